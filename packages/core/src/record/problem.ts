/**
 * What is wrong with a record, as data: shown to people, never thrown. A problem either sets reports aside (they are
 * not used) or only tells of something ignored.
 */
export interface Problem {
  readonly code: ProblemCode;
  /** File the report stands in; '' where it was not read from a file. */
  readonly file: string;
  /** 1-based; 0 where it was not read from a file, or the whole file is meant. */
  readonly line: number;
  /** 1-based, in characters, where known. */
  readonly column?: number;
  /** What is wrong, with the words found. */
  readonly message: string;
  /** What to write or do instead. */
  readonly help: string;
  /** How many reports or lines are set aside because of this. */
  readonly setAside: number;
}

export type ProblemCode =
  | 'empty-file'
  | 'not-text'
  | 'line-too-long'
  | 'not-utf-8'
  | 'not-json'
  | 'not-a-report'
  | 'more-lines'
  | 'bad-time'
  | 'bad-count'
  | 'bad-value'
  | 'id-used-twice'
  | 'link-to-nothing'
  | 'link-to-itself'
  | 'link-by-another-source'
  | 'link-cycle'
  | 'confirms-nothing'
  | 'denies-nothing'
  | 'same-nothing'
  | 'incident-is-a-report'
  | 'unknown-name'
  | 'other-dimension'
  | 'outsider';

/** Where a report was read: its file and 1-based line. */
export interface Origin {
  readonly file: string;
  readonly line: number;
}

export const NOWHERE: Origin = { file: '', line: 0 };

/** Orders problems by file, line, code and text, so that the order of reading never shows. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) || a.line - b.line || compareText(a.code, b.code) || compareText(a.message, b.message)
  );
}

/** Code-unit order: the same on every machine, unlike collation by locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
