/**
 * Impartiality, on every shipped agreement and record (docs/semantics.md, principle 1): names do not matter, sides do not matter.
 * The machine knows no party; these laws show it. Whether a document is fair is for its readers.
 */
import { check, type Verdict } from '@servanda/core';
import { describe, expect, test } from 'vitest';
import { evenNorms } from './support/even-norms.ts';
import { renamed, swapOf } from './support/renamed.ts';
import { agreementOf, recordWith, reportsOf, SHIPPED } from './support/shipped.ts';

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

describe.each(SHIPPED)('%s', (name) => {
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

  test('two parties in each other’s place, in document and record, have each other’s verdicts, and nothing else changes', () => {
    const before = check(agreement, recordWith(agreement, reports)).verdicts;
    for (const [i, a] of parties.entries()) {
      const b = parties[i + 1];
      if (b === undefined) continue;
      const swap = swapOf(a, b);
      const other = renamed(agreement, swap);
      const after = check(other, recordWith(other, renamed(reports, swap))).verdicts;
      expect(after.map(said), `${a} and ${b}`).toEqual(before.map((verdict) => said(renamed(verdict, swap))));
    }
  });

  test('sides do not matter: where the text binds two parties alike, swapping them in the record alone swaps their verdicts', () => {
    const before = check(agreement, recordWith(agreement, reports)).verdicts;
    let alike = 0;
    for (const [i, a] of parties.entries()) {
      for (const b of parties.slice(i + 1)) {
        const swap = swapOf(a, b);
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
