/** Names of actors and groups in a sentence; those that stand in one enumeration are one run. */
import type { Mention } from '../find/found.ts';
import type { Cue } from '../lexicon/cues.ts';
import type { Hit } from './hits.ts';
import type { Token } from './tokens.ts';
import { VERBS } from './verbs.ts';

export interface Run {
  /** Token indexes, half-open. */
  readonly from: number;
  readonly to: number;
  /** Names in the document, in the order of the text; empty where the words name more than one thing. */
  readonly names: readonly string[];
  /** Whether words stand between the names that no document declares. */
  readonly others: boolean;
}

const MOST_WORDS_BETWEEN = 4;
/** Names on the two sides of one of these are no enumeration. */
const STATING: ReadonlySet<Cue> = new Set<Cue>([
  ...VERBS,
  'force',
  'lapse',
  'contain',
  'oblige',
  'forbid',
  'permit',
  'forbidden',
  'permitted',
]);

/** First token that ends after an offset. */
function tokenAt(tokens: readonly Token[], offset: number): number {
  const found = tokens.findIndex((token) => token.to > offset);
  return found < 0 ? tokens.length : found;
}

/** Indexes of the tokens that a range touches, half-open. */
export function touched(tokens: readonly Token[], range: { from: number; to: number }): { from: number; to: number } {
  const from = tokenAt(tokens, range.from);
  let to = from;
  while (to < tokens.length && (tokens[to]?.from ?? 0) < range.to) to += 1;
  return { from, to };
}

/** The kind of gap between two names: none but joining words, foreign items of an enumeration, or no enumeration at all. */
function gap(
  tokens: readonly Token[],
  joints: ReadonlySet<number>,
  from: number,
  to: number,
): 'joined' | 'others' | 'no' {
  const between = tokens.slice(from, to);
  if (between.length === 0) return 'no';
  const foreign = between.filter((token, i) => !(token.mark ? token.key === ',' : joints.has(from + i)));
  if (foreign.length === 0) return 'joined';
  const listed = between[0]?.key === ',' && (between.at(-1)?.key === ',' || joints.has(to - 1));
  return listed && foreign.length <= MOST_WORDS_BETWEEN && foreign.every((token) => !token.mark) ? 'others' : 'no';
}

/** Whether an enumeration comes to its "and": "with A, B signed" is none, "A, B and C signed" is. */
function closes(
  tokens: readonly Token[],
  joints: ReadonlySet<number>,
  ands: ReadonlySet<number>,
  names: readonly { readonly from: number; readonly to: number }[],
): boolean {
  for (const [i, name] of names.entries()) {
    const next = names[i + 1];
    if (!next || gap(tokens, joints, name.to, next.from) === 'no') return false;
    for (let at = name.to; at < next.from; at += 1) if (ands.has(at)) return true;
  }
  return false;
}

/** Runs in the order of the text. Of names that overlap the longest counts; two things by the same words are one run without a name. */
export function runsOf(tokens: readonly Token[], hits: readonly Hit[], mentions: readonly Mention[]): Run[] {
  const joints = new Set(hits.filter((hit) => hit.cue === 'joint').flatMap((hit) => hit.at));
  const cues = new Set(hits.filter((hit) => STATING.has(hit.cue)).flatMap((hit) => hit.at));
  const who = mentions.filter((mention) => mention.what === 'actor' || mention.what === 'group');
  const kept = who.filter(
    (a) => !who.some((b) => b !== a && b.from <= a.from && a.to <= b.to && b.to - b.from > a.to - a.from),
  );
  const single: Run[] = [];
  for (const mention of [...kept].sort((a, b) => a.from - b.from)) {
    const at = touched(tokens, mention);
    const last = single.at(-1);
    if (last && at.from < last.to) {
      const same = last.names.length === 1 && last.names[0] === mention.of;
      if (!same) single[single.length - 1] = { ...last, to: Math.max(last.to, at.to), names: [] };
    } else single.push({ ...at, names: [mention.of], others: false });
  }
  const ands = new Set(hits.filter((hit) => hit.cue === 'and').flatMap((hit) => hit.at));
  const runs: Run[] = [];
  for (const [i, run] of single.entries()) {
    const last = runs.at(-1);
    const kind =
      last && closes(tokens, joints, ands, single.slice(i - 1)) ? gap(tokens, joints, last.to, run.from) : 'no';
    const verb = last !== undefined && [...cues].some((i) => i >= last.to && i < run.from);
    if (!last || kind === 'no' || verb) runs.push(run);
    else {
      const names =
        last.names.length === 0 || run.names.length === 0 ? [] : [...new Set([...last.names, ...run.names])];
      runs[runs.length - 1] = { from: last.from, to: run.to, names, others: last.others || kind === 'others' };
    }
  }
  return runs;
}
