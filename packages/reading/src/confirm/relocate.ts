/** Finds the statements of a sidecar again in a text that may have changed since. */
import { firstAtLeast } from '../text/first-at-least.ts';
import type { Range, Text } from '../text/text.ts';
import { type Word, words } from '../text/words.ts';
import { printsOf, printsOfRuns, RUN } from './prints.ts';
import type { Confirmed, Sidecar } from './sidecar.ts';

export interface Placed {
  readonly statement: Confirmed;
  readonly range: Range;
  /** It stands elsewhere than the sidecar says. */
  readonly moved: boolean;
  /** Some of its words are others now, or stand in several places of which none is surely its own: a person has to look again. */
  readonly changed: boolean;
}

export interface Relocated {
  /** In the order of the sidecar, as are those gone. */
  readonly placed: readonly Placed[];
  readonly gone: readonly Confirmed[];
  readonly sameText: boolean;
  /** So few of its statements are found that it will be the sidecar of another text. */
  readonly ofAnotherText: boolean;
}

/** Share of the prints by which a changed statement is still taken for the same. */
const ENOUGH = 0.6;
/** Share of the statements found below which a sidecar is taken to be of another text. */
const OF_ANOTHER = 0.2;

/** Where each print of runs of one length stands in a text, as indexes of words. */
type Index = ReadonlyMap<string, readonly number[]>;

interface Indexed {
  readonly plain: string;
  readonly all: readonly Word[];
  /** Of runs of `length` words; made when first asked for. */
  readonly runs: (length: number) => Index;
}

/**
 * Places the statements of a sidecar in a text. Where the text is the same, all stand where they did. Otherwise each is found by its
 * prints: the same words, nearest to where its neighbours went; else the place that has most of them, if that is at least three fifths;
 * else it is gone. A statement whose prints are not those of its place has been tampered with, and is looked for as in a changed text.
 * Throws nothing.
 */
export function relocate(text: Text, sidecar: Sidecar): Relocated {
  const { statements } = sidecar;
  const sameText = text.sha256 === sidecar.text.sha256;
  let index: Indexed | undefined;
  const indexed = () => (index ??= indexOf(text.plain));
  const inPlace = new Set(sameText ? statements.filter((statement) => standsThere(text.plain, statement)) : []);
  const first = statements.map((statement) =>
    inPlace.has(statement) ? undefined : sameWords(indexed(), statement, statement.at[0]),
  );
  const shiftAt = shiftsOf(
    statements.flatMap(({ at }, i) => {
      const found = first[i];
      return found?.isOnly ? [{ from: at[0], by: startOf(indexed(), found.first) - at[0] }] : [];
    }),
  );
  const placed: Placed[] = [];
  const gone: Confirmed[] = [];
  statements.forEach((statement, i) => {
    const [from, to] = statement.at;
    if (inPlace.has(statement)) {
      placed.push({ statement, range: { from, to }, moved: false, changed: false });
      return;
    }
    const expected = from + shiftAt(from);
    const same = first[i]?.isOnly === false ? sameWords(indexed(), statement, expected) : first[i];
    const found = same
      ? { ...same, changed: !same.isOnly && !isNear(indexed(), same.first, expected) }
      : mostWords(indexed(), statement);
    if (found === undefined) gone.push(statement);
    else placed.push(placedAt(indexed(), statement, found));
  });
  const ofAnotherText = !sameText && statements.length > 0 && placed.length < OF_ANOTHER * statements.length;
  return { placed, gone, sameText, ofAnotherText };
}

function standsThere(plain: string, { at: [from, to], words: count, prints }: Confirmed): boolean {
  const there = printsOf(plain, { from, to });
  return there.words === count && there.prints.every((print, i) => print === prints[i]);
}

/** A statement may begin with marks that are no part of its first word. */
const MARKS = 3;

const startOf = ({ all }: Indexed, word: number): number => all[word]?.from ?? 0;

const isNear = (indexed: Indexed, word: number, expected: number): boolean =>
  Math.abs(startOf(indexed, word) - expected) <= MARKS;

/** By how much the text around an old offset moved: as its nearest neighbour that stands in one place only. */
function shiftsOf(moves: readonly { readonly from: number; readonly by: number }[]): (from: number) => number {
  const sorted = [...moves].sort((a, b) => a.from - b.from);
  return (from) => {
    const after = firstAtLeast(sorted, (move) => move.from >= from);
    const [left, right] = [sorted[after - 1], sorted[after]];
    if (!left || !right) return (left ?? right)?.by ?? 0;
    return from - left.from <= right.from - from ? left.by : right.by;
  };
}

