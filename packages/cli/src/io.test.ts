import { expect, test } from 'vitest';
import { columnsOf } from './io.ts';
import { keptIo } from './test-io.ts';

const columns = (env: Record<string, string>, terminal?: number) => {
  const { io } = keptIo('/', env);
  return columnsOf({ ...io, out: { ...io.out, columns: terminal } });
};

test('text fits the terminal; in a pipe it is the same everywhere, unless COLUMNS says otherwise', () => {
  expect(columns({}, 120)).toBe(120);
  expect(columns({})).toBe(100);
  expect(columns({ COLUMNS: '60' })).toBe(60);
});

test('a width that is none, or too little to read, is not taken', () => {
  expect(columns({ COLUMNS: 'wide' })).toBe(100);
  expect(columns({ COLUMNS: '-1' })).toBe(100);
  expect(columns({}, 5)).toBe(30);
});
