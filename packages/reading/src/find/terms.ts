/** Search terms: words that say something, without their endings. The same for documents and texts, in all languages at once. */
import { EN_ENDINGS, EN_STOP } from '../lexicon/en-stop.ts';
import { RU_ENDINGS, RU_STOP } from '../lexicon/ru-stop.ts';
import { UK_ENDINGS, UK_STOP } from '../lexicon/uk-stop.ts';
import type { Range } from '../text/text.ts';
import { type Word, words } from '../text/words.ts';

const STOP: ReadonlySet<string> = new Set([...EN_STOP, ...UK_STOP, ...RU_STOP]);
const byLength = (a: string, b: string) => b.length - a.length;
const LATIN = EN_ENDINGS.toSorted(byLength);
const CYRILLIC = [...new Set([...UK_ENDINGS, ...RU_ENDINGS])].sort(byLength);

/** A term keeps at least this much of its word, so that short words do not run together. */
const SHORTEST_STEM = 3;
const SHORTEST_WORD = 3;

function stem(word: string): string {
  const endings = /\p{Script=Cyrillic}/u.test(word) ? CYRILLIC : LATIN;
  const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= SHORTEST_STEM);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** The term of a folded word; undefined for a stop word, a number, a letter or two. */
export function termOf(key: string): string | undefined {
  const word = key.replace(/'s?$/, '');
  if (word.length < SHORTEST_WORD || !/^\p{L}/u.test(word) || STOP.has(key) || STOP.has(word)) return undefined;
  return stem(word);
}

/** A word that says something. */
export interface SaidWord extends Word {
  readonly term: string;
}

/** The words of a text, or of a range of it, that have a term. */
export function saidWords(plain: string, range?: Range): SaidWord[] {
  return words(plain, range).flatMap((word) => {
    const term = termOf(word.key);
    return term === undefined ? [] : [{ ...word, term }];
  });
}
