/** Where a sentence says what the agreement says: "it requires A to…", "A undertook to…", "under the agreement A must…". */
import type { Cue } from '../lexicon/cues.ts';
import { firstOf, type Hit, lastOf } from './hits.ts';
import type { PartialForm } from './proposal.ts';
import { touched } from './runs.ts';
import { VERBS } from './verbs.ts';
import { between, chainOf, isCue, segmentOf, type View } from './view.ts';
import { doerOf, type Named, namedAfter } from './who.ts';

type Modal = NonNullable<Extract<PartialForm, { form: 'contains' }>['modal']>;

export interface Content {
  readonly hit: Hit;
  readonly modal: Modal | undefined;
  readonly bearer: Named;
}

const OF_AGREEMENT: ReadonlyMap<Cue, Modal | undefined> = new Map<Cue, Modal | undefined>([
  ['contain', undefined],
  ['say', undefined],
  ['oblige', 'must'],
  ['forbid', 'must not'],
  ['permit', 'may'],
]);
const OF_ACTOR: ReadonlyMap<Cue, Modal> = new Map<Cue, Modal>([
  ['bound', 'must'],
  ['forbidden', 'must not'],
  ['permitted', 'may'],
]);
const NOBODY: Named = { names: [], open: false };
const REACH = 3;

/** Token indexes where the agreement, or one of its provisions, is named. */
function named(view: View): { from: number; to: number }[] {
  return view.candidate.mentions
    .filter((mention) => mention.what === 'agreement' || mention.what === 'clause' || mention.what === 'norm')
    .map((mention) => touched(view.tokens, mention));
}

/** Whether the agreement is the subject there: named before the verb, no verb or party between, no preposition before it. */
function speaks(view: View, hit: Hit): boolean {
  if (hit.cue === 'say' && view.runs.some((run) => run.from === lastOf(hit) + 1)) return false;
  const chain = chainOf(view, firstOf(hit));
  const outer = chain.at(-1);
  const own = chain[0]?.from;
  return named(view).some((place) => {
    const [from, to] = [place.from, firstOf(hit)];
    const near = chain.some((segment) => from >= segment.from && from < segment.to);
    const antecedent = outer?.opener === 'relative' && place.to <= outer.from && place.to >= outer.from - 1;
    const home = view.segments[segmentOf(view, from)];
    return (
      place.to <= to &&
      (near || antecedent) &&
      !obliquely(view, from) &&
      // After a verb the agreement is what something was done to.
      !(near && home && between(view, VERBS, home.from, from).length > 0) &&
      (home?.from === own || antecedent || leads(view, home?.from ?? from, from)) &&
      !view.runs.some((run) => run.from >= place.to && run.to <= to && !obliquely(view, run.from)) &&
      !between(view, ['subject'], place.to, to).some((word) => !isCue(view, 'joint', firstOf(word)))
    );
  });
}

/** Whether only articles and adverbs stand before a name: "A praises the pact and demands" is A's demand. */
function leads(view: View, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const light =
      view.tokens[i]?.mark ||
      (['joint', 'subject', 'glue', 'and', 'that', 'break'] as const).some((cue) => isCue(view, cue, i));
    if (!light) return false;
  }
  return true;
}

function obliquely(view: View, start: number): boolean {
  let i = start - 1;
  while (i >= 0 && isCue(view, 'joint', i) && !isCue(view, 'and', i)) i -= 1;
  return isCue(view, 'preposition', i);
}

/** "Under the agreement": the preposition with the agreement right after it. */
function underIt(view: View, hit: Hit): boolean {
  return named(view).some((place) => place.from > lastOf(hit) && place.from - lastOf(hit) <= REACH);
}

function modalAfter(view: View, start: number): { modal: Modal; hit: Hit } | undefined {
  const end = view.segments.find((s) => s.from > start && s.opener === 'break')?.from ?? view.tokens.length;
  const found = between(view, ['mustNot', 'must'], start, end);
  const hit = found.find((h) => h.cue === 'mustNot') ?? found[0];
  return hit && { modal: hit.cue === 'mustNot' ? 'must not' : 'must', hit };
}

/** In the order of the text, one for each clause of the sentence. */
export function contentsOf(view: View): Content[] {
  const found: Content[] = [];
  const placed = new Set<number>();
  for (const hit of view.hits) {
    const segment = segmentOf(view, firstOf(hit));
    if (placed.has(segment)) continue;
    const content = contentAt(view, hit);
    if (!content) continue;
    placed.add(segment);
    found.push(content);
  }
  return found;
}

function contentAt(view: View, hit: Hit): Content | undefined {
  if (hit.cue === 'under') {
    const said = underIt(view, hit) ? modalAfter(view, lastOf(hit)) : undefined;
    return said && { hit, modal: said.modal, bearer: doerOf(view, said.hit) };
  }
  const actor = OF_ACTOR.get(hit.cue);
  if (actor) return { hit, modal: actor, bearer: doerOf(view, hit) };
  if (!OF_AGREEMENT.has(hit.cue) || !speaks(view, hit)) return undefined;
  const modal = OF_AGREEMENT.get(hit.cue);
  if (modal) return { hit, modal, bearer: namedAfter(view, hit) };
  const said = modalAfter(view, lastOf(hit) + 1);
  return said ? { hit, modal: said.modal, bearer: doerOf(view, said.hit) } : { hit, modal: undefined, bearer: NOBODY };
}

/** Whether words are part of what the agreement is said to say, so that a "must" there is no wish of the text. */
export function isToldBy(view: View, contents: readonly Content[], hit: Hit): boolean {
  return contents.some((content) => {
    if (content.hit.at.some((i) => hit.at.includes(i))) return true;
    const [from, to] = [lastOf(content.hit), firstOf(hit)];
    return from < to && !view.segments.some((s) => s.opener === 'break' && s.from > from && s.from <= to);
  });
}
