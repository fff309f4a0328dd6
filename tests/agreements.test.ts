import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  type Agreement,
  addReports,
  check,
  checkNames,
  createRecord,
  type KnownNames,
  parseTimeText,
  type RecordStore,
  ReportSchema,
  recordProblems,
  runExamples,
  type Verdict,
} from '@servanda/core';
import { compile, format } from '@servanda/language';
import { describe, expect, test } from 'vitest';
import { documentsIn } from '../scripts/beside.mjs';
import { type ExpectedVerdict, expectationsOf, isVerdict } from './support/expected.ts';

// Every agreement in the repository: its rules compile, its examples hold, its record is sound, and the record gives what
// the table in its README says. Expected verdicts are derived by hand from the documents and docs/semantics.md.

const root = join(import.meta.dirname, '..');
const home = join(root, 'agreements');
const names = readdirSync(home).filter((name) => existsSync(join(home, name, 'agreement.md')));
const documents = [
  ...names.map((name) => `agreements/${name}/agreement.md`),
  // The tutorial and the reference are agreement documents too.
  'docs/write-an-agreement.md',
  // And what somebody wrote who had read only the tutorial.
  'tests/from-the-guide/agreement.md',
  'docs/reference.md',
];

function compiled(file: string): Agreement {
  const { agreement, diagnostics } = compile(readFileSync(join(root, file), 'utf8'), {
    file,
    name: basename(dirname(file)),
    readMap: (map) => readFileSync(join(root, dirname(file), map), 'utf8'),
    readDocument: documentsIn(home),
  });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (!agreement) throw new Error(`${file} gave no agreement`);
  return agreement;
}

async function recordOf(name: string, agreement: Agreement): Promise<RecordStore> {
  const record = createRecord({ clock: agreement.clock, actors: ids(agreement.actors) });
  const folder = join(home, name, 'record');
  for (const file of readdirSync(folder).filter((one) => one.endsWith('.jsonl')))
    await addReports(record, createReadStream(join(folder, file)), `record/${file}`);
  return record;
}

const ids = (declared: readonly { readonly id: string }[]) => declared.map(({ id }) => id);

const namesOf = (agreement: Agreement): KnownNames => ({
  actors: ids([...agreement.actors, ...agreement.groups]),
  acts: ids(agreement.acts),
  kinds: ids(agreement.kinds),
  zones: ids(agreement.zones),
  lines: ids(agreement.lines),
  states: ids(agreement.states),
});

const instant = (text: string): number => parseTimeText(text, 'UTC').from;

/** The rows of the check that the expectation speaks of: every combination of the readings that it leaves open. */
function found(agreement: Agreement, record: RecordStore, expected: ExpectedVerdict): Verdict[] {
  const results = check(agreement, record, {
    asOf: instant(expected.at),
    knownAt: expected.knownAt === undefined ? undefined : instant(expected.knownAt),
    provisions: [expected.norm],
    byPlace: expected.place !== undefined,
  });
  return results.verdicts.filter(
    (verdict) =>
      verdict.norm === expected.norm &&
      verdict.bearer === expected.bearer &&
      verdict.place === expected.place &&
      Object.entries(expected.reading).every(([question, reading]) => verdict.readings[question] === reading),
  );
}

describe.each(documents)('%s', (file) => {
  const agreement = compiled(file);

  test.each(runExamples(agreement).map((result) => [result.example.name, result] as const))('%s', (_, result) => {
    expect(result.problems).toEqual([]);
    expect(result.failures).toEqual([]);
  });

  test('is written as the formatter writes it', () => {
    const text = readFileSync(join(root, file), 'utf8');
    expect(format(text)).toBe(text);
  });
});

test('the Package of Measures treats two sides alike where the text does: swap them in the record, and their verdicts swap', async () => {
  const name = 'minsk-package-of-measures';
  const agreement = compiled(`agreements/${name}/agreement.md`);
  const record = await recordOf(name, agreement);
  const swapped = createRecord({ clock: agreement.clock, actors: ids(agreement.actors) });
  for (const { report } of record.kept()) swapped.add(ReportSchema.parse(swap(report)));

  // Points 1, 3, 6, 7 and 10 bind each of the sides in the same words.
  const options = { provisions: ['1', '3', '6', '7', '10'], asOf: instant('2015-03-01T00:00+02:00') };
  const rows = (from: RecordStore, bearer: string) =>
    check(agreement, from, options)
      .verdicts.filter((verdict) => verdict.bearer === bearer)
      .map(({ norm, readings, segments }) => ({ norm, readings, segments }));
  expect(rows(record, 'UA')).not.toEqual(rows(record, 'DPR'));
  expect(rows(swapped, 'UA')).toEqual(rows(record, 'DPR'));
  expect(rows(swapped, 'DPR')).toEqual(rows(record, 'UA'));
});

/** The report with the two sides in each other's place, wherever they are named. */
function swap(value: unknown): unknown {
  if (value === 'UA') return 'DPR';
  if (value === 'DPR') return 'UA';
  if (Array.isArray(value)) return value.map(swap);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, swap(inner)]));
}

test.each(names)('%s gives every party that it has words for the words of the same languages', (name) => {
  const { actors, mentions = [] } = compiled(`agreements/${name}/agreement.md`);
  const languages = actors
    .filter(({ role }) => role === 'party')
    .map(({ id }) => mentions.filter(({ of }) => of === id).map(({ language }) => language ?? 'any'))
    .filter((own) => own.length > 0);
  expect(languages.length).toBeGreaterThan(1);
  for (const own of languages) expect(own).toEqual(['any', 'uk', 'ru']);
});

describe.each(names)('the documented record of %s', async (name) => {
  const agreement = compiled(`agreements/${name}/agreement.md`);
  const record = await recordOf(name, agreement);
  const cases = expectationsOf(home, name).filter(isVerdict);

  test('is sound, and every report names its source', () => {
    expect(recordProblems(record)).toEqual([]);
    expect(checkNames(record, namesOf(agreement))).toEqual([]);
    expect(record.kept().filter(({ report }) => report.source === undefined)).toEqual([]);
  });

  test.each(cases)('row $row: $norm by $bearer at $at $place: $statuses', (expected) => {
    const verdicts = found(agreement, record, expected);
    expect(verdicts.length).toBeGreaterThan(0);
    for (const { readings, statuses, counts } of verdicts)
      expect({ readings, statuses, counts }).toEqual({
        readings,
        statuses: expected.statuses,
        counts: expected.counts ?? counts,
      });
  });
});
