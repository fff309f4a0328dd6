import type { Status } from '@servanda/core';
import { expect, test } from 'vitest';
import { conductWord } from './conduct-word.ts';
import type { Stretch } from './segments.ts';

/** Ten instants each, from 0. */
const course = (...statuses: Status[][]): Stretch[] =>
  statuses.map((of, i) => ({ from: i * 10, to: i * 10 + 10, statuses: of }));

test('what was late and made good before a suspension is not broken anew when it is resumed', () => {
  const stretches = course(['breached'], ['remedied'], ['suspended'], ['remedied']);
  expect(conductWord('broke', 'duty', stretches, { from: 25, to: 39 })).toBe('no');
  expect(conductWord('broke', 'duty', stretches, { from: 0, to: 39 })).toBe('yes');
});

test('what was late on an old request is not broken anew when a new one is met', () => {
  const stretches = course(['breached'], ['remedied'], ['pending'], ['remedied']);
  expect(conductWord('broke', 'duty', stretches, { from: 25, to: 39 })).not.toBe('yes');
});

test('late at an instant that nobody knows is late in any case', () => {
  const stretches = course(['pending'], ['breached', 'remedied'], ['remedied']);
  expect(conductWord('broke', 'duty', stretches, { from: 5, to: 29 })).toBe('yes');
});

test('what ended undone was never done; what may have been done before was not surely never done', () => {
  const asked = { from: 0, to: 29 };
  expect(conductWord('never did', 'duty', course(['pending'], ['pending', 'ended'], ['ended']), asked)).toBe('yes');
  expect(conductWord('never did', 'duty', course(['pending'], ['pending', 'kept'], ['ended']), asked)).toBe('maybe');
  expect(conductWord('never did', 'duty', course(['pending'], ['pending'], ['suspended']), asked)).toBe('maybe');
  // It may have ended before the period began, and was then in force at no time of it.
  expect(conductWord('never did', 'duty', course(['pending', 'ended'], ['pending', 'ended'], ['ended']), asked)).toBe(
    'maybe',
  );
});
