import type { Part } from './answer.ts';

/** A part without the things that it does not have. */
export function plainPart(part: Pick<Part, 'of' | 'word' | 'text'> & Partial<Part>): Part {
  return { verdicts: [], reports: [], moreReports: 0, wouldNeed: [], beside: [], ...part };
}
