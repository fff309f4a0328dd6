import type { Standard } from '../agreement/form.ts';
import { alternatives } from './alternatives.ts';
import { rowsOf, weigh } from './evidence.ts';
import { ABSENT, type Facts, type Polarity } from './facts.ts';
import { originsOf } from './report-origins.ts';
import { proofOf } from './standard.ts';
import type { RecordStore } from './store.ts';
import { viewOf } from './view.ts';

export interface AssessOptions {
  readonly standard: Standard;
  /** What an occurrence would do for the norm judged; left out: neutral. */
  readonly polarity?: Polarity | undefined;
  /** Only reports known by then (ms). */
  readonly knownAt?: number | undefined;
}

/**
 * The incidents of a record under one standard of proof, polarity and known-at (semantics 2.4 to 2.7). Equal records give equal
 * columns, whatever the order in which their reports were added. An incident that no live report affirms keeps its
 * number, ABSENT and without alternatives.
 */
export function assess(record: RecordStore, { standard, polarity = 'neutral', knownAt }: AssessOptions): Facts {
  const view = viewOf(record, knownAt);
  const proof = proofOf(standard, polarity, view);
  const origins = originsOf(view);
  const n = view.names.incidents.names.length;

  const exists = new Uint8Array(n);
  const countLow = new Float64Array(n);
  const countHigh = new Float64Array(n);
  const time = rows(n);
  const author = rows(n);
  const place = rows(n);
  const description = rows(n);
  const timeTo: number[] = [];
  for (let i = 0; i < n; i++) {
    const of = rowsOf(view, i);
    if (of.accounts.length > 0) {
      const evidence = weigh(view, of, proof, origins);
      const open = alternatives(view, of, evidence);
      exists[i] = evidence.exists;
      for (const [from, to] of open.times) {
        time.values.push(from);
        timeTo.push(to);
      }
      for (const atom of open.authors) author.values.push(atom);
      for (const code of open.places) place.values.push(code);
      for (const code of open.descriptions) description.values.push(code);
      [countLow[i], countHigh[i]] = open.count;
    }
    for (const { start, values } of [time, author, place, description]) start[i + 1] = values.length;
  }
  const same = samePairs(view.same.filter(([a, b]) => exists[a] !== ABSENT && exists[b] !== ABSENT));
  return {
    names: view.names,
    n,
    exists,
    timeStart: time.start,
    timeFrom: Float64Array.from(time.values),
    timeTo: Float64Array.from(timeTo),
    authorStart: author.start,
    author: Int32Array.from(author.values),
    joint: view.joints.sets,
    placeStart: place.start,
    place: Int32Array.from(place.values),
    places: view.places,
    descriptionStart: description.start,
    description: Int32Array.from(description.values),
    descriptions: view.descriptions,
    countLow,
    countHigh,
    sameA: Int32Array.from(same, ([a]) => a),
    sameB: Int32Array.from(same, ([, b]) => b),
  };
}

function rows(n: number): { start: Int32Array; values: number[] } {
  return { start: new Int32Array(n + 1), values: [] };
}

/** Distinct pairs in order; of a pair given both ways round, the one in the order of names. */
function samePairs(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const distinct = new Map(pairs.map((pair) => [pair.join(' '), pair]));
  return [...distinct.values()]
    .filter(([a, b]) => a < b || !distinct.has(`${b} ${a}`))
    .sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}
