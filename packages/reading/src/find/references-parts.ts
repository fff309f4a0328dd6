/** "Point 4", "статті 5 і 9": parts of the agreement named last, by their numbers. */
import type { Agreement } from '@servanda/core';
import { TEXT_WORDS } from '../lexicon/text-words.ts';
import { folded } from '../text/words.ts';
import type { Mention } from './found.ts';
import { oneOf } from './mentions-one-of.ts';
import type { Token } from './mentions-tokens.ts';

const PART = oneOf(TEXT_WORDS.flatMap(({ parts }) => parts));
const AND = oneOf(TEXT_WORDS.flatMap(({ and }) => and));
const TO = oneOf(TEXT_WORDS.flatMap(({ to }) => to));
const BEFORE_NUMBER = /^[\s.№#("“«'’]*$/;
const BETWEEN_NUMBERS = /^[\s,;.)("”»'’№]*$/;
/** In one row. */
const MOST_NUMBERS = 50;
const DASH = /^\s*[-–—]\s*$/;

type Part = Omit<Mention, 'words' | 'by'>;
/** `last`: the clause is the end of a row of numbers that began with the one before. */
interface Numbered {
  readonly token: Token;
  readonly isLast: boolean;
}

/** Finds the clauses that a sentence gives by number, of each of some agreements that has a clause of that number. */
export function createParts(
  agreements: readonly Agreement[],
): (plain: string, tokens: readonly Token[], of: readonly string[]) => Part[] {
  const clauses = new Map(
    agreements.map(({ id, clauses }) => [id, new Map(clauses.map((clause) => [folded(clause.id), clause.id]))]),
  );
  return (plain, tokens, of) =>
    tokens.flatMap((token, place) => {
      if (of.length === 0 || !PART(token)) return [];
      const numbers = numbersAfter(plain, tokens, place);
      return of.flatMap((agreement) => {
        const known = clauses.get(agreement) ?? new Map<string, string>();
        return numbers.flatMap((number, index) => {
          const from = index === 0 ? token.from : number.token.from;
          const direct = clauseOf(known, number.token);
          const mention = (clause: string, start: number): Part => ({
            from: start,
            to: number.token.to,
            agreement,
            of: clause,
            what: 'clause',
          });
          const first = numbers[index - 1]?.token;
          const between = number.isLast && first ? rowOf(known, first, number.token) : [];
          return [
            ...between.map((clause) => mention(clause, first?.from ?? from)),
            ...(direct === undefined ? [] : [mention(direct, from)]),
          ];
        });
      });
    });
}

/** Later numbers need a comma, `and`, `to` or a dash: else they count something else. */
function numbersAfter(plain: string, tokens: readonly Token[], place: number): Numbered[] {
  const found: Numbered[] = [];
  for (let at = place + 1; found.length < MOST_NUMBERS; at++) {
    const joint = found.length > 0 ? jointOf(tokens[at]) : undefined;
    if (joint) at++;
    const token = tokens[at];
    if (!token || !isNumber(plain, token)) return found;
    const between = plain.slice(tokens[at - 1]?.to ?? token.from, token.from);
    const isLast = joint === 'to' || (found.length > 0 && DASH.test(between));
    const isNext = BETWEEN_NUMBERS.test(between) && (joint === 'and' || /[,;]/.test(between));
    if (!(found.length === 0 ? BEFORE_NUMBER.test(between) : isLast || isNext)) return found;
    found.push({ token, isLast });
  }
  return found;
}

function jointOf(token: Token | undefined): 'and' | 'to' | undefined {
  if (!token) return undefined;
  if (AND(token)) return 'and';
  return TO(token) ? 'to' : undefined;
}

/** A digit with what may follow it (`4`, `4a`, `G1`), a Roman number, but no decimal and no year. */
function isNumber(plain: string, { from, to }: Token): boolean {
  return /^(?:\p{L}{0,2}\d{1,3}\p{L}?|[IVXLC]+)$/u.test(plain.slice(from, to));
}

const clauseOf = (known: ReadonlyMap<string, string>, { keys }: Token): string | undefined =>
  keys.map(({ key }) => known.get(key)).find((clause) => clause !== undefined);

/** Clauses whose numbers lie between two others. */
function rowOf(known: ReadonlyMap<string, string>, first: Token, last: Token): string[] {
  const [low, high] = [first, last].map(({ keys }) => Number(keys[0]?.key));
  return [...known].flatMap(([key, clause]) => (Number(key) > (low ?? 0) && Number(key) < (high ?? 0) ? [clause] : []));
}
