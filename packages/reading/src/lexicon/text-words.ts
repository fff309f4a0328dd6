/** How a language abbreviates, begins sentences and points at things named before; one file a language, `xx-text.ts`. */
import { EN_TEXT } from './en-text.ts';
import { RU_TEXT } from './ru-text.ts';
import { UK_TEXT } from './uk-text.ts';

export interface TextWords {
  /** Abbreviations that always stand before more (`mr`); without their last full stop. */
  readonly before: readonly string[];
  /** Abbreviations when a number follows (`no`, `art`), else ordinary words. */
  readonly beforeNumber: readonly string[];
  /** Abbreviations that may end a sentence as well (`etc`, `г`). */
  readonly mayEnd: readonly string[];
  /** Words that, in capitals after such an abbreviation, begin a sentence: no names do. */
  readonly starters: readonly string[];
  /** Words after which a line is not finished, though it be short. */
  readonly unfinished: readonly string[];
  /** Ordinary words of at most four letters, told from abbreviations by their lower case alone. */
  readonly short: readonly string[];
  /** Articles that a name may be declared with and written without. */
  readonly articles: readonly string[];
  /** Words for a numbered part of an agreement; `*` for any ending. */
  readonly parts: readonly string[];
  /** Words between the numbers of parts: `4 and 11`. */
  readonly and: readonly string[];
  /** Words between the first and the last number: `4 to 6`. */
  readonly to: readonly string[];
  /** Ordinal adjectives that count parts: beginnings with their numbers, and the endings that they take. */
  readonly ordinals: { readonly beginnings: Readonly<Record<string, number>>; readonly endings: readonly string[] };
  /** Letters behind digits that make them an ordinal (`11th`, `11-й`). */
  readonly ordinalEnds: readonly string[];
  readonly references: readonly ReferenceWords[];
}

/** `this [peace] agreement`: a word of each list in a row, of `qualifiers`, or years, up to three. */
export interface ReferenceWords {
  /** Where there are none, the noun refers only as the first word of its sentence. */
  readonly definite: readonly string[];
  readonly qualifiers: readonly string[];
  readonly nouns: readonly string[];
}

/**
 * Of all languages together: texts quote one another, related languages are taken for one another,
 * and none of these words means something else in the next language.
 */
export const TEXT_WORDS: readonly TextWords[] = [EN_TEXT, UK_TEXT, RU_TEXT];
