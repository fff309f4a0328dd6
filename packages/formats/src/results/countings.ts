/** Numbers under declared rules of counting, side by side, with the rules that make them beside them (semantics 4.10). */
import type { Verdict } from '@servanda/core';
import { whoWords } from './cells.ts';
import { groupBy } from './group-by.ts';
import { range } from './numbers.ts';
import type { Row } from './rows.ts';

type Numbers = NonNullable<Verdict['countings']>;

/** The numbers of one norm under one choice of readings. */
export interface CountingTable {
  /** "", "only under …". */
  readonly under: string;
  /** Names of the rules, in the order in which the norm names them. */
  readonly rules: readonly string[];
  readonly lines: readonly { readonly who: string; readonly numbers: readonly string[] }[];
  /** For each rule its name, title, the rule in words, who holds it, and of whom the number is no bound from above. */
  readonly legend: readonly string[];
}

/** One table for each choice of readings and rules; none where the norm is not `counted as` anything. */
export function countingTables(rows: readonly Row[]): CountingTable[] {
  const counted = rows.flatMap((row) => (row.verdict.countings ? [{ row, numbers: row.verdict.countings }] : []));
  const tables = groupBy(counted, ({ row, numbers }) => JSON.stringify([row.under, numbers.map(({ words }) => words)]));
  return [...tables.values()].map((lines) => {
    const numbers = lines[0]?.numbers ?? [];
    return {
      under: lines[0]?.row.under ?? '',
      rules: numbers.map(({ rule }) => rule),
      lines: lines.map(({ row, numbers }) => ({ who: placedWho(row), numbers: numbers.map(range) })),
      legend: numbers.map((one, k) =>
        legendOf(
          one,
          lines.map(({ numbers }) => numbers[k]?.bound),
        ),
      ),
    };
  });
}

const placedWho = (row: Row) => [whoWords(row), row.verdict.place].filter(Boolean).join(' in ');

function legendOf(
  { rule, title, words, heldBy = [] }: Numbers[number],
  bounds: readonly (string | undefined)[],
): string {
  const said = [...new Set(bounds.filter((bound) => bound !== undefined))];
  const held = heldBy.length > 0 ? ` (held by ${heldBy.join(', ')})` : '';
  return [`${rule}: ${title}${held}`, words, ...said].join('; ');
}
