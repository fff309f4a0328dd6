import type { Place } from './place.ts';

export type TokenKind = 'word' | 'number' | 'date' | 'month' | 'time' | 'string' | 'mark' | 'end';

/** A word, number, date, time, string or mark of a rule. */
export interface Token extends Place {
  readonly kind: TokenKind;
  /** As written; of a string, its content. */
  readonly text: string;
  /** It is the first of its line. */
  readonly first: boolean;
  /** An empty line or the end of a fence stands between it and the token before. */
  readonly gap: boolean;
}