function indexOf(plain: string): Indexed {
  const all = words(plain);
  const made = new Map<number, Index>();
  const runs = (length: number) => {
    const before = made.get(length);
    if (before) return before;
    const index = new Map<string, number[]>();
    printsOfRuns(all, length).forEach((print, at) => {
      const places = index.get(print);
      if (places) places.push(at);
      else index.set(print, [at]);
    });
    made.set(length, index);
    return index;
  };
  return { plain, all, runs };
}

/** Words `first` to `end`, without `end`. */
interface Found {
  readonly first: number;
  readonly end: number;
  readonly changed: boolean;
}

function placedAt({ all, plain }: Indexed, statement: Confirmed, { first, end, changed }: Found): Placed {
  const range = { from: all[first]?.from ?? 0, to: all[end - 1]?.to ?? 0 };
  const [from, to] = statement.at;
  // The range of a statement may hold marks around its words, and no other word.
  const isThere = !changed && range.from >= from && range.to <= to && words(plain, { from, to }).length === end - first;
  return isThere
    ? { statement, range: { from, to }, moved: false, changed }
    : { statement, range, moved: true, changed };
}

const lengthOf = ({ words: count }: Confirmed) => Math.min(RUN, count);

/** Places looked at for one statement: more than these stand only in a text made to repeat itself. */
const MOST_PLACES = 10_000;

/** The same words in the same order, nearest to an offset; of two as near the earlier. `isOnly`: they stand nowhere else. */
function sameWords(
  indexed: Indexed,
  statement: Confirmed,
  near: number,
): { readonly first: number; readonly end: number; readonly isOnly: boolean } | undefined {
  const { all, runs } = indexed;
  const { prints } = statement;
  const index = runs(lengthOf(statement));
  const rarest = rarestOf(index, prints);
  const places = index.get(prints[rarest] ?? '') ?? [];
  const start = (place: number | undefined) =>
    place === undefined ? Number.POSITIVE_INFINITY : startOf(indexed, Math.max(0, place - rarest));
  let right = firstAtLeast(places, (place) => start(place) >= near);
  let left = right - 1;
  let found: number | undefined;
  for (let tried = 0; tried < Math.min(places.length, MOST_PLACES); tried++) {
    const isLeft = right >= places.length || (left >= 0 && near - start(places[left]) <= start(places[right]) - near);
    const first = (places[isLeft ? left-- : right++] ?? 0) - rarest;
    if (first < 0 || !prints.every((print, i) => has(index, print, first + i))) continue;
    if (found !== undefined) return { first: found, end: Math.min(all.length, found + statement.words), isOnly: false };
    found = first;
  }
  return found === undefined
    ? undefined
    : { first: found, end: Math.min(all.length, found + statement.words), isOnly: places.length <= MOST_PLACES };
}

function rarestOf(index: Index, prints: readonly string[]): number {
  let [rarest, fewest] = [0, Number.POSITIVE_INFINITY];
  prints.forEach((print, i) => {
    const count = index.get(print)?.length ?? 0;
    if (count < fewest) [rarest, fewest] = [i, count];
  });
  return rarest;
}

function has(index: Index, print: string, wanted: number): boolean {
  const places = index.get(print) ?? [];
  return places[firstAtLeast(places, (place) => place >= wanted)] === wanted;
}

/** A print that stands in more places than this says nothing of where a statement went. */
const TOO_OFTEN = 200;

/** The window of words that holds most prints of the statement; of two as good the nearer to the old place, then the earlier. */
function mostWords({ all, runs }: Indexed, statement: Confirmed): Found | undefined {
  const { prints, at } = statement;
  const index = runs(lengthOf(statement));
  const hits = prints
    .flatMap((print, which) => {
      const places = index.get(print) ?? [];
      return places.length > TOO_OFTEN ? [] : places.map((place) => ({ place, which }));
    })
    .sort((a, b) => a.place - b.place || a.which - b.which);
  // Words put in between may widen a statement by half its length.
  const width = prints.length + Math.max(2, Math.ceil(statement.words / 2));
  const inside = new Map<number, number>();
  let best: { from: number; to: number; count: number; far: number } | undefined;
  let start = 0;
  for (const hit of hits) {
    inside.set(hit.which, (inside.get(hit.which) ?? 0) + 1);
    for (let first = hits[start]; first && hit.place - first.place >= width; first = hits[++start]) {
      const left = (inside.get(first.which) ?? 1) - 1;
      if (left === 0) inside.delete(first.which);
      else inside.set(first.which, left);
    }
    const from = hits[start]?.place ?? hit.place;
    const far = Math.abs((all[from]?.from ?? 0) - at[0]);
    if (!best || inside.size > best.count || (inside.size === best.count && far < best.far))
      best = { from, to: hit.place, count: inside.size, far };
  }
  if (!best || best.count < ENOUGH * prints.length) return undefined;
  return { first: best.from, end: Math.min(all.length, best.to + lengthOf(statement)), changed: true };
}
