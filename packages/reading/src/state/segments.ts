/** Clauses of a sentence by plain signs: marks and conjunctions. */
import type { Hit } from './hits.ts';
import type { Token } from './tokens.ts';

export interface Segment {
  /** Token indexes, half-open; the conjunction that opens it belongs to it. */
  readonly from: number;
  readonly to: number;
  readonly opener: 'start' | 'comma' | 'and' | 'break' | 'relative' | 'that';
}

const COMMAS = new Set([',', '(', ')']);
const BREAKS = new Set([';', ':', '—', '–', '?', '!', '.', '…']);

/** `whole`: token indexes inside enumerations and dates, where a comma or "and" ends nothing. */
export function segmentsOf(tokens: readonly Token[], hits: readonly Hit[], whole: ReadonlySet<number>): Segment[] {
  const openers = new Map<number, Segment['opener']>();
  for (const cue of ['and', 'that', 'relative', 'break'] as const) {
    for (const hit of hits) if (hit.cue === cue && !whole.has(hit.at[0] ?? -1)) openers.set(hit.at[0] ?? 0, cue);
  }
  const segments: Segment[] = [];
  let [from, opener] = [0, 'start' as Segment['opener']];
  const cut = (at: number, next: Segment['opener']) => {
    // A comma before a conjunction opens nothing of its own.
    if (tokens.slice(from, at).some((token) => !token.mark)) segments.push({ from, to: at, opener });
    else if (next === 'comma') return;
    [from, opener] = [at, next];
  };
  tokens.forEach((token, i) => {
    const named = openers.get(i);
    if (i > 0 && named) cut(i, named);
    else if (token.mark && !whole.has(i)) {
      if (COMMAS.has(token.key)) cut(i, 'comma');
      else if (BREAKS.has(token.key)) cut(i, 'break');
    }
  });
  if (from < tokens.length)
    segments.push({ from, to: tokens.length, opener: segments.length === 0 ? 'start' : opener });
  return segments;
}

/** Where a segment takes its subject, its modal verb and its negation from, if it has none of its own. */
export function parentOf(segments: readonly Segment[], index: number): number | undefined {
  const opener = segments[index]?.opener;
  if (index === 0 || opener === undefined || opener === 'break' || opener === 'start') return undefined;
  if (opener !== 'comma') return index - 1;
  let parent = index - 1;
  while (parent > 0 && segments[parent]?.opener === 'relative') parent -= 1;
  return parent;
}
