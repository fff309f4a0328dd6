import type { MergingNode, SentenceNode } from './ast.ts';
import type { Cursor } from './cursor.ts';
import { type HolderNode, parseHolders } from './holder.ts';
import { type Place, type Ref, span } from './place.ts';
import { isNumber, LARGEST, parseNumber, parseSpan } from './quantity.ts';
import { parseVerbPhrase } from './sentence.ts';

export interface CountingBody {
  readonly heldBy: readonly HolderNode[];
  readonly counts: readonly SentenceNode[];
  readonly except: readonly SentenceNode[];
  readonly each?: 'once' | 'number' | undefined;
  readonly merged?: MergingNode | undefined;
}

type Lines = { -readonly [L in keyof CountingBody]: CountingBody[L] };
type Merging = { -readonly [L in keyof MergingNode]: MergingNode[L] };

/** Lines that may stand more than once. */
const REPEATED = new Set(['counts', 'except']);

/** The lines of `counting NAME "Title" held by WHO`, in any order; what must be alike follows on `merged`. */
export function parseCounting(c: Cursor): CountingBody {
  const lines: Lines = { heldBy: parseHolders(c, 'rule of counting'), counts: [], except: [] };
  const places = new Map<string, Place>();
  for (;;) {
    c.accept(',');
    const start = c.peek();
    if (!parseLine(c, lines)) return lines;
    const before = places.get(start.text);
    if (before && !REPEATED.has(start.text))
      c.report('line-twice', start, { line: start.text }, { place: before, text: 'the first stands here' });
    places.set(start.text, before ?? span(start, c.last()));
  }
}

function parseLine(c: Cursor, lines: Lines): boolean {
  const start = c.peek();
  if (c.accept('counts')) lines.counts = [...lines.counts, parseVerbPhrase(c)];
  else if (c.accept('except')) lines.except = [...lines.except, parseVerbPhrase(c)];
  else if (c.accept('each')) {
    if (c.accept('once')) lines.each = 'once';
    else if (c.accept('by', 'its', 'number')) lines.each = 'number';
    else c.fail('expected', c.here(), { found: c.found(), what: '`once` or `by its number`' });
  } else if (c.accept('merged')) lines.merged = parseMerging(c, start);
  else if (isLikeness(c)) {
    const part = { ...start, quiet: { n: 1, unit: 'hours' as const, ...start } };
    parseLikeness(c, part, new Map());
    c.report('merges-nothing', span(start, c.last()), { line: start.text === 'at' ? 'at least' : start.text });
  } else return false;
  return true;
}

function parseMerging(c: Cursor, start: Place): MergingNode {
  c.expect('until', 'and `quiet for` a span of time');
  c.expect('quiet', 'and `for` a span of time');
  c.expect('for', 'and a span of time');
  const merging: Merging = { quiet: parseSpan(c), ...span(start, c.last()) };
  const places = new Map<string, Place>();
  for (c.accept(','); isLikeness(c); c.accept(',')) parseLikeness(c, merging, places);
  return { ...merging, ...span(start, c.last()) };
}

const isLikeness = (c: Cursor): boolean => c.is('same') || (c.is('at', 'least') && isNumber(c, 2));

function parseLikeness(c: Cursor, merging: Merging, places: Map<string, Place>): void {
  const start = c.next();
  let key = 'at least';
  if (start.text === 'at') {
    c.next();
    merging.atLeast = parseWhole(c);
  } else {
    const what = c.peek();
    key = `same ${what.text}`;
    if (c.accept('author')) merging.sameAuthor = true;
    else if (c.accept('zone')) merging.zones = parseClasses(c, 'a zone');
    else if (c.accept('kind')) merging.kinds = parseClasses(c, 'a kind');
    else c.fail('expected', c.here(), { found: c.found(), what: '`author`, `zone of` or `kind of`' });
  }
  const before = places.get(key);
  if (before) c.report('line-twice', start, { line: key }, { place: before, text: 'the first stands here' });
  else places.set(key, span(start, c.last()));
}

function parseClasses(c: Cursor, what: string): Ref[] {
  c.expect('of', `and ${what}`);
  return c.names(what);
}

function parseWhole(c: Cursor): number {
  const n = parseNumber(c, 'a number, as in `at least 30`');
  if (n.value > LARGEST) c.fail('number-too-large', n, { text: n.text });
  if (!Number.isInteger(n.value) || n.value < 1)
    c.fail('expected', n, { found: `\`${n.text}\``, what: 'a whole number from 1 on' });
  return n.value;
}
