import { expect, test } from 'vitest';
import { commandOf, neighbour } from './keys.ts';

const press = (key: string, code = key, ctrlKey = false) => ({ key, code, ctrlKey, metaKey: false, altKey: false });

test('letters command anywhere but in a field, arrows and Enter only on a note', () => {
  expect(commandOf(press('j'), 'page')).toBe('next');
  expect(commandOf(press('c'), 'control')).toBe('confirm');
  expect(commandOf(press('c'), 'field')).toBeUndefined();
  expect(commandOf(press('c', 'KeyC', true), 'note')).toBeUndefined();
  expect(commandOf(press('ArrowDown'), 'page')).toBeUndefined();
  expect(commandOf(press('ArrowDown'), 'note')).toBe('next');
  expect(commandOf(press('Enter'), 'control')).toBeUndefined();
  expect(commandOf(press('Enter'), 'note')).toBe('open');
  expect(commandOf(press('x'), 'note')).toBeUndefined();
});

test('on a keyboard that writes other letters the place of the key counts', () => {
  expect(commandOf(press('о', 'KeyJ'), 'note')).toBe('next');
  expect(commandOf(press('ي', 'KeyD'), 'note')).toBe('dismiss');
});

const walked = (...numbers: string[]) =>
  numbers.map((number) => ({ number, kind: number.startsWith('p') ? ('possible' as const) : ('statement' as const) }));

test('the way goes from one possible mention to the next and round, from wherever the reader is', () => {
  const notes = walked('p1', '1', 'p2', '2', 'p3');
  expect(neighbour(notes, undefined, 1)).toBe('p1');
  expect(neighbour(notes, undefined, -1)).toBe('p3');
  expect(neighbour(notes, 'p1', 1)).toBe('p2');
  expect(neighbour(notes, '2', 1)).toBe('p3');
  expect(neighbour(notes, '2', -1)).toBe('p2');
  expect(neighbour(notes, 'p3', 1)).toBe('p1');
  expect(neighbour(notes, 'p1', -1)).toBe('p3');
});

test('where nothing is left to confirm it goes through all notes', () => {
  expect(neighbour(walked('1', '2'), '1', 1)).toBe('2');
  expect(neighbour(walked('1', '2'), '2', 1)).toBe('1');
  expect(neighbour([], undefined, 1)).toBeUndefined();
});
