import { STATUSES } from '@servanda/core';
import { answer, isOpenBySilence, statusSign, statusWords } from '@servanda/formats/results';
import { expect, test } from 'vitest';
import { verdict } from './fixture.ts';

test('one status is said as it is, several as a maybe with all of them', () => {
  expect(statusWords(['breached'])).toBe('breached');
  expect(statusWords(['kept so far', 'breached'])).toBe('unclear: kept so far or breached');
  expect(statusWords(['pending', 'kept', 'breached'])).toBe('unclear: pending, kept or breached');
});

test('every status has a sign, and a maybe never has that of a status', () => {
  for (const status of STATUSES) expect(statusSign([status])).not.toBe('?');
  expect(statusSign(['kept', 'breached'])).toBe('?');
});

test('breached is yes, no or maybe (semantics 3.3)', () => {
  expect(answer(['breached'], 'breached')).toBe('yes');
  expect(answer(['kept'], 'breached')).toBe('no');
  expect(answer(['kept', 'breached'], 'breached')).toBe('maybe');
});

test('open by silence: no act reported, and the verdict hangs on whether there was one', () => {
  const norm = '1/no-fire';
  const open = { norm, bearer: null, statuses: ['kept so far', 'breached'] as const };
  expect(isOpenBySilence(verdict({ ...open, statuses: [...open.statuses] }))).toBe(true);
  expect(isOpenBySilence(verdict({ ...open, statuses: [...open.statuses], counts: { low: 0, high: 1 } }))).toBe(false);
  expect(isOpenBySilence(verdict({ norm, bearer: null, statuses: ['not in force', 'pending'] }))).toBe(false);
});
