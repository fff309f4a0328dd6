/** A text as it is read: plain words with offsets, whatever file they came from. */

/** Half-open `[from, to)`, counted in UTF-16 code units of the plain text. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Civil days, both included, `2022-09-13`. A vague date is a longer period: a month, a year. No time zone: a text has none. */
export interface CivilPeriod {
  readonly from: string;
  readonly to: string;
}

/** Something about the text itself that its reader must know. */
export interface TextNote {
  readonly code: 'encoding' | 'bidi' | 'control' | 'language' | 'date' | 'html' | 'markdown' | 'empty';
  /** One sentence. */
  readonly message: string;
  /** What to do; may be empty. */
  readonly help: string;
  readonly range?: Range | undefined;
}

export interface Text {
  /** The name under which it was given. */
  readonly name: string;
  /** What is read. For Markdown as long as the file, its marks blanked; for HTML the text of the article. */
  readonly plain: string;
  /** SHA-256 of `plain` in UTF-8, lower-case hexadecimal. */
  readonly sha256: string;
  /** BCP 47 code, where the language could be told. */
  readonly language: string | undefined;
  /** When it was written or published; relative dates are open without it. */
  readonly date: CivilPeriod | undefined;
  readonly notes: readonly TextNote[];
}
