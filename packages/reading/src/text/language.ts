/** Which language a text seems to be in. */
import { byLittleWords } from './little-words.ts';
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

export interface ToldLanguage {
  /** BCP 47; undefined where the words do not tell. */
  readonly language: string | undefined;
  /** The text is too short to tell: its letters allow this one, and a person must know that it was taken. */
  readonly assumed: boolean;
}

/** The language that a text seems to be in. A post of one line is taken to be in one that we read and that has its letters. */
export async function languageOf(plain: string): Promise<ToldLanguage> {
  const language = await toldByWords(plain);
  if (language !== undefined) return { language, assumed: false };
  const byLetters = allowedByLetters(plain.slice(0, SAMPLE));
  return { language: byLetters, assumed: byLetters !== undefined };
}

/** Letters that only one of the languages we read has, or plain Latin ones. */
function allowedByLetters(sample: string): string | undefined {
  const [ukrainian, russian] = [/[іїєґ]/iu.test(sample), /[ыэъё]/iu.test(sample)];
  if (ukrainian !== russian) return ukrainian ? 'uk' : 'ru';
  return /[a-z]/i.test(sample) && !/(?![a-z])\p{L}/iu.test(sample) ? 'en' : undefined;
}

async function toldByWords(plain: string): Promise<string | undefined> {
  const sample = plain.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return undefined;
  const plainly = letters >= PLENTY ? byLittleWords(sample) : undefined;
  if (plainly !== undefined) return plainly;
  // Its tables weigh as much as a view of the page, so they come only for a text that needs them.
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

const nameOf = (language: string) => new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;

/** The note on a language that was taken for want of words. */
export function assumedNotes({ language, assumed }: ToldLanguage): TextNote[] {
  if (!assumed || language === undefined) return [];
  const message = `It is too short to tell its language, and is read as ${nameOf(language)}.`;
  return [{ code: 'language', message, help: 'Where that is wrong, confirm by hand what it states.' }];
}

/** The note on a language of which the program knows no turns of phrase. */
export function languageNotes(language: string | undefined): TextNote[] {
  if (language === undefined || KNOWN.includes(language.split('-')[0] ?? '')) return [];
  return [
    {
      code: 'language',
      message: `It seems to be in ${nameOf(language)}, of which no turns of phrase are known: only names and numbers are looked for.`,
      help: 'Read it in English, Ukrainian or Russian if there is such a version, and confirm by hand what is not found.',
    },
  ];
}
