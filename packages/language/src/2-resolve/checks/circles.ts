import type { Report } from '../../messages/problem.ts';
import { Graph } from '../graph.ts';

/** The references that a reading puts in place of those written. */
export interface ReadingGraph {
  readonly question: string;
  readonly reading: string;
  readonly graph: Graph;
}

/** Longer circles are shown by their beginning. */
const MOST_NAMED = 20;

/** More pairs than this are not tried; then only circles of single readings are found. */
const MOST_PAIRS = 5000;

/** Circles as written and under each reading are errors; those that only two readings together make are a warning to drafters. */
export function checkCircles(written: Graph, readings: readonly ReadingGraph[], report: Report): void {
  const known = new Set<string>();
  const isNew = (chain: readonly string[]): boolean => {
    const key = chain.toSorted().join(' ');
    return !known.has(key) && known.add(key) !== undefined;
  };
  for (const graph of [written, ...readings.map((reading) => reading.graph)]) {
    for (const { chain, place } of graph.circles(graph === written ? undefined : written)) {
      if (isNew(chain)) report('circular', place, { chain: sentenceOf(chain) });
    }
  }
  for (const [a, b] of suspects(written, readings)) {
    for (const { chain, place } of a.graph.with(b.graph).circles(written)) {
      if (isNew(chain)) report('circular-together', place, { chain: sentenceOf(chain), a: a.reading, b: b.reading });
    }
  }
}

/** Pairs of readings of different questions, if all readings at once would make a circle. */
function suspects(written: Graph, readings: readonly ReadingGraph[]): [ReadingGraph, ReadingGraph][] {
  const all = new Graph();
  for (const { graph } of [{ graph: written }, ...readings]) all.addAll(graph);
  const circles = all.circles();
  if (circles.length === 0) return [];
  const touched = new Set(circles.flatMap((circle) => circle.chain));
  const involved = readings.filter(({ graph }) => graph.owners().some((owner) => touched.has(owner)));
  if (involved.length ** 2 / 2 > MOST_PAIRS) return [];
  return involved.flatMap((a, i) =>
    involved
      .slice(i + 1)
      .filter((b) => b.question !== a.question)
      .map((b): [ReadingGraph, ReadingGraph] => [a, b]),
  );
}

function sentenceOf(chain: readonly string[]): string {
  const names = chain.slice(0, MOST_NAMED).map((name) => `\`${name.replace(/^(moment|definition) /, '')}\``);
  const [only = ''] = names;
  if (chain.length === 1) return `${only} refers to itself`;
  const more = chain.length - names.length;
  const last = more > 0 ? `${more} more` : (names.pop() ?? '');
  return `${names.join(', ')} and ${last} refer to each other`;
}
