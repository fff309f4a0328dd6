import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../reference/evidence.ts';
import { incidentsOf } from '../reference/incidents.ts';
import { reportsArbitrary, standardArbitrary } from './arbitrary-reports.ts';
import type { Report } from './report.ts';
import { createRecord } from './store.ts';
import { ACTORS, incident } from './test-reports.ts';

const polarity = fc.constantFrom('neutral', 'discharges', 'breaches');

describe('section 2 against the reference, which reads it naively', () => {
  test('2.4, 2.5 no world of the reference is left out', () => {
    fc.assert(
      fc.property(reportsArbitrary, standardArbitrary, polarity, (reports, standard, polarity) => {
        const record = createRecord({ clock: 'UTC', actors: ACTORS });
        for (const one of reports) record.add(one);
        const used: Report[] = record.kept().map(({ report }) => report);
        // What only one of rival corrections says, and circles of origins, are maybes here, which is sound.
        const plain = used.every((one) => one.supersedes === undefined && one.derivedFrom === undefined);
        for (const found of incidentsOf(used, 'UTC')) {
          const theirs = evidenceOf(found, standard, polarity, ACTORS, used);
          const ours = incident(record, found.id, standard, polarity);
          expect(plain ? [theirs.grade] : ['possible', theirs.grade]).toContain(ours.exists ?? 'absent');
          if (theirs.grade === 'absent') continue;
          const times = [...theirs.times].sort((a, b) => a.from - b.from || a.to - b.to);
          expect(ours.times).toEqual(times.map(({ from, to }) => [from, to]));
          expect(ours.authors).toEqual(theirs.authors.map((acting) => acting.join(' with ') || 'someone else').sort());
          expect(ours.places.length).toBe(theirs.places.length);
          expect(ours.count).toEqual([theirs.count.low, theirs.count.high]);
        }
      }),
      { seed: 24, numRuns: 1000 },
    );
  });
});
