import type { Agreement, Moment } from '@servanda/core';
import { expect, test } from 'vitest';
import { agreementMarks, deadlineOf } from './dates.ts';

const KYIV = 'Europe/Kyiv';
const signed = Date.parse('2015-02-12T00:00+02:00');
const base: Agreement = {
  servanda: 1,
  id: 'a',
  title: 'A',
  clock: KYIV,
  signed,
  actors: [],
  groups: [],
  kinds: [],
  acts: [],
  states: [],
  zones: [],
  lines: [],
  moments: [
    { id: 'ceasefire', value: { moment: 'at', instant: Date.parse('2015-02-15T00:00+02:00'), written: '2015-02-15' } },
    { id: 'circle', value: { moment: 'ref', name: 'circle' } },
  ],
  definitions: [],
  clauses: [],
  norms: [],
  questions: [],
};
const ceasefire: Moment = { moment: 'ref', name: 'ceasefire' };
const at = (text: string) => Date.parse(text);

test('deadlines that depend on no report are known, by the agreement’s clock', () => {
  // The law, 1.5: within days, the anchor's own day is not counted and the last counts whole; day 1 of is the anchor's own.
  const within = { deadline: 'within', span: { n: 2, unit: 'days' }, of: ceasefire } as const;
  expect(deadlineOf(base, { deadline: within })).toBe(at('2015-02-18T00:00+02:00'));
  expect(deadlineOf(base, { deadline: { deadline: 'day-of', n: 2, of: ceasefire } })).toBe(
    at('2015-02-17T00:00+02:00'),
  );
  expect(deadlineOf(base, { deadline: { deadline: 'day-after', n: 2, of: ceasefire } })).toBe(
    at('2015-02-18T00:00+02:00'),
  );
  const summer: Moment = { moment: 'after', span: { n: 2, unit: 'months' }, of: { moment: 'signature' } };
  // 12 April 2015 is summer time: the day ends at 21:00 UTC.
  expect(deadlineOf(base, { deadline: { deadline: 'day-of', n: 1, of: summer } })).toBe(at('2015-04-13T00:00+03:00'));
});

test('a deadline that waits for an event, or for itself, is not made up', () => {
  const first: Moment = { moment: 'first', event: { act: 'start' } };
  expect(deadlineOf(base, { deadline: { deadline: 'day-of', n: 1, of: first } })).toBeUndefined();
  expect(
    deadlineOf(base, { deadline: { deadline: 'day-of', n: 1, of: { moment: 'ref', name: 'circle' } } }),
  ).toBeUndefined();
  expect(deadlineOf(base, {})).toBeUndefined();
});

test('the dates of the agreement come in the order of time', () => {
  const amended: Agreement = {
    ...base,
    inForce: at('2015-02-13T00:00Z'),
    amendments: [{ id: 'x', from: 1e12, changes: [] }],
  };
  expect(agreementMarks(amended, at('2015-03-01T00:00Z'), at('2015-02-20T00:00Z')).map(({ kind }) => kind)).toEqual([
    'amendment',
    'signed',
    'inForce',
    'knownAt',
    'asOf',
  ]);
  expect(agreementMarks({ ...base, inForce: signed }, 2e12).map(({ kind }) => kind)).toEqual(['signed', 'asOf']);
});
