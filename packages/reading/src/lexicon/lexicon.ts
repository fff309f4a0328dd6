/**
 * What the program knows of a language: its calendar, numbers and turns of phrase. Never a name of a party, place or agreement:
 * those come from the documents. Each language is one file; a text in a language without one is searched for names and numbers only.
 * All words are folded as `Word.key` is; a trailing `*` stands for any ending.
 */
export interface TimeWords {
  /** January to December, each with its forms. */
  readonly months: readonly (readonly string[])[];
  /** Sunday to Saturday. */
  readonly weekdays: readonly (readonly string[])[];
  readonly units: Readonly<Record<string, readonly string[]>>;
  /** Number words and their values. */
  readonly numbers: Readonly<Record<string, number>>;
}
