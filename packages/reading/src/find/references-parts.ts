/** "Point 4", "статті 5 і 9": parts of the agreement named last, by their numbers. */
import type { Agreement } from '@servanda/core';
import { TEXT_WORDS } from '../lexicon/text-words.ts';
import { folded } from '../text/words.ts';
import type { Mention } from './found.ts';
import { oneOf, type Token } from './mentions-tokens.ts';
import { numbersAfter, ordinalBefore, type PartNumber } from './references-numbers.ts';

const PART = oneOf(TEXT_WORDS.flatMap(({ parts }) => parts));

type Part = Omit<Mention, 'words' | 'by'>;
/** Clauses of an agreement by their folded ids. */
type Clauses = ReadonlyMap<string, string>;

export interface Parts {
  /** `of`: the agreements meant; `isNamed`: in this very sentence. A number that is no clause of an agreement is nothing in it. */
  find(plain: string, tokens: readonly Token[], of: readonly string[], isNamed: boolean): Part[];
}

/** Finds the clauses that sentences give by number. */
export function createParts(agreements: readonly Agreement[]): Parts {
  const clauses = new Map<string, Clauses>(
    agreements.map(({ id, clauses }) => [id, new Map(clauses.map((clause) => [folded(clause.id), clause.id]))]),
  );
  return {
    find(plain, tokens, of, isNamed) {
      if (of.length === 0) return [];
      return tokens.flatMap((token, place) => {
        const word = PART(token);
        if (!word) return [];
        const ordinal = ordinalBefore(plain, tokens, place, isNamed);
        const numbers = numbersAfter(plain, tokens, place);
        return of.flatMap((agreement) => {
          const known = clauses.get(agreement) ?? new Map<string, string>();
          const before = ordinal && clauseOf(known, ordinal);
          const all = inRow(known, numbers, token.from);
          if (ordinal && before !== undefined) all.push({ from: ordinal.from, to: word.to, of: before });
          return all.map((found) => ({ ...found, agreement, what: 'clause' as const }));
        });
      });
    },
  };
}

/** The first number goes with the word, the later ones stand alone, and what lies between two ends of a row has both. */
function inRow(known: Clauses, numbers: readonly PartNumber[], start: number): Pick<Part, 'from' | 'to' | 'of'>[] {
  return numbers.flatMap((number, index) => {
    const clause = clauseOf(known, number);
    const first = numbers[index - 1];
    const between = number.isLast && first ? clausesBetween(known, first, number) : [];
    return [
      ...between.map((of) => ({ from: first?.from ?? start, to: number.to, of })),
      ...(clause === undefined ? [] : [{ from: index === 0 ? start : number.from, to: number.to, of: clause }]),
    ];
  });
}

const clauseOf = (known: Clauses, { keys }: PartNumber): string | undefined =>
  keys.map((key) => known.get(key)).find((clause) => clause !== undefined);

function clausesBetween(known: Clauses, first: PartNumber, last: PartNumber): string[] {
  const [low, high] = [Number(first.keys.at(-1)), Number(last.keys.at(-1))];
  return [...known].flatMap(([key, clause]) => (Number(key) > low && Number(key) < high ? [clause] : []));
}
