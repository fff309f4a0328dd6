/** Random small records for laws: few names, so that reports meet in incidents, links and circles. */
import fc from 'fast-check';
import type { Standard } from '../agreement/form.ts';
import { type Report, ReportSchema } from './report.ts';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const id = fc.constantFrom(...IDS);
const incident = fc.constantFrom('a', 'i', 'i', 'j');
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
  about: sometimes(incident),
  incident: mostly(incident),
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
      incident,
      what: sometimes(fc.constantFrom('happened', 'author')),
      authors: sometimes(fc.uniqueArray(actor, { maxLength: 2 })),
    }),
  },
  { weight: 2, arbitrary: fc.record({ ...common, says: fc.constant('retract'), report: id }) },
  fc.record({ ...common, says: fc.constant('same'), incidents: fc.tuple(incident, incident) }),
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
export const reportsArbitrary = fc.oneof(
  { weight: 4, arbitrary: fc.uniqueArray(reportArbitrary, { selector: (one) => one.id, maxLength: 8 }) },
  fc.array(reportArbitrary, { maxLength: 12 }),
);

export const standardArbitrary: fc.Arbitrary<Standard> = fc.constantFrom<Standard>(
  { standard: 'any' },
  { standard: 'admitted' },
  { standard: 'confirmed', by: ['M'] },
  { standard: 'independent', n: 2 },
  { standard: 'independent', n: 2, of: ['A', 'M', 'X'] },
);
