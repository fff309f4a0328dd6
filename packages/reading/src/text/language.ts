/** Which language a text seems to be in. */
import type { TextNote } from './text.ts';

/** Code units looked at. */
const SAMPLE = 20_000;
/** Fewer letters do not tell one language from its neighbours, unless only one is written in their script. */
const ENOUGH = 60;
/** Below this many letters, neighbours are easily mixed up. */
const PLENTY = 300;
const CLOSE = 0.9;

/** Languages of which the program knows turns of phrase. */
const KNOWN: readonly string[] = ['en', 'uk', 'ru'];

/** BCP 47 code of the language that a text seems to be in; undefined where its words do not tell. */
export async function languageOf(plain: string): Promise<string | undefined> {
  const sample = plain.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return undefined;
  const { francAll } = await import('franc-min');
  const guesses = francAll(sample, { minLength: 1 }).map(([code, score]) => ({ code: bcp47(code), score }));
  const [best] = guesses;
  if (best === undefined || best.code === 'und') return undefined;
  if (letters < ENOUGH) return guesses.length === 1 ? best.code : undefined;
  if (letters >= PLENTY) return best.code;
  // A text of two sentences in a language we read is worth more than a near miss by its letters.
  return guesses.find(({ code, score }) => score >= CLOSE && KNOWN.includes(code))?.code ?? best.code;
}

/** `ukr` becomes `uk`: the canonical code of a language is its shortest. */
const bcp47 = (code: string): string => Intl.getCanonicalLocales(code)[0] ?? code;

/** The note on a language of which the program knows no turns of phrase. */
export function languageNotes(language: string | undefined): TextNote[] {
  if (language === undefined || KNOWN.includes(language.split('-')[0] ?? '')) return [];
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
  return [
    {
      code: 'language',
      message: `It seems to be in ${name}, of which no turns of phrase are known: only names and numbers are looked for.`,
      help: 'Read it in English, Ukrainian or Russian if there is such a version, and confirm by hand what is not found.',
    },
  ];
}
