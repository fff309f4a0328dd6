/** Prints of words: enough to find moved words again, too little to read them. */
import { sha256Of } from '../text/hash.ts';
import type { Range } from '../text/text.ts';
import { type Word, words } from '../text/words.ts';

/** Words of one run. */
export const RUN = 5;
/** Hexadecimal digits of a print. */
const DIGITS = 12;

export interface Prints {
  /** Number of words. */
  readonly words: number;
  /** Of the runs of five words that begin at the first word, the second and so on; one of all words where there are fewer than five. */
  readonly prints: readonly string[];
}

const printOf = (run: readonly Word[]): string => sha256Of(run.map(({ key }) => key).join(' ')).slice(0, DIGITS);

/** One print for each run of `length` words. */
export function printsOfRuns(all: readonly Word[], length: number): string[] {
  const prints: string[] = [];
  for (let i = 0; i + length <= all.length; i++) prints.push(printOf(all.slice(i, i + length)));
  return prints;
}

/** The prints of a range (UTF-16 code units) of a text. None where it holds no word. */
export function printsOf(plain: string, range: Range): Prints {
  const inside = words(plain, range);
  return { words: inside.length, prints: printsOfRuns(inside, Math.max(1, Math.min(RUN, inside.length))) };
}
