/** Laws of the comparison over random agreements. SEED sets other draws. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../agreement/form.ts';
import { randomAgreement } from '../reference/random-agreement.ts';
import { drawn } from '../reference/random-draw.ts';
import { compareAgreements } from './compare.ts';
import type { Difference, DifferenceItem, DifferenceKind } from './difference.ts';

const SEED = Number(process.env.SEED ?? 20150212);
const RUNS = { seed: SEED, numRuns: 200 };
const one = drawn((draw) => randomAgreement(draw, false));
const two = drawn((draw) => [randomAgreement(draw, false), randomAgreement(draw, false)] as const);
const compare = (a: Agreement, b: Agreement): Difference => compareAgreements({ agreement: a }, { agreement: b });

const OPPOSITE: Readonly<Partial<Record<DifferenceKind, DifferenceKind>>> = {
  added: 'dropped',
  dropped: 'added',
  tightened: 'loosened',
  loosened: 'tightened',
};
const said = ({ kind, a, b, of, line, for: actors, from, to }: DifferenceItem) =>
  JSON.stringify({ kind, a, b, of, line, for: actors, from, to });
const mirrored = (item: DifferenceItem): DifferenceItem => ({
  ...item,
  kind: OPPOSITE[item.kind] ?? item.kind,
  a: item.b,
  b: item.a,
  from: item.to,
  to: item.from,
});

describe('laws of the comparison', () => {
  it('a document is the same as itself, on the ground of its form', () => {
    fc.assert(
      fc.property(one, (agreement) => {
        const { same, items } = compare(agreement, structuredClone(agreement));
        expect(items).toEqual([]);
        expect(same).toMatch(/^Equal in form/);
      }),
      RUNS,
    );
  }, 60_000);

  it('the other way round, added is dropped, tightened is loosened, and everything else stays', () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        const there = compare(a, b).items.map(mirrored).map(said).sort();
        const back = compare(b, a).items.map(said).sort();
        expect(back).toEqual(there);
      }),
      RUNS,
    );
  }, 60_000);

  it('names do not matter: renaming the parties of both renames the items and nothing else', () => {
    const names: Readonly<Record<string, string>> = { A: 'zeta', B: 'alpha' };
    const renamed = <T>(value: T): T =>
      JSON.parse(
        JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? (names[part] ?? part) : part)),
      ) as T;
    const words = (text: string) => text.replace(/\b[AB]\b/g, (name) => names[name] ?? name);
    fc.assert(
      fc.property(two, ([a, b]) => {
        const before = compare(a, b).items.map((item) => words(said(item)));
        expect(compare(renamed(a), renamed(b)).items.map(said)).toEqual(before);
      }),
      RUNS,
    );
  }, 60_000);
});
