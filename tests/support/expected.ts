/** What the documented record of an agreement must give: `agreements/<name>/expected.json`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Outcome {
  /** Documented outcome to which it belongs; several expectations may share one. */
  readonly row: string;
  /** What is documented, in our words. On the first expectation of its row. */
  readonly outcome?: string;
  /** Where it is documented. */
  readonly source?: string;
}

export interface ExpectedVerdict extends Outcome {
  readonly norm: string;
  /** null: the provision as a whole. */
  readonly bearer: string | null;
  /** ISO instant with offset. */
  readonly at: string;
  readonly reading: Readonly<Record<string, string>>;
  readonly place?: string;
  readonly knownAt?: string;
  readonly statuses: readonly string[];
  /** Occurrences that breach or discharge, lowest to highest number; null: no upper bound. */
  readonly counts?: { readonly low: number; readonly high: number | null };
  readonly why?: string;
}

/** Documented, and no verdict of the rules turns on it, or none reproduces it: why not. */
export interface NoVerdict extends Outcome {
  readonly noVerdict: string;
}

export type Expectation = ExpectedVerdict | NoVerdict;

export const isVerdict = (one: Expectation): one is ExpectedVerdict => 'norm' in one;

export function expectationsOf(home: string, name: string): Expectation[] {
  return JSON.parse(readFileSync(join(home, name, 'expected.json'), 'utf8'));
}
