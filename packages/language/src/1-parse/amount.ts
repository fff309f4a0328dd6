import type { AmountNode, ConversionNode, LimitNode, QuantityNode, SentenceNode } from './ast.ts';
import type { Cursor } from './cursor.ts';
import { NORM_LINES, STATEMENTS } from './keywords.ts';
import { type Ref, span } from './place.ts';
import { isNumber, parseNumber } from './quantity.ts';
import { parseWho } from './who.ts';

/** A number of more digits would not be read exactly. */
const MOST_DIGITS = 15;

const OPS: readonly (readonly [LimitNode['op'], readonly [string, ...string[]]])[] = [
  ['at-most', ['at', 'most']],
  ['at-least', ['at', 'least']],
  ['below', ['below']],
  ['above', ['above']],
];

/** Do the words of a limit begin here: `at most`, `at least`, `below`, `above`? */
export const isLimit = (c: Cursor, ahead = 0): boolean =>
  OPS.some(([, words]) => words.every((word, i) => c.peek(ahead + i).text === word && c.peek(ahead).kind === 'word'));

/** `300 kg`, `3.67 %`, `600000 persons`. */
export function parseAmount(c: Cursor): AmountNode {
  const n = parseNumber(c, 'an amount, as in `300 kg`');
  if (n.text.replace(/\D/g, '').length > MOST_DIGITS) c.fail('number-too-large', n, { text: n.text });
  const unit = parseUnit(c);
  return { value: n.value, unit, ...span(n, unit) };
}

/** A unit is a word or `%`. */
export function parseUnit(c: Cursor): Ref {
  if (c.is('%') || c.peek().kind === 'word') return c.next();
  return c.fail('expected', c.here(), { found: c.found(), what: 'a unit, as in `300 kg`' });
}

/** `at most 300 kg [counted as UF6]`. */
export function parseLimit(c: Cursor): LimitNode {
  const start = c.peek();
  const found = OPS.find(([, words]) => c.accept(...words));
  if (!found)
    return c.fail('expected', c.here(), { found: c.found(), what: '`at most`, `at least`, `below` or `above`' });
  const amount = parseAmount(c);
  return { op: found[0], amount, basis: parseBasis(c), ...span(start, c.last()) };
}

function parseBasis(c: Cursor): Ref | undefined {
  // On a line of its own it begins the rules by which a ban is counted.
  if (c.peek().first || !c.accept('counted')) return undefined;
  c.expect('as', 'and a basis');
  return c.name('a basis');
}

/** The quantity of a `limit`: `mass of enriched-uranium in ZONE`, whose holder is the bearer. */
export function parseKept(c: Cursor): SentenceNode {
  const start = c.peek();
  if (!c.accept('keep')) c.fail('expected', c.here(), { found: c.found(), what: '`keep` and a quantity' });
  c.accept('the');
  const verb = c.name('a measure');
  const object = c.accept('of') ? c.name('a kind') : undefined;
  const zone = c.accept('in') ? c.name('a zone') : undefined;
  return { kind: 'quantity', verb, object, in: zone, distances: [], ...span(start, c.last()) };
}

/** Words that end a sentence before its `is`. */
const ENDS = new Set(['and', 'or', 'since', 'for', 'not', 'once', 'must', 'may']);
const EXAMPLE_LINES = new Set(['given', 'suppose', 'expect', 'at', 'reading']);
/** How many words may stand before the `is`; nobody names more holders. */
const FAR = 100;

/** `MEASURE of [KIND of] WHO [in ZONE] is …`, followed by what `follows` the `is`. */
function isQuantityBefore(c: Cursor, follows: (ahead: number) => boolean): boolean {
  if (c.peek(1).text !== 'of' || c.peek().kind !== 'word' || c.isOneOf(['one', 'any', 'either', 'each'])) return false;
  for (let ahead = 2; ahead < FAR; ahead++) {
    const token = c.peek(ahead);
    if (token.gap || (token.kind !== 'word' && token.text !== ',') || ENDS.has(token.text)) return false;
    if (token.first && (STATEMENTS.has(token.text) || NORM_LINES.has(token.text) || EXAMPLE_LINES.has(token.text)))
      return false;
    if (token.kind === 'word' && token.text === 'is') return follows(ahead + 1);
  }
  return false;
}

/** Is this a condition on a quantity: `troops of UA in area is at most 500 persons`? */
export const isQuantityCondition = (c: Cursor): boolean => isQuantityBefore(c, (ahead) => isLimit(c, ahead));

/** Is this a report of a quantity: `mass of fuel of UA is 290 kg`, `is 280 to 300 kg`, `is at least 300 kg`, `is unknown`? */
export const isQuantityReport = (c: Cursor): boolean =>
  isQuantityBefore(c, (ahead) => isNumber(c, ahead) || c.peek(ahead).text === 'unknown' || isLimit(c, ahead));

/** The quantity up to and with its `is`. */
export function parseQuantity(c: Cursor): QuantityNode {
  const start = c.peek();
  const measure = c.name('a measure');
  c.expect('of', 'and what or whose');
  const isKind = c.peek(1).text === 'of' && !c.is('one') && !c.is('any') && !c.is('either') && !c.is('each');
  const kind = isKind ? c.name('a kind') : undefined;
  if (isKind) c.next();
  const who = parseWho(c);
  const zone = c.accept('in') ? c.name('a zone') : undefined;
  c.expect('is', 'and the amount');
  return { measure, kind, who, in: zone, ...span(start, c.last()) };
}

/** What a report says of a quantity: `290 kg`, `280 to 300 kg`, `at least 300 kg`, `unknown`, `counted as UF6`. */
export function parseMeasured(c: Cursor): {
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly unit?: Ref | undefined;
  readonly basis?: Ref | undefined;
} {
  if (c.accept('unknown')) return {};
  if (c.accept('at', 'least')) {
    const { value, unit } = parseAmount(c);
    return { low: value, unit, basis: parseBasis(c) };
  }
  const first = parseNumber(c, 'an amount, as in `300 kg`, or `unknown`');
  if (!c.accept('to')) {
    const unit = parseUnit(c);
    return { low: first.value, high: first.value, unit, basis: parseBasis(c) };
  }
  const { value, unit } = parseAmount(c);
  return { low: first.value, high: value, unit, basis: parseBasis(c) };
}

/** `conversion 1 kg of U3O8 counts as 1.2 kg of UF6`. */
export function parseConversion(c: Cursor): ConversionNode {
  const start = c.next();
  const side = () => {
    const amount = parseAmount(c);
    c.expect('of', 'and a basis');
    return { amount, basis: c.name('a basis') };
  };
  const from = side();
  c.expect('counts', 'and `as`, as in `1 kg of U3O8 counts as 1.2 kg of UF6`,');
  c.expect('as', 'and an amount on another basis');
  return { from, to: side(), ...span(start, c.last()) };
}
