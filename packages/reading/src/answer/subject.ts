import type { Standard } from '@servanda/core';
import type { Checks, Shelved } from './checks.ts';

/** What a statement is held against: an agreement with its record, the checks, and how far they look. */
export interface Subject extends Shelved {
  readonly checks: Checks;
  /** Last instant (ms) that the text can speak of. */
  readonly end: number;
  /** The same where the date of the text is known: what came after it the text cannot mean. */
  readonly written: number | undefined;
  readonly knownAt: number | undefined;
  /**
   * Standards beside each provision's own: `any report`, the lowest there is, and those that the reader named. A stricter one can
   * always be named, up to one that no record meets; inventing one would make every verdict depend on it.
   */
  readonly standards: readonly Standard[];
}
