/** The numbers that stand beside a word for a part: "points 4, 5 and 11", "4-й пункт", "the ninth point", "Article IV". */
import { TEXT_WORDS } from '../lexicon/text-words.ts';
import type { Range } from '../text/text.ts';
import { oneOf, type Token } from './mentions-tokens.ts';

/** `isLast`: the end of a row that began with the number before it. */
export interface PartNumber extends Range {
  /** The number as clauses may be called by it; folded. */
  readonly keys: readonly string[];
  readonly isLast: boolean;
}

const AND = oneOf(TEXT_WORDS.flatMap(({ and }) => and));
const TO = oneOf(TEXT_WORDS.flatMap(({ to }) => to));
const ORDINALS = new Map(
  TEXT_WORDS.flatMap(({ ordinals: { beginnings, endings } }) =>
    Object.entries(beginnings).flatMap(([word, value]) => endings.map((ending) => [word + ending, value] as const)),
  ),
);
const ORDINAL_ENDS = new Set(TEXT_WORDS.flatMap(({ ordinalEnds }) => ordinalEnds));

const BEFORE_NUMBER = /^[\s.№#("“«'’]*$/;
const BETWEEN_NUMBERS = /^[\s,;.)("”»'’№]*$/;
const DASH = /^\s*[-–—]\s*$/;
/** In one row. */
const MOST_NUMBERS = 50;

/** After the word at `place`. Later numbers need a comma, `and`, `to` or a dash: else they count something else. */
export function numbersAfter(plain: string, tokens: readonly Token[], place: number): PartNumber[] {
  const found: PartNumber[] = [];
  for (let at = place + 1; found.length < MOST_NUMBERS; at++) {
    const joint = found.length > 0 ? jointOf(tokens[at]) : undefined;
    if (joint) at++;
    const token = tokens[at];
    const keys = token ? numberKeys(plain, token) : [];
    if (!token || keys.length === 0) return found;
    const between = plain.slice(tokens[at - 1]?.to ?? token.from, token.from);
    const isLast = joint === 'to' || (found.length > 0 && DASH.test(between));
    const isNext = BETWEEN_NUMBERS.test(between) && (joint === 'and' || /[,;]/.test(between));
    if (!(found.length === 0 ? BEFORE_NUMBER.test(between) : isLast || isNext)) return found;
    found.push({ from: token.from, to: token.to, keys, isLast });
  }
  return found;
}

/** Before the word at `place`. Spelled out ("my first point") it counts only if `spelled`: writers count their own points. */
export function ordinalBefore(
  plain: string,
  tokens: readonly Token[],
  place: number,
  spelled: boolean,
): PartNumber | undefined {
  const [digits, word] = [tokens[place - 2], tokens[place - 1]];
  const key = word?.keys.at(-1)?.key;
  if (!word || key === undefined || !tokens[place]?.joined) return undefined;
  const ordinal = (from: number, number: string) => ({ from, to: word.to, keys: [number], isLast: false });
  const value = ORDINALS.get(key);
  if (value !== undefined) return spelled ? ordinal(word.from, String(value)) : undefined;
  const [, number, end = ''] = /^(\d{1,3})(\p{L}+)$/u.exec(key) ?? [];
  if (number !== undefined) return ORDINAL_ENDS.has(end) ? ordinal(word.from, number) : undefined;
  const before = digits?.keys[0]?.key ?? '';
  const isOne =
    digits && /^\d{1,3}$/.test(before) && DASH.test(plain.slice(digits.to, word.from)) && ORDINAL_ENDS.has(key);
  return isOne ? ordinal(digits.from, before) : undefined;
}

function jointOf(token: Token | undefined): 'and' | 'to' | undefined {
  if (!token) return undefined;
  if (AND(token)) return 'and';
  return TO(token) ? 'to' : undefined;
}

/** A digit with what may follow it (`4`, `4a`, `G1`) or a Roman number, but no decimal and no year. */
function numberKeys(plain: string, { from, to, keys }: Token): string[] {
  const word = plain.slice(from, to);
  const own = keys.map(({ key }) => key);
  if (/^\p{L}{0,2}\d{1,3}\p{L}?$/u.test(word)) return own;
  return /^[IVXLC]{1,8}$/.test(word) ? [...own, String(romanValue(word))] : [];
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function romanValue(roman: string): number {
  const values = [...roman].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, place) => sum + (value < (values[place + 1] ?? 0) ? -value : value), 0);
}
