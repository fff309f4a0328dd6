import { isLimit, parseKept } from './amount.ts';
import type { BearerNode, ClauseNode, NormLines, NormNode, NormType, PowerNode, SentenceNode } from './ast.ts';
import { parseBearer } from './bearer.ts';
import { type Cursor, Stopped } from './cursor.ts';
import { STATEMENTS } from './keywords.ts';
import { isNormLine, parseNormLine } from './norm-line.ts';
import { type Place, type Ref, span } from './place.ts';
import { parsePower } from './power.ts';
import { parseComplements, parseObject, parseVerbPhrase } from './sentence.ts';

export const NORM_TYPES: ReadonlySet<string> = new Set(['ban', 'duty', 'limit', 'permission', 'power']);

interface Parts {
  bearer?: BearerNode | undefined;
  what?: SentenceNode | undefined;
  power?: PowerNode | undefined;
}

/** A ban, duty, permission or power with its lines. A mistake in one line leaves the others standing. */
export function parseNorm(c: Cursor, clause: ClauseNode | undefined, skipLine: () => void): NormNode {
  const start = c.next();
  const type = start.text as NormType;
  const name = c.name(`the name of the ${type}`);
  if (!c.accept(':') && !c.peek().first) c.expect(':', `after the name of the ${type}`);
  const bodyStart = c.peek().start;
  const lines: NormLines = {};
  const places = new Map<string, Place>();
  const parts: Parts = {};
  let broken = false;
  while (!c.ended) {
    try {
      c.accept(',');
      if (isNormLine(c, type)) parseNormLine(c, type, lines, places);
      else if (!parts.what && !parts.power && !isEnd(c)) parseMain(c, type, parts, lines);
      else break;
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      broken = true;
      skipLine();
    }
  }
  const end = c.last().end;
  const body = { start: Math.min(bodyStart, end), end };
  return { type, name, clause, ...parts, lines, places, body, broken, ...span(start, c.last()) };
}

/** A statement begins; but a party may be called `body`, and then a modal follows. */
function isEnd(c: Cursor): boolean {
  const token = c.peek();
  if (!token.first || token.kind !== 'word') return token.kind === 'end';
  const next = c.peek(1).text;
  if (next === 'must' || next === 'may' || next === 'together' || next === 'through' || next === ',') return false;
  return STATEMENTS.has(token.text);
}

/** `BEARER must [not] VERB …`, `BEARER may VERB …`, or the effect of a power. */
function parseMain(c: Cursor, type: NormType, parts: Parts, lines: NormLines): void {
  if (type === 'power') {
    Object.assign(parts, parsePower(c, lines));
    return;
  }
  const bearer = parseBearer(c);
  checkModal(c, type);
  parts.bearer = bearer;
  parts.what = type === 'limit' ? parseKept(c) : parseDeed(c);
}

/** The modal must agree with the type of the norm, so that a slip is an error and never another norm. The rest is read on. */
function checkModal(c: Cursor, type: Exclude<NormType, 'power'>): void {
  const modal = c.peek();
  const right = RIGHT[type];
  if (WRONG_MODALS.has(modal.text) && modal.kind === 'word') {
    c.next();
    const negative = c.accept('not');
    if (!c.accept('have', 'to')) c.accept('to');
    const word = negative ? `${modal.text} not` : modal.text;
    c.report('wrong-modal', span(modal, c.last()), { word, type, right });
    return;
  }
  if (!c.is('must') && !c.is('may'))
    c.fail('expected', c.here(), { found: c.found(), what: `\`${right}\` and what the ${type} is about` });
  c.next();
  const written = c.accept('not') ? `${modal.text} not` : modal.text;
  if (written !== right) c.report('modal-mismatch', span(modal, c.last()), { written, type, right });
}

const WRONG_MODALS = new Set([
  'shall',
  'will',
  'should',
  'has',
  'have',
  'undertakes',
  'undertake',
  'cannot',
  'can',
  'might',
  'agrees',
  'agree',
]);
const RIGHT = { ban: 'must not', duty: 'must', limit: 'must', permission: 'may' } as const;

/** What is done: an act, or a state to have or to be in: `have artillery deployed in area`, `be deployed in area`. */
export function parseDeed(c: Cursor): SentenceNode {
  const start = c.peek();
  const next = c.peek(1);
  if (c.is('have') || c.is('keep')) {
    if (c.is('keep') && isKeptQuantity(c)) return parseKept(c);
    const keep = c.next().text === 'keep' || undefined;
    const object = parseObject(c);
    const verb = stateName(c);
    return { kind: 'state', keep, object, verb, ...parseComplements(c, start) };
  }
  if (c.is('be') && next.kind === 'word') {
    c.next();
    return { kind: 'state', verb: stateName(c), ...parseComplements(c, start) };
  }
  return parseVerbPhrase(c);
}

/** `keep mass of fuel …`, `keep troops at most …`: what a `limit` keeps. */
function isKeptQuantity(c: Cursor): boolean {
  const at = c.peek(1).text === 'the' ? 2 : 1;
  return c.peek(at + 1).text === 'of' || isLimit(c, at + 1);
}

const NO_STATE = new Set(['in', 'within', 'nearer', 'farther', 'at', 'to', 'on', 'against', 'about', 'with']);

function stateName(c: Cursor): Ref | undefined {
  const token = c.peek();
  return token.kind === 'word' && !token.first && !NO_STATE.has(token.text) && !isNormLine(c, 'ban')
    ? c.name('a state')
    : undefined;
}
