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

test('the way through the notes goes round', () => {
  const numbers = ['p1', 'p2', 'p3'];
  expect(neighbour(numbers, undefined, 1)).toBe('p1');
  expect(neighbour(numbers, undefined, -1)).toBe('p3');
  expect(neighbour(numbers, 'p3', 1)).toBe('p1');
  expect(neighbour(numbers, 'p1', -1)).toBe('p3');
  expect(neighbour([], undefined, 1)).toBeUndefined();
});
