import type { CueWords } from './cues.ts';
import { EN_CUES } from './en-cues.ts';
import { RU_CUES } from './ru-cues.ts';
import { UK_CUES } from './uk-cues.ts';

const KNOWN: ReadonlyMap<string, CueWords> = new Map([
  ['en', EN_CUES],
  ['ru', RU_CUES],
  ['uk', UK_CUES],
]);

/** The turns of phrase of a language (BCP 47, its first part counts); undefined where there is no lexicon for it. */
export function cuesOf(language: string | undefined): CueWords | undefined {
  return language === undefined ? undefined : KNOWN.get(language.toLowerCase().split('-')[0] ?? '');
}
