import { isLimit, parseLimit } from './amount.ts';
import type { ClearanceNode, NormLines, NormType, RequirementNode } from './ast.ts';
import { isConcurrent, parseConcurrent } from './concurrent.ts';
import { parseBracketed, parseCondition } from './condition.ts';
import type { Cursor } from './cursor.ts';
import { isEvery, parseEvery } from './every.ts';
import { LENGTH_UNITS } from './keywords.ts';
import { parseDeadline, parseMoment } from './moment.ts';
import { type Place, type Ref, span } from './place.ts';
import { isNumber, parseLength, parsePercent, parseSpan } from './quantity.ts';
import { parseSentence, parseVerbPhrase } from './sentence.ts';
import { isStandard, parseStandard } from './standard.ts';

type Line = (c: Cursor, lines: NormLines, type: NormType) => void;

const LINES: Readonly<Record<string, Line>> = {
  whenever: (c, lines) => {
    const name = c.name('a name for the event');
    c.expect(':', 'and the event');
    lines.whenever = { name, event: parseSentence(c) };
    c.accept(',');
  },
  from: (c, lines) => {
    lines.from = parseMoment(c);
    if (c.accept('for')) lines.term = parseSpan(c);
  },
  until: (c, lines) => {
    lines.until = parseMoment(c);
  },
  while: (c, lines) => {
    lines.while = parseCondition(c);
  },
  if: (c, lines) => {
    lines.while = parseCondition(c);
  },
  unless: (c, lines) => {
    lines.unless = parseCondition(c);
  },
  starting: (c, lines) => {
    lines.starting = parseDeadline(c);
  },
  ending: (c, lines) => {
    lines.ending = parseDeadline(c);
  },
  requires: (c, lines) => {
    lines.requires = [...(lines.requires ?? []), ...parseRequirements(c)];
  },
  together: (c, lines) => {
    lines.together = parseConcurrent(c);
  },
  despite: (c, lines) => {
    lines.despite = c.names('a ban');
  },
  provided: (c, lines) => {
    c.accept('that');
    lines.provided = parseCondition(c);
  },
  effective: (c, lines) => {
    lines.effective = parseSpan(c);
    if (c.accept('after') && c.peek().kind === 'word' && !c.peek().first) c.next();
  },
  leaving: (c, lines) => {
    lines.leaving = parseLeaving(c);
  },
  measured: (c, lines) => {
    lines.measured = c.list(() => {
      c.expect('from', 'and the name of a line');
      const line = c.name('a line');
      return { line, for: c.accept('for') ? c.name('a party') : undefined };
    });
  },
  using: (c, lines) => {
    lines.using = parseUsing(c);
  },
  sufficient: (c, lines) => {
    c.expect('coverage', 'and a percentage');
    lines.coverage = parsePercent(c);
  },
  added: (c, lines) => {
    c.expect('by', 'and an amendment');
    lines.added = c.name('an amendment');
  },
  counted: (c, lines) => {
    c.expect('as', 'and a rule of counting');
    lines.counted = c.names('a rule of counting');
  },
};

/** Lines that may stand more than once. */
const REPEATED = new Set(['requires']);

/** Does a line of a norm of this type begin here? */
export function isNormLine(c: Cursor, type: NormType): boolean {
  const token = c.peek();
  if (token.kind !== 'word' && token.kind !== 'number') return false;
  if (type === 'limit' && isLimit(c)) return true;
  if (c.is('leaving') || c.is('measured') || c.is('whenever') || c.is('verified') || c.is('by') || c.is('within'))
    return true;
  if (c.is('every')) return isEvery(c);
  if (c.is('together')) return isConcurrent(c);
  if (c.is('sufficient')) return c.peek(1).text === 'coverage';
  if (c.is('counted')) return c.peek(1).text === 'as';
  if (c.is('added')) return c.peek(1).text === 'by';
  if (isStandard(c)) return true;
  if (!Object.hasOwn(LINES, token.text)) return false;
  // A party may bear the name of a line, and then a modal follows.
  return !['must', 'may', 'through', 'together'].includes(c.peek(1).text) || type === 'power';
}

