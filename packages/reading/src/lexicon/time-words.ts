import { anyTime } from './any-time.ts';
import { enTime } from './en-time.ts';
import type { TimeWords } from './lexicon.ts';
import { ruTime } from './ru-time.ts';
import { ukTime } from './uk-time.ts';

const LANGUAGES: ReadonlyMap<string, TimeWords> = new Map([
  ['en', enTime],
  ['uk', ukTime],
  ['ru', ruTime],
]);

/** The words of a language by its BCP 47 code; of another language or none: what digits and symbols say alone. */
export function timeWordsOf(language: string | undefined): TimeWords {
  return LANGUAGES.get(language?.toLowerCase().split('-')[0] ?? '') ?? anyTime;
}
