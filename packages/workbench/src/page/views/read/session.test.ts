import { expect, test } from 'vitest';
import type { Index } from '../../../ask/index.ts';
import { after, EMPTY, requestOf, servedText } from './session.ts';

const file = (path: string) => ({ path, bytes: 1, version: path });
const texts = [
  { text: file('texts/a.txt'), sidecar: file('texts/a.reading.json') },
  { text: file('texts/b.txt') },
] as const;
const index: Index = { servanda: 1, live: false, agreements: [], texts };
const pasted = { do: 'open', source: { name: 'p.txt', words: 'words' }, name: 'p.txt' } as const;

test('the first text is there until another is asked for', () => {
  expect(servedText(index, undefined)).toBe(texts[0]);
  expect(servedText(index, 'texts/b.txt')).toBe(texts[1]);
  expect(servedText(index, 'texts/gone.txt')).toBe(texts[0]);
  expect(requestOf(EMPTY, servedText(index, undefined), {})).toEqual({
    ask: 'read',
    text: { path: 'texts/a.txt' },
    under: {},
  });
  expect(requestOf(EMPTY, undefined, {})).toBeUndefined();
});

test('a pasted text begins with nothing confirmed and without the date of the text before', () => {
  const dated = after(EMPTY, { do: 'date', date: '2022' });
  expect(requestOf(after(dated, pasted), texts[0], {})).toEqual({
    ask: 'read',
    text: { name: 'p.txt', words: 'words' },
    sidecar: null,
    under: {},
  });
});

test('what is confirmed is unsaved until it is saved', () => {
  const confirmed = after(after(EMPTY, pasted), { do: 'sidecar', sidecar: '{}', isUnsaved: true });
  expect(confirmed.isUnsaved).toBe(true);
  expect(after(confirmed, { do: 'saved' })).toMatchObject({ sidecar: '{}', isUnsaved: false });
});
