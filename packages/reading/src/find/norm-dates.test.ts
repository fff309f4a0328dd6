import type { Agreement, Norm } from '@servanda/core';
import { describe, expect, test } from 'vitest';
import { river } from './fixture.ts';
import { civilDay, datesOf } from './norm-dates.ts';

const norm = (id: string): Norm => {
  const found = river.norms.find((one) => one.id === id);
  if (!found) throw new Error(`no norm ${id}`);
  return found;
};
const dates = (id: string, change: Partial<Norm> = {}, agreement: Agreement = river) => {
  const { deadlines, anchors } = datesOf(agreement, { ...norm(id), ...change });
  return { deadlines: [...deadlines], anchors: [...anchors] };
};

test('the civil day is that of the clock', () => {
  const midnight = Date.parse('2015-02-14T22:00Z');
  expect(civilDay(midnight, 'Europe/Kyiv')).toBe('2015-02-15');
  expect(civilDay(midnight, 'UTC')).toBe('2015-02-14');
});

describe('deadlines give their last day', () => {
  test('by the end of a year', () => {
    expect(dates('4/reform')).toEqual({ deadlines: ['2015-12-31'], anchors: [] });
  });
  test('thirty days of the signature, whose own day belongs to the whole agreement', () => {
    expect(dates('4/pardon')).toEqual({ deadlines: ['2015-04-09'], anchors: [] });
  });
  test('day two of a named moment', () => {
    expect(dates('2/withdrawal:starts')).toEqual({ deadlines: ['2015-03-16'], anchors: ['2015-03-15'] });
  });
  test('none where it hangs on an event', () => {
    expect(dates('3/answer')).toEqual({ deadlines: [], anchors: [] });
    expect(dates('2/withdrawal')).toEqual({ deadlines: [], anchors: [] });
  });
});

describe('anchors', () => {
  test('from a moment a week after another', () => {
    expect(dates('5/vote').anchors).toEqual(['2015-03-22']);
  });
  test('until the midnight that ends a day', () => {
    const instant = Date.parse('2015-06-01T00:00Z');
    expect(dates('1/quiet', { until: { moment: 'at', instant, written: '2015-05-31' } }).anchors).toEqual([
      '2015-03-15',
      '2015-05-31',
    ]);
  });
  test('a moment that names itself is none', () => {
    const turning: Agreement = { ...river, moments: [{ id: 'quiet', value: { moment: 'ref', name: 'quiet' } }] };
    expect(dates('1/quiet', {}, turning).anchors).toEqual([]);
  });
  test('an instant outside the calendar is none', () => {
    expect(
      dates('1/quiet', { from: { moment: 'at', instant: Number.MAX_SAFE_INTEGER, written: 'never' } }).anchors,
    ).toEqual([]);
    const of = { moment: 'ref', name: 'quiet' } as const;
    expect(dates('1/quiet', { from: { moment: 'after', span: { n: 1_000_000, unit: 'years' }, of } }).anchors).toEqual(
      [],
    );
  });
});
