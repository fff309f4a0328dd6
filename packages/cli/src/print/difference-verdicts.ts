/** The verdicts of both on one record, in words. */

import type { LoneVerdict, VerdictDifference } from '@servanda/core';
import { choiceWords, counted, groupBy, localTime, statusWords } from '@servanda/formats/results';
import type { DifferenceView } from './difference-view.ts';

export interface VerdictLine {
  readonly norm: string;
  readonly who: string;
  /** From when they differ. */
  readonly from: string;
  readonly a: string;
  readonly b: string;
  /** Whether they still differ as of the end. */
  readonly end: string;
  readonly under: string;
}

const whoOf = (bearer: string | null): string => bearer ?? 'the provision';

function lineOf(
  { a }: DifferenceView,
  { norm, bearer, from, first, asOf }: VerdictDifference,
  under: string,
): VerdictLine {
  const again = asOf.a.join() === asOf.b.join();
  const still = asOf.a.join() === first.a.join() && asOf.b.join() === first.b.join();
  return {
    norm: norm.a === norm.b ? norm.a : `${norm.a} (there ${norm.b})`,
    who: whoOf(bearer),
    from: from === null ? 'from the beginning' : `from ${localTime(a)(from)}`,
    a: statusWords(first.a),
    b: statusWords(first.b),
    end: again
      ? `the same again: ${statusWords(asOf.a)}`
      : still
        ? ''
        : `${statusWords(asOf.a)}; ${statusWords(asOf.b)}`,
    under,
  };
}

/** Rows that say the same under several readings are one. */
export function verdictLines(view: DifferenceView): VerdictLine[] {
  const { record } = view.difference;
  if (!record) return [];
  const groups = groupBy(record.differing, ({ readings: _, ...rest }) => JSON.stringify(rest));
  return [...groups.values()].flatMap((rows) => {
    const [row] = rows;
    if (!row) return [];
    const others = record.differing.filter((each) => each.norm.a === row.norm.a && each.bearer === row.bearer);
    return [lineOf(view, row, rows.length === others.length ? '' : underOf(view, rows))];
  });
}

function underOf({ a, b }: DifferenceView, rows: readonly VerdictDifference[]): string {
  const words = rows.map(({ readings }) => {
    const [one, other] = [choiceWords(a, readings.a), choiceWords(b, readings.b)];
    return one === other || other === '' ? one : one === '' ? other : `${one}; there ${other}`;
  });
  return `under ${[...new Set(words)].join(', or ')}`;
}

export function verdictHead({ a, difference: { record } }: DifferenceView): string[] {
  if (!record) return [];
  const local = localTime(a);
  const known = record.knownAt === null ? 'all reports' : `reports known by ${local(record.knownAt)}`;
  return [
    `As of ${local(record.asOf)} (${a.clock}); ${known}. ${counted(record.alike, 'verdict')} the same over all of time.`,
    ...(['a', 'b'] as const).flatMap((side) =>
      record.notes[side].slice(0, 5).map((note) => `Note on the ${side === 'a' ? 'first' : 'second'}: ${note}`),
    ),
  ];
}

/** Verdicts to which nothing answers, one line a rule. */
export function loneVerdictLines({ difference: { record } }: DifferenceView): string[] {
  if (!record) return [];
  const lines = (side: string, list: readonly LoneVerdict[]) =>
    [...groupBy(list, ({ norm }) => norm)].map(([norm, rows]) => {
      const told = rows.map(({ bearer, asOf }) => `${whoOf(bearer)}: ${statusWords(asOf)}`);
      return `${side} only, ${norm}: ${[...new Set(told)].join('; ')}`;
    });
  return [...lines('In the first', record.onlyA), ...lines('In the second', record.onlyB)];
}
