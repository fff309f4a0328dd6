import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportsArbitrary, standardArbitrary } from './arbitrary-reports.ts';
import { assess } from './assess.ts';
import { assessSilence } from './assess-silence.ts';
import { assessStates } from './assess-states.ts';
import { accounts } from './explain-accounts.ts';
import { recordProblems } from './record-problems.ts';
import { recordSpan } from './record-span.ts';
import type { Report } from './report.ts';
import { createRecord, type RecordStore } from './store.ts';
import { ACTORS } from './test-reports.ts';

const day = (n: number): number => Date.UTC(2020, 0, n);

function recordIn(reports: readonly Report[]): RecordStore {
  const record = createRecord({ clock: 'UTC', actors: ACTORS });
  // The place in a file belongs to the report, not to the order of reading.
  reports.forEach((one) => {
    record.add(one, { file: 'r.jsonl', line: JSON.stringify(one).length });
  });
  return record;
}

/** Everything that a record says, with dictionaries as lists of names. */
function said(record: RecordStore, standard: Parameters<typeof assess>[1]['standard'], knownAt: number | undefined) {
  const options = { standard, polarity: 'breaches', knownAt } as const;
  const facts = assess(record, options);
  return JSON.parse(
    JSON.stringify([
      facts,
      assessStates(record, options),
      assessSilence(record, options),
      facts.names.incidents.names.map((name) => accounts(record, name, options)),
      recordSpan(record, knownAt),
    ]),
  );
}

describe('laws of the record', () => {
  test('1.6 the order of arrival never matters, and saying a thing twice adds nothing', () => {
    const cases = fc.tuple(reportsArbitrary, standardArbitrary, fc.infiniteStream(fc.nat()));
    fc.assert(
      fc.property(cases, ([reports, standard, keys]) => {
        const key = new Map([...reports, ...reports].map((one) => [one, keys.next().value as number]));
        const shuffled = [...reports, ...reports].sort((a, b) => (key.get(a) as number) - (key.get(b) as number));
        const [one, other] = [recordIn(reports), recordIn(shuffled)];
        expect(said(other, standard, undefined)).toEqual(said(one, standard, undefined));
        expect(recordProblems(other)).toEqual(recordProblems(one));
      }),
      { seed: 16, numRuns: 300 },
    );
  });

  test('2.1 known-at is the record as it was then', () => {
    fc.assert(
      fc.property(reportsArbitrary, standardArbitrary, fc.integer({ min: 1, max: 12 }), (reports, standard, n) => {
        const then = reports.filter(({ known }) => known === undefined || Date.parse(known) <= day(n));
        expect(said(recordIn(reports), standard, day(n))).toEqual(said(recordIn(then), standard, undefined));
      }),
      { seed: 21, numRuns: 300 },
    );
  });

  test('the columns are well formed', () => {
    fc.assert(
      fc.property(reportsArbitrary, standardArbitrary, (reports, standard) => {
        const facts = assess(recordIn(reports), { standard });
        for (let i = 0; i < facts.n; i++) {
          const rows = [facts.timeStart, facts.authorStart, facts.placeStart, facts.descriptionStart].map(
            (start) => (start[i + 1] as number) - (start[i] as number),
          );
          // What nobody affirms has no alternatives; whatever may have happened has one of each at least.
          expect(rows.every((n) => n > 0) || (rows.every((n) => n === 0) && facts.exists[i] === 0)).toBe(true);
          for (let k = facts.timeStart[i] as number; k < (facts.timeStart[i + 1] as number); k++)
            expect(facts.timeFrom[k]).toBeLessThan(facts.timeTo[k] as number);
          expect(facts.countLow[i]).toBeLessThanOrEqual(facts.countHigh[i] as number);
        }
      }),
      { seed: 25, numRuns: 300 },
    );
  });
});
