import { expect, test } from 'vitest';
import { paintFor } from './paint.ts';

const painted = (...args: Parameters<typeof paintFor>) => paintFor(...args)('bad', 'breached') !== 'breached';

test('colour is for terminals, unless the reader or the environment refuses it', () => {
  expect(painted(true, true, {})).toBe(true);
  expect(painted(false, true, {})).toBe(false);
  expect(painted(true, false, {})).toBe(false);
  expect(painted(true, true, { NO_COLOR: '1' })).toBe(false);
  expect(painted(true, true, { TERM: 'dumb' })).toBe(false);
});

test('an empty NO_COLOR refuses nothing', () => {
  expect(painted(true, true, { NO_COLOR: '' })).toBe(true);
});
