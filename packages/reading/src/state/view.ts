/** A candidate sentence taken apart once, for all questions that are put to it. */

import type { Candidate, Mention } from '../find/found.ts';
import type { Cue, CueWords } from '../lexicon/cues.ts';
import type { Range, Text } from '../text/text.ts';
import { type Hit, hitsIn } from './hits.ts';
import { type Run, runsOf, touched } from './runs.ts';
import { parentOf, type Segment, segmentsOf } from './segments.ts';
import { type Token, tokensOf } from './tokens.ts';

export interface View {
  readonly plain: string;
  readonly candidate: Candidate;
  readonly tokens: readonly Token[];
  readonly hits: readonly Hit[];
  readonly runs: readonly Run[];
  readonly segments: readonly Segment[];
  /** Endings do the work of "of", as they tell participles: a noun before a name may be the head of both. */
  readonly genitive: boolean;
  /** Each cue with each token that it is made of. */
  readonly marked: ReadonlySet<string>;
}

/** Takes the sentence of a candidate apart with the turns of phrase of its language. */
export function viewOf(text: Text, candidate: Candidate, words: CueWords): View {
  const tokens = tokensOf(text.plain, candidate.sentence);
  const named = namesOf(tokens, candidate.mentions);
  // Words inside the name of a thing are no cue: an agreement may be called a compact on binding guarantees.
  const hits = hitsIn(tokens, words).filter((hit) => !hit.at.some((i) => named.has(i)));
  const marked = new Set(hits.flatMap((hit) => hit.at.map((i) => `${hit.cue} ${i}`)));
  const runs = runsOf(tokens, hits, candidate.mentions);
  const whole = new Set<number>();
  const keep = (from: number, to: number) => {
    for (let i = from; i < to; i += 1) whole.add(i);
  };
  for (const run of runs) keep(run.from, run.to);
  // "Yet" opens a clause, "has yet to" does not.
  for (const hit of hits) if (hit.at.length > 1 && !OPENERS.has(hit.cue)) for (const i of hit.at) whole.add(i);
  for (const found of [...candidate.dates, ...candidate.mentions]) {
    const at = touched(tokens, found);
    keep(at.from, at.to);
  }
  const segments = segmentsOf(tokens, hits, whole);
  const genitive = words.participle !== undefined;
  return { plain: text.plain, candidate, tokens, hits, runs, segments, genitive, marked };
}

const OPENERS: ReadonlySet<Cue> = new Set<Cue>([
  'and',
  'break',
  'relative',
  'that',
  'infinitive',
  'condition',
  'idiom',
]);

function namesOf(tokens: readonly Token[], mentions: readonly Mention[]): Set<number> {
  const inside = new Set<number>();
  for (const mention of mentions) {
    // The words of an act, a clause or a state are cues themselves; those of an agreement or a party only name it.
    if (mention.by === 'reference' || !['agreement', 'actor', 'group'].includes(mention.what)) continue;
    const at = touched(tokens, mention);
    for (let i = at.from; i < at.to; i += 1) inside.add(i);
  }
  return inside;
}

export function segmentOf(view: View, token: number): number {
  return view.segments.findIndex((segment) => segment.from <= token && token < segment.to);
}

/** Hits of these cues among the tokens `[from, to)`, wholly. */
export function between(view: View, cues: readonly Cue[], from: number, to: number): Hit[] {
  return view.hits.filter((hit) => cues.includes(hit.cue) && hit.at.every((i) => i >= from && i < to));
}

export function isCue(view: View, cue: Cue, token: number): boolean {
  return view.marked.has(`${cue} ${token}`);
}

/** Whether something begins there that may be the subject of the verb at `verb`. */
function hasOwnSubject(view: View, segment: Segment, verb: number): boolean {
  const inside = (i: number) => i >= segment.from && i < verb;
  const mentioned = view.candidate.mentions.some(
    (mention) =>
      mention.what !== 'act' &&
      inside(touched(view.tokens, mention).from) &&
      !isCue(view, 'preposition', touched(view.tokens, mention).from - 1),
  );
  return mentioned || between(view, ['subject'], segment.from, verb).length > 0;
}

/** The segments that a verb's words are read with: its own, and those it takes its subject from. */
export function chainOf(view: View, verb: number): Segment[] {
  const chain: Segment[] = [];
  let index: number | undefined = segmentOf(view, verb);
  let before = verb;
  while (index !== undefined && index >= 0) {
    const segment: Segment | undefined = view.segments[index];
    if (!segment) break;
    chain.push(segment);
    const parent: number | undefined = parentOf(view.segments, index);
    const complement = segment.opener === 'that';
    if (segment.opener === 'relative' || (!complement && hasOwnSubject(view, segment, before))) break;
    index = parent;
    before = view.segments[index ?? -1]?.to ?? 0;
  }
  return chain;
}

export function because(view: View, range: Range): { words: string; range: Range } {
  return { words: view.plain.slice(range.from, range.to), range: { from: range.from, to: range.to } };
}
