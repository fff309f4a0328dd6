import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Affirmation, independentSources } from './independence.ts';
import { incident, independent, recordOf, shot } from './test-reports.ts';

const exists = (...args: Parameters<typeof incident>) => incident(...args).exists;
const account = (id: string, by: string, derivedFrom?: string[]) => shot(id, by, { incident: 'i', derivedFrom });

describe('2.4.2 independence', () => {
  test('two reports of different sources count two, of one source one', () => {
    expect(exists(recordOf(account('r', 'M'), account('s', 'B')), 'i', independent(2))).toBe('certain');
    expect(exists(recordOf(account('r', 'M'), account('s', 'M')), 'i', independent(2))).toBe('possible');
  });

  test('reports that go back to one origin count one', () => {
    expect(exists(recordOf(account('r', 'M'), account('s', 'B', ['r'])), 'i', independent(2))).toBe('possible');
    const agency = recordOf(account('r', 'M', ['agency']), account('s', 'B', ['agency']));
    expect(exists(agency, 'i', independent(2))).toBe('possible');
  });

  test('an origin is found through reports between', () => {
    const between = recordOf(
      account('r', 'M', ['x']),
      account('s', 'B', ['y']),
      account('x', 'X', ['o']),
      account('y', 'Y', ['x']),
    );
    expect(exists(between, 'i', independent(2, 'M', 'B'))).toBe('possible');
  });

  test('a report with several origins shares each of them', () => {
    const record = recordOf(account('r', 'M', ['o', 'p']), account('s', 'B', ['p']), account('t', 'C', ['q']));
    expect(exists(record, 'i', independent(2))).toBe('certain');
    expect(exists(record, 'i', independent(3))).toBe('possible');
  });

  test('reports that derive from each other are one origin', () => {
    const circle = recordOf(account('r', 'M', ['s']), account('s', 'B', ['r']));
    expect(exists(circle, 'i', independent(2))).toBe('possible');
  });

  test('only the listed sources count', () => {
    const record = recordOf(account('r', 'M'), account('s', 'B'), account('t', 'C'));
    expect(exists(record, 'i', independent(2, 'M', 'X'))).toBe('possible');
  });

  const affirmation: fc.Arbitrary<Affirmation> = fc.record({
    source: fc.nat(4),
    origins: fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 3 }).map((list) => list.sort((a, b) => a - b)),
  });

  test('is the largest number, as trying every choice shows', () => {
    fc.assert(
      fc.property(fc.array(affirmation, { maxLength: 8 }), (all) => {
        let best = 0;
        for (let choice = 0; choice < 1 << all.length; choice++) {
          const chosen = all.filter((_, i) => choice & (1 << i));
          const sources = new Set(chosen.map(({ source }) => source)).size === chosen.length;
          const origins = chosen.flatMap((one) => one.origins);
          if (sources && new Set(origins).size === origins.length) best = Math.max(best, chosen.length);
        }
        expect(independentSources(all)).toBe(best);
      }),
      { seed: 242 },
    );
  });

  test('of many affirmations is found at once', () => {
    const many = Array.from({ length: 400 }, (_, i) => ({ source: i, origins: [i] }));
    expect(independentSources(many)).toBe(400);
  });
});
