import { expect, test } from 'vitest';
import type { Agreement, Moment } from './form.ts';
import { settledDeadline } from './settled.ts';

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
  expect(settledDeadline(base, { deadline: within })).toBe(at('2015-02-18T00:00+02:00'));
  expect(settledDeadline(base, { deadline: { deadline: 'day-of', n: 2, of: ceasefire } })).toBe(
    at('2015-02-17T00:00+02:00'),
  );
  expect(settledDeadline(base, { deadline: { deadline: 'day-after', n: 2, of: ceasefire } })).toBe(
    at('2015-02-18T00:00+02:00'),
  );
  const summer: Moment = { moment: 'after', span: { n: 2, unit: 'months' }, of: { moment: 'signature' } };
  // 12 April 2015 is summer time: the day ends at 21:00 UTC.
  expect(settledDeadline(base, { deadline: { deadline: 'day-of', n: 1, of: summer } })).toBe(
    at('2015-04-13T00:00+03:00'),
  );
});

test('a deadline that waits for an event, or for itself, is not made up', () => {
  const first: Moment = { moment: 'first', event: { act: 'start' } };
  expect(settledDeadline(base, { deadline: { deadline: 'day-of', n: 1, of: first } })).toBeUndefined();
  expect(
    settledDeadline(base, { deadline: { deadline: 'day-of', n: 1, of: { moment: 'ref', name: 'circle' } } }),
  ).toBeUndefined();
  expect(settledDeadline(base, {})).toBeUndefined();
});
