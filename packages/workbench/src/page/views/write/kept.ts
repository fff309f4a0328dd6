/** What must outlast the view while there is a draft: the reader may look elsewhere and come back to it. */
import type { VerdictsAnswer } from '../../../ask/index.ts';

export interface Original {
  readonly text: string;
  /** Of the file as it was read. */
  readonly version: string;
}

const originals = new Map<string, Original>();
const verdicts = new Map<string, VerdictsAnswer>();

/** The file under a draft, by its path; undefined: there is no draft of it. */
export const originalOf = (path: string): Original | undefined => originals.get(path);

/** Notes that a file has a draft over it, or has none any more. */
export function keepOriginal(path: string, original: Original | undefined): void {
  if (original) originals.set(path, original);
  else originals.delete(path);
}

/** What the file gives under the same questions; undefined where that was not asked before the draft began. */
export const verdictsBefore = (asked: string): VerdictsAnswer | undefined => verdicts.get(asked);

export const keepVerdicts = (asked: string, answer: VerdictsAnswer): void => {
  verdicts.set(asked, answer);
};
