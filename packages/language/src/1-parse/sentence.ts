import type { DistanceNode, SentenceNode, WhoNode } from './ast.ts';
import { isConcurrent } from './concurrent.ts';
import type { Cursor } from './cursor.ts';
import { AFTER_SENTENCE, ARTICLES, NORM_LINES } from './keywords.ts';
import { type Place, type Ref, span } from './place.ts';
import { isNumber, parseLength } from './quantity.ts';
import { parseWho } from './who.ts';

/** An event or a state with its subject: `UA requests consultation`, `artillery of UA is deployed in area`. */
export function parseSentence(c: Cursor): SentenceNode {
  const start = c.peek();
  const kind = kindOfHolder(c);
  const who = parseWho(c);
  if (c.accept('is') || c.accept('are')) return finishState(c, start, kind, who, c.accept('not'));
  if (c.accept('not')) return finishState(c, start, kind, who, true);
  if (kind || isDistance(c) || (isComplement(c) && !c.is('within')))
    return { kind: 'state', who, object: kind, ...parseComplements(c, start) };
  return parseVerbPhrase(c, start, who);
}

/** `artillery of UA`: the kind before `of`. */
function kindOfHolder(c: Cursor): Ref | undefined {
  const article = c.isOneOf(ARTICLES) && c.peek(2).text === 'of' ? 1 : 0;
  if (
    c.is('one', 'of') ||
    c.is('any', 'of') ||
    c.is('either', 'of') ||
    c.is('each', 'of') ||
    c.peek(article).kind !== 'word' ||
    c.peek(article + 1).text !== 'of'
  )
    return undefined;
  if (article) c.next();
  const kind = c.name('a kind');
  c.next();
  return kind;
}

function finishState(c: Cursor, start: Place, object: Ref | undefined, who: WhoNode, negative: boolean): SentenceNode {
  const named = !isDistance(c) && !isComplement(c) && c.peek().kind === 'word';
  const verb = named ? c.name('a state') : undefined;
  return { kind: 'state', who, object, verb, negative, ...parseComplements(c, start) };
}

/** The sentence without its subject: `open-fire in area`, `starts withdraw heavy-weapon`. */
export function parseVerbPhrase(c: Cursor, start: Place = c.peek(), who?: WhoNode): SentenceNode {
  const phase = parsePhase(c);
  const verb = c.name('a verb, the name of an act');
  return { kind: 'event', who, phase, verb, object: parseObject(c), ...parseComplements(c, start) };
}

function parsePhase(c: Cursor): 'starts' | 'ends' | undefined {
  const follows = c.peek(1);
  if (isConcurrent(c, 1)) return undefined;
  if (follows.kind !== 'word' || c.isOneOf(AFTER_SENTENCE, 1) || c.isOneOf(NORM_LINES, 1)) return undefined;
  if (c.accept('starts') || c.accept('start')) return 'starts';
  if (c.accept('ends') || c.accept('end')) return 'ends';
  return undefined;
}

/** `[every | each | a | an | any | the] KIND`, if there is one. */
export function parseObject(c: Cursor): Ref | undefined {
  const article = c.isOneOf(ARTICLES) && c.peek(1).kind === 'word' ? 1 : 0;
  if (!isObject(c, article)) return undefined;
  if (article) c.next();
  return c.name('a kind');
}

function isObject(c: Cursor, ahead: number): boolean {
  const token = c.peek(ahead);
  // A sentence may go on over lines, but not over an empty one; on a new line an object needs its article.
  if (token.kind !== 'word' || token.first || c.peek().gap) return false;
  if (AFTER_SENTENCE.has(token.text) || NORM_LINES.has(token.text) || token.text === 'at') return false;
  if (isConcurrent(c, ahead) || c.is('each', 'once')) return false;
  if (c.is('any', 'report') || c.peek(1).text === 'of') return false;
  return !(isNumber(c, ahead) && c.peek(ahead + 1).text === 'independent');
}

type Complements = Pick<SentenceNode, 'object' | 'to' | 'in' | 'about' | 'distances' | 'start' | 'end'>;

/** The complements in any order: target, zone, instance, distances, and `with KIND`. */
export function parseComplements(c: Cursor, start: Place): Complements {
  const found: { object?: Ref; to?: WhoNode; in?: Ref; about?: Ref } = {};
  const distances: DistanceNode[] = [];
  for (;;) {
    if (c.peek().gap) return { ...found, distances, ...span(start, c.last()) };
    if (isDistance(c)) distances.push(parseDistance(c));
    else if (c.isOneOf(['to', 'on', 'against']) && !c.peek().first) {
      c.next();
      found.to = parseWho(c);
    } else if (c.is('in') && !c.is('in', 'force') && !c.is('in', 'time')) {
      c.next();
      found.in = c.name('a zone');
    } else if (c.is('within') && c.peek(1).kind === 'word' && !isNumber(c, 1) && !c.peek().first) {
      c.next();
      found.in = c.name('a zone');
    } else if (c.is('about')) {
      c.next();
      found.about = c.name('the name of a `whenever`');
    } else if (c.is('with') && !c.peek().first) {
      c.next();
      if (c.isOneOf(ARTICLES)) c.next();
      found.object = c.name('a kind');
    } else return { ...found, distances, ...span(start, c.last()) };
  }
}

const isComplement = (c: Cursor): boolean =>
  c.isOneOf(['to', 'on', 'against', 'in', 'within', 'about', 'with']) || c.peek().kind === 'end';

function isDistance(c: Cursor): boolean {
  if (c.is('nearer', 'than') || c.is('farther', 'than')) return true;
  const wordy = c.is('at', 'most') || c.is('at', 'least') ? 2 : 0;
  if (!isNumber(c, wordy) || c.peek(wordy + 1).kind !== 'word') return false;
  if (wordy === 2 && c.peek(wordy + 1).text === 'times') return false;
  return c.peek(wordy + 2).text === 'from';
}

function parseDistance(c: Cursor): DistanceNode {
  const start = c.peek();
  const op = c.accept('nearer', 'than')
    ? 'nearer'
    : c.accept('farther', 'than')
      ? 'farther'
      : c.accept('at', 'most')
        ? 'at-most'
        : c.accept('at', 'least')
          ? 'at-least'
          : 'stated';
  const { metres } = parseLength(c);
  if (!c.accept('from') && !(op === 'nearer' && c.accept('to')))
    c.expect(op === 'nearer' ? 'to' : 'from', 'and the name of a line');
  const own = c.peek();
  if (c.accept('its', 'own', 'line')) {
    const to = { text: 'its own line', ...span(own, c.last()) };
    return { op, metres, to, own: true, ...span(start, to) };
  }
  const to = c.name('the name of a line');
  return { op, metres, to, ...span(start, to) };
}
