/**
 * From verdicts to what a reader compares: clause by clause in the order of the document, norm by norm, the provision
 * first and then each party in the order of the document; readings that make no difference are one row.
 */
import { type Norm, normOf, type Verdict } from '@servanda/core';
import { groupBy } from './group-by.ts';
import { whichWords } from './under.ts';
import type { View } from './view.ts';
import { type Choice, type WhichReadings, whichReadings } from './which-readings.ts';

export interface Row {
  readonly verdict: Verdict;
  /** "", "under all readings", "only under …". */
  readonly under: string;
  /** The same as data. */
  readonly which: WhichReadings;
}
export interface NormRows {
  readonly id: string;
  readonly norm: Norm | undefined;
  readonly rows: readonly Row[];
}
export interface Section {
  readonly title: string;
  readonly norms: readonly NormRows[];
}

/** Results with the agreement that they judge. */
export type Judged = Pick<View, 'agreement' | 'results'>;

const content = ({ readings: _readings, ...rest }: Verdict) => JSON.stringify(rest);

function mergeReadings(view: Judged, verdicts: readonly Verdict[], all: readonly Choice[]): Row[] {
  const alike = verdicts.length === 1 ? [verdicts] : [...groupBy(verdicts, content).values()];
  return alike.flatMap(([verdict, ...more]) => {
    if (!verdict) return [];
    const group = [verdict, ...more].map((member) => member.readings);
    const which = whichReadings(view.agreement, group, all);
    return [{ verdict, under: whichWords(view.agreement, which), which }];
  });
}

/** A norm that binds one party alone says the same of the provision: the party's row is enough. */
function withoutEcho(rows: readonly Row[]): Row[] {
  const named = rows.filter((row) => row.verdict.bearer !== null);
  const bearers = new Set(named.map((row) => row.verdict.bearer));
  if (bearers.size !== 1) return [...rows];
  const told = new Set(named.map((row) => `${row.under} ${content({ ...row.verdict, bearer: null })}`));
  return rows.filter((row) => row.verdict.bearer !== null || !told.has(`${row.under} ${content(row.verdict)}`));
}

function inDocumentOrder(view: Judged): Verdict[] {
  const { agreement, results } = view;
  const norms = new Map(agreement.norms.map((norm, i) => [norm.id, i]));
  const bearers = new Map([...agreement.actors, ...agreement.groups].map((actor, i) => [actor.id, i + 1]));
  const bearer = (verdict: Verdict) =>
    verdict.bearer === null ? 0 : (bearers.get(verdict.bearer) ?? Number.MAX_SAFE_INTEGER);
  const norm = (verdict: Verdict) => norms.get(verdict.norm) ?? Number.MAX_SAFE_INTEGER;
  return [...results.verdicts].sort((a, b) => norm(a) - norm(b) || bearer(a) - bearer(b));
}

function normRows(view: Judged, verdicts: readonly Verdict[]): NormRows[] {
  return [...groupBy(verdicts, (verdict) => verdict.norm)].map(([id, ofNorm]) => {
    const groups = groupBy(ofNorm, ({ bearer, place, standard }) => JSON.stringify([place ?? null, bearer, standard]));
    // A party that is bound under some readings only has no verdict under the others: its rows must say so.
    const all = [...new Map(ofNorm.map(({ readings }) => [JSON.stringify(readings), readings])).values()];
    const rows = [...groups.values()].flatMap((group) => mergeReadings(view, group, all));
    const byReading = groupBy(withoutEcho(rows), (row) => row.under);
    return { id, norm: normOf(view.agreement, id), rows: [...byReading.values()].flat() };
  });
}

/** The rows of one norm after the other, each made when it is asked for: of thousands few are looked at. */
export function rowsOfNorms(view: Judged): (norm: string) => readonly Row[] {
  const verdicts = groupBy(inDocumentOrder(view), (verdict) => verdict.norm);
  const known = new Map<string, readonly Row[]>();
  return (norm) => {
    const rows = known.get(norm) ?? normRows(view, verdicts.get(norm) ?? [])[0]?.rows ?? [];
    known.set(norm, rows);
    return rows;
  };
}

/** All rows by clause, or by party where the reader wants to see each party's provisions together. */
export function sections(view: Judged, by: 'clause' | 'party'): Section[] {
  const verdicts = inDocumentOrder(view);
  if (by === 'clause') {
    return [...groupBy(verdicts, (verdict) => verdict.clause)].map(([clause, group]) => {
      const title = view.agreement.clauses.find(({ id }) => id === clause)?.title;
      return { title: title ? `${clause}  ${title}` : clause, norms: normRows(view, group) };
    });
  }
  const order = [null, ...[...view.agreement.actors, ...view.agreement.groups].map((actor) => actor.id)];
  const groups = [...groupBy(verdicts, (verdict) => JSON.stringify(verdict.bearer)).values()];
  const rank = (group: readonly Verdict[]) => {
    const i = order.indexOf(group[0]?.bearer ?? null);
    return i < 0 ? order.length : i;
  };
  return groups
    .sort((a, b) => rank(a) - rank(b))
    .map((group) => ({ title: group[0]?.bearer ?? 'The provisions as a whole', norms: normRows(view, group) }));
}
