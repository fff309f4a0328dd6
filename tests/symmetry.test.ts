/**
 * Impartiality, on every shipped agreement and record (docs/semantics.md, principle 1): names do not matter, sides do not matter.
 * The machine knows no party; these laws show it. Whether a document is fair is for its readers.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type Agreement,
  AgreementSchema,
  check,
  createRecord,
  type RecordStore,
  type Report,
  ReportSchema,
  type Verdict,
} from '@servanda/core';
import { compile } from '@servanda/language';
import { describe, expect, test } from 'vitest';

const home = join(dirname(dirname(fileURLToPath(import.meta.url))), 'agreements');
const names = readdirSync(home, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

function agreementOf(name: string): Agreement {
  const { agreement } = compile(readFileSync(join(home, name, 'agreement.md'), 'utf8'), { file: name });
  if (!agreement) throw new Error(`${name} does not compile`);
  // Places in the document are no part of what is agreed.
  return AgreementSchema.parse(without(agreement, 'at'));
}

function reportsOf(name: string): Report[] {
  const place = join(home, name, 'record');
  return readdirSync(place)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readFileSync(join(place, file), 'utf8').trim().split('\n'))
    .map((line) => ReportSchema.parse(JSON.parse(line)));
}

/** `at` is a place in the document where it is an object, and a time where it is a number. */
function without(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.map((item) => without(item, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([k, v]) => k !== key || typeof v !== 'object')
      .map(([k, v]) => [k, without(v, key)]),
  );
}

/** Names put in each other's place wherever they stand as a whole word's value. */
function renamed<T>(value: T, to: ReadonlyMap<string, string>): T {
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') return to.get(part) ?? part;
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(value) as T;
}

function recordWith(agreement: Agreement, reports: readonly Report[]): RecordStore {
  const record = createRecord({ clock: agreement.clock, actors: agreement.actors.map((a) => a.id) });
  for (const report of reports) record.add(report);
  return record;
}

/** What a verdict says, without the words that carry names. */
const said = ({ norm, bearer, readings, place, segments, counts, breach, coverage }: Verdict) => ({
  norm,
  bearer,
  readings,
  place,
  segments,
  counts,
  breach,
  coverage,
});
const keyOf = ({ norm, bearer, readings }: Verdict) => JSON.stringify([norm, bearer, readings]);

describe.each(names)('%s', (name) => {
  const agreement = agreementOf(name);
  const reports = reportsOf(name);
  const parties = agreement.actors.filter((a) => a.role === 'party').map((a) => a.id);

  test('names do not matter: renaming every actor renames the verdicts and nothing else', () => {
    // New names sort in the opposite order, so that no order of names can decide anything.
    const actors = agreement.actors.map((a) => a.id);
    const to = new Map(actors.toSorted().map((id, i) => [id, `party-${String(actors.length - i).padStart(3, '0')}`]));
    const before = check(agreement, recordWith(agreement, reports)).verdicts;
    const other = renamed(agreement, to);
    const after = check(other, recordWith(other, renamed(reports, to))).verdicts;
    expect(after.map(said)).toEqual(before.map((verdict) => said(renamed(verdict, to))));
  });

  test('sides do not matter: where the text binds two parties alike, swapping them in the record alone swaps their verdicts', () => {
    const before = check(agreement, recordWith(agreement, reports)).verdicts;
    let alike = 0;
    for (const [i, a] of parties.entries()) {
      for (const b of parties.slice(i + 1)) {
        const swap = new Map([
          [a, b],
          [b, a],
        ]);
        const even = evenNorms(agreement, swap);
        const after = check(agreement, recordWith(agreement, renamed(reports, swap))).verdicts;
        const swapped = new Map(after.map((verdict) => [keyOf(verdict), verdict]));
        for (const verdict of before) {
          if (!even.has(verdict.norm)) continue;
          const mirror = renamed(verdict, swap);
          expect(said(swapped.get(keyOf(mirror)) as Verdict), `${a} and ${b}`).toEqual(said(mirror));
          alike++;
        }
      }
    }
    // A document without rules (known by name only), of one bearer only, or with no party has nothing to swap; say so rather than pass in silence.
    if (agreement.norms.length === 0) console.info(`${name}: no rules yet, nothing to swap`);
    else if (parties.length < 2) console.info(`${name}: ${parties.length} party, nothing to swap`);
    else expect(alike).toBeGreaterThan(0);
  });
});

/** Norms that read the same with the parties swapped, in themselves and in everything they refer to. */
function evenNorms(agreement: Agreement, swap: ReadonlyMap<string, string>): Set<string> {
  const parts = new Map<string, unknown>();
  for (const norm of agreement.norms) parts.set(norm.id, { ...norm, words: '' });
  for (const group of [agreement.groups, agreement.moments, agreement.definitions, agreement.questions].flat()) {
    parts.set(group.id, group);
  }
  // Questions change norms; what they change is judged with them.
  const uneven = new Set(
    [...parts].filter(([, part]) => textOf(renamed(part, swap)) !== textOf(part)).map(([id]) => id),
  );
  const even = new Set<string>();
  for (const norm of agreement.norms) {
    const reached = reachable(norm.id, parts, agreement);
    if (![...reached].some((id) => uneven.has(id))) even.add(norm.id);
  }
  return even;
}

/** Everything whose name stands in a part, however deep, and what questions, powers and permissions do to it. */
function reachable(from: string, parts: ReadonlyMap<string, unknown>, agreement: Agreement): Set<string> {
  const seen = new Set<string>();
  const visit = (id: string): void => {
    if (seen.has(id) || !parts.has(id)) return;
    seen.add(id);
    for (const word of wordsOf(parts.get(id))) visit(word);
    const acts = agreement.norms.filter(
      (n) => n.power?.on === 'all' || n.power?.on.includes(id) || n.despite?.includes(id),
    );
    for (const norm of acts) visit(norm.id);
    for (const question of agreement.questions) {
      const changes = question.readings.flatMap((reading) => reading.changes);
      if (changes.some((change) => wordsOf(change).has(id))) visit(question.id);
    }
  };
  visit(from);
  return seen;
}

function wordsOf(value: unknown, out = new Set<string>()): Set<string> {
  if (typeof value === 'string') out.add(value);
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) wordsOf(inner, out);
  return out;
}

/** The order of members and holders says nothing, so lists of names are compared as sets. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    Array.isArray(part) && part.every((item) => typeof item === 'string') ? part.toSorted() : part,
  );
}