export function parseNormLine(c: Cursor, type: NormType, lines: NormLines, places: Map<string, Place>): void {
  const start = c.peek();
  const key = keyOf(c, type);
  const before = places.get(key);
  if (before && !REPEATED.has(key)) {
    const both = key === 'deadline' && !places.has(`deadline:${start.text}`);
    if (both)
      c.report('two-deadlines', start, { word: start.text }, { place: before, text: 'the other deadline stands here' });
    else
      c.report(
        'line-twice',
        start,
        { line: key === 'limit' ? 'at most' : start.text },
        { place: before, text: 'the first stands here' },
      );
  }
  read(c, key, type, lines);
  places.set(key, before ?? span(start, c.last()));
  if (key === 'from' && lines.term) endsWith(c, lines.term, places);
  if (key === 'deadline' && !before) places.set(`deadline:${start.text}`, start);
}

/** A term of its own is where the norm ends: it stands for `until`. */
function endsWith(c: Cursor, term: Place, places: Map<string, Place>): void {
  const until = places.get('until');
  if (until) c.report('line-twice', term, { line: 'until' }, { place: until, text: 'the first stands here' });
  places.set('until', until ?? term);
}

function keyOf(c: Cursor, type: NormType): string {
  if (type === 'limit' && isLimit(c)) return 'limit';
  if (c.is('by') && type === 'power') return 'exercise';
  if (c.is('by') || c.is('within')) return 'deadline';
  if (isStandard(c)) return 'verified';
  return c.is('if') ? 'while' : c.peek().text;
}

function read(c: Cursor, key: string, type: NormType, lines: NormLines): void {
  if (key === 'limit') lines.limit = parseLimit(c);
  else if (key === 'exercise') {
    c.next();
    lines.exercise = parseVerbPhrase(c);
  } else if (key === 'deadline') lines.deadline = parseDeadline(c);
  else if (key === 'every') {
    lines.every = parseEvery(c);
    c.accept(',');
  } else if (key === 'verified') {
    lines.verified = parseStandard(c);
    if (c.accept('using')) lines.using = parseUsing(c);
  } else {
    c.next();
    LINES[key]?.(c, lines, type);
  }
}

const parseUsing = (c: Cursor): string[] => c.list(() => c.optionalString() ?? c.name('a means of verification').text);

/** `9/border-return and 11/reform [then within 5 days]`; a `then` at the end is for all. */
export function parseRequirements(c: Cursor): RequirementNode[] {
  const found = c.list(() => parseRequirement(c));
  const last = found.at(-1);
  return last?.thenWithin
    ? found.map((one) => (one.thenWithin ? one : { ...one, thenWithin: last.thenWithin }))
    : found;
}

function parseRequirement(c: Cursor): RequirementNode {
  const start = c.peek();
  const moment = parseRequired(c);
  let thenWithin: RequirementNode['thenWithin'];
  if (c.accept('then')) {
    c.expect('within', 'and a span of time');
    thenWithin = parseSpan(c);
  }
  return { moment, thenWithin, ...span(start, c.last()) };
}

/** NORM, `NORM kept for 7 days`, `moment NAME`, or a condition in brackets. */
function parseRequired(c: Cursor): RequirementNode['moment'] {
  const start = c.peek();
  if (c.is('(')) {
    const condition = parseBracketed(c);
    return { moment: 'when', condition, ...span(start, condition) };
  }
  if (c.is('moment')) return parseMoment(c);
  const ahead = c.peek(1).text === 'is' ? 2 : 1;
  if (c.peek(ahead).text === 'kept') {
    const norm = c.name('a norm');
    c.accept('is');
    c.next();
    c.expect('for', 'and a span of time');
    c.accept('at', 'least');
    const length = parseSpan(c);
    const place = span(start, length);
    return { moment: 'when', condition: { cond: 'kept', norm, span: length, ...place }, ...place };
  }
  return parseMoment(c);
}

/** `a zone of artillery 50 km, mlrs 70 km [shared equally]`. */
function parseLeaving(c: Cursor): ClearanceNode {
  const start = c.last();
  if (!c.accept('a')) c.accept('the');
  c.expect('zone', 'and its width');
  c.expect('of', 'and a width, as in `artillery 50 km`');
  const widths = c.list(() => {
    const kind: Ref | undefined = isNumber(c) && LENGTH_UNITS.has(c.peek(1).text) ? undefined : c.name('a kind');
    return { kind, metres: parseLength(c).metres };
  });
  const shared = c.accept('shared', 'equally');
  return { widths, shared, ...span(start, c.last()) };
}
