import { describe, expect, test } from 'vitest';
import { confirmedBy, denial, incident, recordOf, shot } from './test-reports.ts';

const HOUR = 3_600_000;
const noon = Date.UTC(2020, 0, 1, 12);
const during = (from: number, to: number) => ({
  when: { from: new Date(noon + from * HOUR).toISOString(), to: new Date(noon + to * HOUR).toISOString() },
});
const accounts = (...details: Record<string, unknown>[]) =>
  incident(recordOf(...details.map((detail, i) => shot(`r${i}`, 'M', { incident: 'i', ...detail }))), 'i');

describe('2.5 alternatives', () => {
  test('time: the common part of all periods', () => {
    expect(accounts(during(0, 2), during(1, 3)).times).toEqual([[noon + HOUR, noon + 2 * HOUR + 1]]);
  });

  test('time: without a common part, each period', () => {
    expect(accounts(during(0, 1), during(2, 3), during(0, 1)).times).toEqual([
      [noon, noon + HOUR + 1],
      [noon + 2 * HOUR, noon + 3 * HOUR + 1],
    ]);
  });

  test('time: periods that meet in one included instant have it in common', () => {
    expect(accounts(during(0, 1), during(1, 2)).times).toEqual([[noon + HOUR, noon + HOUR + 1]]);
  });

  test('author: the common part, where unknown is everyone', () => {
    expect(accounts({ author: { oneOf: ['A', 'B'] } }, { author: { oneOf: ['B', 'C'] } }).authors).toEqual(['B']);
    expect(accounts({ author: { unknown: true } }, { author: 'A' }).authors).toEqual(['A']);
    expect(accounts({ author: { unknown: true, not: ['A'] } }, { author: { oneOf: ['A', 'B'] } }).authors).toEqual([
      'B',
    ]);
  });

  test('author: without a common part, the union', () => {
    expect(accounts({ author: 'A' }, { author: 'B' }).authors).toEqual(['A', 'B']);
    expect(accounts({ author: 'A' }, { author: { unknown: true, not: ['A', 'C'] } }).authors).toEqual([
      'A',
      'B',
      'M',
      'someone else',
    ]);
  });

  test('place: the distinct places; one that gives none is left out if another gives one', () => {
    const [p, q] = [
      { name: 'P', in: ['z'] },
      { name: 'Q', point: [1, 2] },
    ];
    expect(accounts({ where: p }, { where: q }, {}).places).toEqual(['P', 'Q']);
    expect(accounts({ where: p }, { where: p }).places).toEqual(['P']);
    expect(accounts({}, {}).places).toEqual(['unknown']);
  });

  test('description: the distinct ones', () => {
    expect(accounts({ act: 'fire' }, { act: 'shell' }, { act: 'fire' }).acts).toEqual(['fire', 'shell']);
  });

  test('number: from the lowest to the highest; an account that gives none speaks of one', () => {
    expect(accounts({ count: 4 }, { count: { low: 2, best: 3, high: 3 } }).count).toEqual([2, 4]);
    expect(accounts({ count: 4 }, { count: { low: 2, best: 3 } }).count).toEqual([2, Number.POSITIVE_INFINITY]);
    expect(accounts({ count: 4 }, {}).count).toEqual([1, 4]);
    expect(accounts({ count: { low: 2, high: 9 } }).count).toEqual([2, 9]);
    expect(accounts({}).count).toEqual([1, 1]);
    // Without a highest number, "at least" is meant, whatever the best.
    expect(accounts({ count: { low: 2, best: 3 } }).count).toEqual([2, Number.POSITIVE_INFINITY]);
  });

  test('only the deciding accounts count, or all if there are none', () => {
    const record = recordOf(shot('r', 'M', { incident: 'i' }), shot('s', 'B', { incident: 'i', author: 'C' }));
    expect(incident(record, 'i', confirmedBy('M')).authors).toEqual(['A']);
    expect(incident(record, 'i', confirmedBy('X')).authors).toEqual(['A', 'C']);
  });

  test('a deciding denial of the author adds unknown, but not those', () => {
    const record = recordOf(shot('s', 'M'), denial('d', 'A', 's', { what: 'author' }));
    expect(incident(record, 's')).toMatchObject({ exists: 'certain', authors: ['A', 'B', 'C', 'M', 'someone else'] });
    expect(incident(record, 's', confirmedBy('M')).authors).toEqual(['A']);
    const named = recordOf(shot('s', 'M'), denial('d', 'B', 's', { what: 'author', authors: ['A', 'C'] }));
    expect(incident(named, 's').authors).toEqual(['A', 'B', 'M', 'someone else']);
  });

  test("2.4.1 a candidate author's denial of being the author of a breach does not decide", () => {
    const record = recordOf(shot('s', 'M'), denial('d', 'A', 's', { what: 'author' }));
    expect(incident(record, 's', undefined, 'breaches').authors).toEqual(['A']);
  });
});

describe('2.6 author', () => {
  test('one, one of several, several jointly', () => {
    expect(accounts({ author: 'A' }).authors).toEqual(['A']);
    expect(accounts({ author: { oneOf: ['B', 'A'] } }).authors).toEqual(['A', 'B']);
    expect(accounts({ author: { all: ['B', 'A'] } }).authors).toEqual(['A with B']);
    expect(accounts({ author: { all: ['A'] } }).authors).toEqual(['A']);
  });

  test('unknown, and left out, is any declared actor or someone else', () => {
    expect(accounts({ author: { unknown: true } }).authors).toEqual(['A', 'B', 'C', 'M', 'someone else']);
    expect(accounts({ author: undefined }).authors).toEqual(['A', 'B', 'C', 'M', 'someone else']);
    expect(accounts({ author: { unknown: true, not: ['B'] } }).authors).toEqual(['A', 'C', 'M', 'someone else']);
  });

  test('a group that is named as author stays one', () => {
    expect(accounts({ author: 'sides' }).authors).toEqual(['sides']);
  });
});
