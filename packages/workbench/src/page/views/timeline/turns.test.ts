import type { Segment, Status } from '@servanda/core';
import { expect, test } from 'vitest';
import { turnsOf } from './turns.ts';

const lane = (...list: Status[][]): Segment[] =>
  list.map((statuses, day) => ({
    from: day === 0 ? null : `2020-01-0${day}T00:00:00Z`,
    to: day === list.length - 1 ? null : `2020-01-0${day + 1}T00:00:00Z`,
    statuses,
  }));
const told = (...list: Status[][]) =>
  turnsOf(lane(...list)).map(
    ({ kind, at, isCertain }) => `${new Date(at).getUTCDate()} ${kind}${isCertain ? '' : '?'}`,
  );

test('a trigger is where “not triggered” ends, and only possible where it may go on', () => {
  expect(told(['not in force'], ['not triggered'], ['pending'], ['breached'])).toEqual(['2 triggered']);
  expect(told(['not triggered'], ['not triggered', 'pending'], ['pending'])).toEqual(['1 triggered?', '2 triggered?']);
});

test('powers show where they suspend, resume and end', () => {
  expect(told(['kept so far'], ['suspended'], ['kept so far'], ['ended'])).toEqual([
    '1 suspended',
    '2 resumed',
    '3 ended',
  ]);
  expect(told(['kept so far'], ['kept so far', 'suspended'])).toEqual(['1 suspended?']);
  expect(told(['suspended'], ['ended'])).toEqual(['1 ended']);
});

test('a lane without turns has none', () => {
  expect(told(['not in force'], ['kept so far'], ['breached'])).toEqual([]);
});
