/** Two ways of looking at one record, and only what differs between them. */
import type { Agreement, Verdict } from '@servanda/core';
import type { Under } from '../../../ask/index.ts';

export type Comparison =
  | { readonly kind: 'reading'; readonly question: string; readonly left: string; readonly right: string }
  | { readonly kind: 'standard'; readonly standard: string };

/** What can be compared: every two readings of a question, and each provision's own standard with each other one. */
export function comparisonsOf(agreement: Agreement, standards: readonly string[]): Comparison[] {
  const readings = agreement.questions.flatMap(({ id, readings: all }) =>
    all.flatMap((left, i) =>
      all.slice(i + 1).map((right): Comparison => ({ kind: 'reading', question: id, left: left.id, right: right.id })),
    ),
  );
  return [...readings, ...standards.map((standard): Comparison => ({ kind: 'standard', standard }))];
}

/** As it stands in an address. */
export const comparisonKey = (comparison: Comparison): string =>
  comparison.kind === 'standard'
    ? comparison.standard
    : `${comparison.question}=${comparison.left},${comparison.right}`;

/** Under what each of the two is asked. */
export function sidesOf(comparison: Comparison, under: Under): readonly [Under, Under] {
  if (comparison.kind === 'standard') {
    const { standard: _, ...own } = under;
    return [own, { ...under, standard: comparison.standard }];
  }
  const { question, left, right } = comparison;
  return [
    { ...under, readings: { ...under.readings, [question]: left } },
    { ...under, readings: { ...under.readings, [question]: right } },
  ];
}

export interface Difference {
  /** Of one of the two, for its norm, bearer and the readings that both share. */
  readonly verdict: Verdict;
  /** Undefined: nobody is bound so. */
  readonly left: Verdict['statuses'] | undefined;
  readonly right: Verdict['statuses'] | undefined;
}

/** The verdicts whose statuses differ, in the order of the left, then those that only the right has. */
export function differences(comparison: Comparison, left: readonly Verdict[], right: readonly Verdict[]): Difference[] {
  const key = ({ norm, bearer, readings }: Verdict) => {
    const shared = Object.entries(readings).filter(
      ([question]) => comparison.kind !== 'reading' || question !== comparison.question,
    );
    return JSON.stringify([norm, bearer, shared.sort()]);
  };
  const lefts = new Map(left.map((verdict) => [key(verdict), verdict]));
  const rights = new Map(right.map((verdict) => [key(verdict), verdict]));
  return [...new Map([...lefts, ...rights]).keys()].flatMap((id) => {
    const [a, b] = [lefts.get(id), rights.get(id)];
    const verdict = a ?? b;
    if (verdict === undefined || (a && b && a.statuses.join() === b.statuses.join())) return [];
    return [{ verdict, left: a?.statuses, right: b?.statuses }];
  });
}
