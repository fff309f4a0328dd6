/** From a file to a text. */
import { checkLength, decode } from './decode.ts';
import { sha256Of } from './hash.ts';
import { hiddenNotes } from './hidden-notes.ts';
import { assumedNotes, languageNotes, languageOf } from './language.ts';
import type { CivilPeriod, Text, TextNote } from './text.ts';

export type TextFormat = 'plain' | 'markdown' | 'html';

export interface ReadTextOptions {
  /** Shown to people; its ending tells the format where that is left out. */
  readonly name: string;
  readonly format?: TextFormat | undefined;
  /** A name of the WHATWG Encoding Standard; UTF-8, or UTF-16 with a mark, if left out. */
  readonly encoding?: string | undefined;
  /** When it was written; what the file itself says of that if left out. */
  readonly date?: CivilPeriod | undefined;
}

export interface TextOfOptions {
  readonly name?: string | undefined;
  readonly date?: CivilPeriod | undefined;
  /** BCP 47; not told by the words here. */
  readonly language?: string | undefined;
  readonly notes?: readonly TextNote[] | undefined;
}

/** What a format leaves of a file: its words, its date, what to know of it. */
interface Content {
  readonly plain: string;
  readonly date?: CivilPeriod | undefined;
  readonly notes?: readonly TextNote[];
}

function formatOf(name: string): TextFormat {
  if (/\.(md|markdown)$/i.test(name)) return 'markdown';
  return /\.x?html?$/i.test(name) ? 'html' : 'plain';
}

async function contentOf(characters: string, format: TextFormat): Promise<Content> {
  if (format === 'markdown') return (await import('./markdown.ts')).readMarkdown(characters);
  if (format === 'html') return (await import('./html.ts')).readHtml(characters);
  return { plain: characters };
}

/** The encoding that a page names in its first kilobyte. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:-]{1,40})/i.exec(head)?.[1]?.toLowerCase();
}

/**
 * Reads a file as a text. Ends of lines become `\n` before anything is counted or hashed. Never runs a script of a page.
 * Throws `TextError` for what cannot be read: an unknown or wrong encoding, a binary file, more than two million characters.
 */
export async function readText(bytes: Uint8Array, options: ReadTextOptions): Promise<Text> {
  const { name, encoding } = options;
  const format = options.format ?? formatOf(name);
  const declared = format === 'html' ? declaredIn(bytes) : undefined;
  const { characters, notes } = await decode(bytes, name, encoding, declared);
  const content = await contentOf(characters, format);
  const told = await languageOf(content.plain);
  return textOf(content.plain, {
    name,
    date: options.date ?? content.date,
    language: told.language,
    // A place in the source of a page is none in its article.
    notes: [
      ...(format === 'html' ? notes.map((note) => ({ ...note, range: undefined })) : notes),
      ...(content.notes ?? []),
      ...assumedNotes(told),
    ],
  });
}

/**
 * A text of words that are at hand: nothing is decoded, no mark-up read, no language told. Ends of lines become `\n`.
 * Throws `TextError` if it is longer than two million characters.
 */
export function textOf(words: string, options: TextOfOptions = {}): Text {
  const { name = 'text', date, language, notes = [] } = options;
  const plain = words.replace(/\r\n?/g, '\n');
  checkLength(name, plain);
  const empty: TextNote = { code: 'empty', message: 'It holds no words.', help: '' };
  const noDate: TextNote = {
    code: 'date',
    message: 'Its date is not known: relative dates, such as "last year", stay open.',
    help: 'Give the day it was written, with --date YYYY-MM-DD.',
  };
  const isEmpty = plain.trim() === '';
  return {
    name,
    plain,
    sha256: sha256Of(plain),
    language,
    date,
    notes: [
      ...notes,
      ...(isEmpty ? [empty] : []),
      ...hiddenNotes(plain),
      ...languageNotes(language),
      ...(date === undefined && !isEmpty ? [noDate] : []),
    ],
  };
}
