import { createRecord } from '@servanda/core';
import { describe, expect, test } from 'vitest';
import { createChecks } from './checks.ts';
import { askedPeriod, saidPeriod } from './periods.ts';
import { treaty } from './test-shelf.ts';

const at = (text: string) => Date.parse(text);

describe('days, months and years of the agreement’s clock', () => {
  test.each([
    ['2022-09-13', '2022-09-12T21:00:00Z', '2022-09-13T20:59:59.999Z'],
    ['2022-09', '2022-08-31T21:00:00Z', '2022-09-30T20:59:59.999Z'],
    ['2022-12', '2022-11-30T22:00:00Z', '2022-12-31T21:59:59.999Z'],
    ['2022', '2021-12-31T22:00:00Z', '2022-12-31T21:59:59.999Z'],
  ])('%s', (said, from, to) => {
    expect(saidPeriod(said, 'Europe/Kyiv')).toEqual({ from: at(from), to: at(to) });
  });
});

test('both ends included, and either left open', () => {
  expect(saidPeriod({ from: '2020-02', to: '2020-02' }, 'UTC')).toEqual({
    from: at('2020-02-01T00:00Z'),
    to: at('2020-03-01T00:00Z') - 1,
  });
  expect(saidPeriod({ to: '2020' }, 'UTC')).toEqual({ from: undefined, to: at('2021-01-01T00:00Z') - 1 });
});

describe('what a text can speak of', () => {
  const { record, checks } = { record: createRecord({ clock: 'UTC', actors: [] }), checks: createChecks(undefined) };
  const end = at('2020-12-31T00:00Z');
  const subject = { agreement: treaty, record, checks, standards: [], knownAt: undefined, end, written: undefined };

  test('left open, the period goes from the start of the agreement to the last instant that is known', () => {
    expect(askedPeriod(undefined, subject)).toEqual({ from: at('2020-03-01T00:00Z'), to: end });
    // Before the start there is only an instant: nothing was in force.
    const before = at('2020-01-01T00:00Z') - 1;
    expect(askedPeriod({ to: '2019' }, subject)).toEqual({ from: before, to: before });
  });

  test('a year that is not over ends with the text, one to come is left whole', () => {
    const written = at('2020-09-17T00:00Z') - 1;
    expect(askedPeriod('2020', { ...subject, written }).to).toBe(written);
    expect(askedPeriod('2020', subject).to).toBe(at('2021-01-01T00:00Z') - 1);
    expect(askedPeriod('2021', { ...subject, written }).to).toBe(at('2022-01-01T00:00Z') - 1);
  });
});
