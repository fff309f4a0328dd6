/** Words of a sentence that can be held against document and record, apart from those that a wish or a forecast takes away. */

import type { Mention } from '../find/found.ts';
import type { Cue } from '../lexicon/cues.ts';
import { type Content, isToldBy } from './contents.ts';
import { firstOf, type Hit, lastOf } from './hits.ts';
import { touched } from './runs.ts';
import { between, chainOf, isCue, segmentOf, type View } from './view.ts';

type FactKind = 'signed' | 'proposed' | 'in force' | 'happened' | 'conduct';

export interface Fact {
  readonly kind: FactKind;
  readonly hit: Hit;
  /** The act that the document declares by these words. */
  readonly act: Mention | undefined;
}

const KINDS: ReadonlyMap<Cue, FactKind> = new Map<Cue, FactKind>([
  ['sign', 'signed'],
  ['signBase', 'signed'],
  ['propose', 'proposed'],
  ['force', 'in force'],
  ['lapse', 'in force'],
  ['done', 'happened'],
  ['doneBase', 'happened'],
  ['fulfil', 'conduct'],
  ['fulfilBase', 'conduct'],
  ['keep', 'conduct'],
  ['keepBase', 'conduct'],
  ['breach', 'conduct'],
  ['breachBase', 'conduct'],
  ['omission', 'conduct'],
  ['conductNoun', 'conduct'],
]);
/** These stand before their noun or as a noun, so that a "must" after them takes them away too. */
const NOMINAL: ReadonlySet<Cue> = new Set<Cue>(['force', 'lapse', 'propose', 'conductNoun']);
const BASES: ReadonlySet<Cue> = new Set<Cue>(['signBase', 'doneBase', 'fulfilBase', 'keepBase', 'breachBase']);
const NEAR = 4;

/** Wishes, forecasts and motives of the text itself. */
export function governorsOf(view: View, contents: readonly Content[]): Hit[] {
  return view.hits.filter(
    (hit) => (hit.cue === 'wish' || hit.cue === 'prediction' || hit.cue === 'motive') && !isToldBy(view, contents, hit),
  );
}

function isGoverned(view: View, governors: readonly Hit[], hit: Hit): boolean {
  const own = view.segments[segmentOf(view, firstOf(hit))];
  const chain = chainOf(view, firstOf(hit));
  return governors.some((governor) => {
    const inside = chain.find((segment) => firstOf(governor) >= segment.from && firstOf(governor) < segment.to);
    if (!inside) return false;
    // "It will be known that A broke it" foretells nothing of what A did.
    const told = chain.slice(0, chain.indexOf(inside)).some((segment) => segment.opener === 'that');
    if (told && governor.cue === 'prediction') return false;
    return lastOf(governor) < firstOf(hit) || (inside === own && NOMINAL.has(hit.cue));
  });
}

/** A base form or an infinitive states nothing, unless "did", "did not" or "failed to" stands before it. */
function states(view: View, hit: Hit): boolean {
  const window = (cues: readonly Cue[]) => between(view, cues, firstOf(hit) - NEAR, firstOf(hit)).length > 0;
  // "Had to be implemented" says what was due, as "had to implement" does.
  const due = between(view, ['must', 'mustNot', 'bound'], firstOf(hit) - NEAR, firstOf(hit));
  if (due.some((other) => isCue(view, 'passive', lastOf(other) + 1))) return false;
  const infinitive = view.hits.some((other) => other.cue === 'infinitive' && lastOf(other) === firstOf(hit));
  if (infinitive) return window(['omission']);
  return !BASES.has(hit.cue) || window(['affirm', 'negation', 'omission']);
}

function ofActs(view: View): Fact[] {
  return view.candidate.mentions
    .filter((mention) => mention.what === 'act')
    .map((act) => {
      const at = touched(view.tokens, act);
      const words = Array.from({ length: at.to - at.from }, (_, i) => at.from + i);
      return { kind: 'happened', hit: { cue: 'done', at: words, from: act.from, to: act.to }, act };
    });
}

/** In the order of the text; of one kind one in each clause. */
export function factsOf(view: View, contents: readonly Content[], governors: readonly Hit[]): Fact[] {
  const acts = ofActs(view).filter((fact) => fact.hit.at.length > 0);
  const taken = new Set(acts.flatMap((fact) => fact.hit.at));
  const cues: Fact[] = view.hits.flatMap((hit) => {
    const kind = KINDS.get(hit.cue);
    const same = kind === 'happened' && hit.at.some((i) => taken.has(i));
    return kind === undefined || same ? [] : [{ kind, hit, act: undefined }];
  });
  const told = (hit: Hit) => contents.some((content) => content.hit.at.some((i) => hit.at.includes(i)));
  const all = [...cues, ...acts]
    .filter(({ hit }) => states(view, hit) && !isGoverned(view, governors, hit) && !told(hit))
    .filter(({ hit, act }) => (act === undefined && hit.cue !== 'force') || !isObject(view, contents, hit))
    .sort((a, b) => firstOf(a.hit) - firstOf(b.hit));
  const object = (fact: Fact) =>
    fact.hit.cue === 'omission' &&
    all.some(
      (other) =>
        firstOf(other.hit) > lastOf(fact.hit) &&
        segmentOf(view, firstOf(other.hit)) === segmentOf(view, firstOf(fact.hit)),
    );
  return all.filter((fact, i) => {
    if (object(fact)) return false;
    const rivals = all.filter(
      (other) =>
        other.kind === fact.kind &&
        other !== fact &&
        segmentOf(view, firstOf(other.hit)) === segmentOf(view, firstOf(fact.hit)),
    );
    if (fact.kind === 'happened')
      return !all.slice(0, i).some((other) => rivals.includes(other) && other.act?.of === fact.act?.of);
    return !rivals.some(
      (other) => outranks(other, fact) || (!outranks(fact, other) && firstOf(other.hit) < firstOf(fact.hit)),
    );
  });
}

/** A verb tells more than a noun, and than the "failed to" before it. */
function outranks(a: Fact, b: Fact): boolean {
  const weak = (fact: Fact) => fact.hit.cue === 'conductNoun' || fact.hit.cue === 'omission';
  return weak(b) && !weak(a);
}

/** What one is obliged or has failed to do has not thereby happened. */
function isObject(view: View, contents: readonly Content[], hit: Hit): boolean {
  if (isToldBy(view, contents, hit)) return true;
  const segment = view.segments[segmentOf(view, firstOf(hit))];
  return segment !== undefined && between(view, ['omission'], segment.from, firstOf(hit)).length > 0;
}
