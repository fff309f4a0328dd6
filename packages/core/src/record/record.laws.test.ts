import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Standard } from '../agreement/form.ts';
import { evidenceOf } from '../reference/evidence.ts';
import { incidentsOf, knownReports } from '../reference/incidents.ts';
import { assess } from './assess.ts';
import { assessSilence } from './assess-silence.ts';
import { assessStates } from './assess-states.ts';
import { accounts } from './explain-accounts.ts';
import { recordProblems } from './record-problems.ts';
import { recordSpan } from './record-span.ts';
import { type Report, ReportSchema } from './report.ts';
import { createRecord, type RecordStore } from './store.ts';
import { ACTORS, incident } from './test-reports.ts';

// Random small records: few names, so that reports meet in incidents, links and circles.
const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const id = fc.constantFrom(...IDS);
const incidentName = fc.constantFrom('a', 'i', 'i', 'j');
const source = fc.constantFrom('A', 'B', 'M', 'X');
const actor = fc.constantFrom('A', 'B', 'C', 'Third');
const time = fc.integer({ min: 1, max: 9 }).map((n) => `2020-01-0${n}T00:00Z`);
const when = fc.oneof(
  time,
  fc.tuple(time, time).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a })),
  fc.constantFrom('2020-01-05', '2020-02-31'),
);
const sometimes = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq: 1 });
const mostly = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq: 5 });
const author = fc.oneof(
  actor,
  fc.record({ oneOf: fc.uniqueArray(actor, { minLength: 2, maxLength: 3 }) }),
  fc.record({ all: fc.uniqueArray(actor, { minLength: 1, maxLength: 2 }) }),
  fc.record({ unknown: fc.constant(true), not: sometimes(fc.uniqueArray(actor, { maxLength: 2 })) }),
);
const where = fc.constantFrom(
  { in: ['z'] },
  { in: ['y'] },
  { point: [30, 50], radius: 10 },
  { name: 'mill' },
  { from: [{ line: 'l', metres: 5 }] },
);
const count = fc.constantFrom(1, 3, { low: 1, high: 2 }, { low: 4, high: 2 });
const act = fc.constantFrom('fire', 'move');

const common = {
  id,
  by: source,
  known: sometimes(time),
  said: sometimes(time),
  supersedes: sometimes(id),
  derivedFrom: sometimes(fc.uniqueArray(fc.constantFrom(...IDS, 'wire'), { maxLength: 2 })),
};
const details = {
  author: mostly(author),
  where: sometimes(where),
  count: sometimes(count),
  about: sometimes(incidentName),
  incident: mostly(incidentName),
};

const drawn = fc.oneof(
  { weight: 5, arbitrary: fc.record({ ...common, says: fc.constant('occurrence'), act, when, ...details }) },
  {
    weight: 2,
    arbitrary: fc.record({ ...common, says: fc.constant('confirm'), report: id, when: sometimes(when), ...details }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      ...common,
      says: fc.constant('deny'),
      incident: incidentName,
      what: sometimes(fc.constantFrom('happened', 'author')),
      authors: sometimes(fc.uniqueArray(actor, { maxLength: 2 })),
    }),
  },
  { weight: 2, arbitrary: fc.record({ ...common, says: fc.constant('retract'), report: id }) },
  fc.record({ ...common, says: fc.constant('same'), incidents: fc.tuple(incidentName, incidentName) }),
  fc.record({
    ...common,
    says: fc.constant('state'),
    state: fc.constant('deployed'),
    of: sometimes(actor),
    holds: fc.boolean(),
    when,
    where: sometimes(where),
  }),
  fc.record({
    ...common,
    says: fc.constant('nothing'),
    act,
    of: sometimes(fc.uniqueArray(actor, { maxLength: 2 })),
    when,
  }),
  fc.record({
    ...common,
    says: fc.constant('coverage'),
    fraction: fc.constantFrom(0.5, 1),
    when,
    in: sometimes(fc.constant(['z'])),
  }),
  fc.record({
    ...common,
    says: fc.constant('access'),
    answer: fc.constantFrom('denied', 'granted'),
    holder: actor,
    to: fc.constant('M'),
    when,
  }),
);

/** A report without its left-out fields, as a file would hold it. */
const reportArbitrary: fc.Arbitrary<Report> = drawn.map((one) => ReportSchema.parse(JSON.parse(JSON.stringify(one))));

/** Mostly of different ids, since those that share one are set aside. */
const reportsArbitrary = fc.oneof(
  { weight: 4, arbitrary: fc.uniqueArray(reportArbitrary, { selector: (one) => one.id, maxLength: 8 }) },
  fc.array(reportArbitrary, { maxLength: 12 }),
);

const standardArbitrary: fc.Arbitrary<Standard> = fc.constantFrom<Standard>(
  { standard: 'any' },
  { standard: 'admitted' },
  { standard: 'confirmed', by: ['M'] },
  { standard: 'independent', n: 2 },
  { standard: 'independent', n: 2, of: ['A', 'M', 'X'] },
);

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
        const aside = new Set(reports.map(({ id }) => id));
        for (const { report } of recordIn(reports).kept()) aside.delete(report.id);
        const usable = knownReports(
          reports.filter(({ id }) => !aside.has(id)),
          'UTC',
          day(n),
        );
        const then = reports.filter((one) => aside.has(one.id) || usable.includes(one));
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
