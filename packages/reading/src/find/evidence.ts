/** One reason to think that a provision is meant, before reasons are put together. */
import type { Because } from './found.ts';

export interface Evidence {
  readonly because: Because;
  readonly clause: string;
  /** The norms that it speaks for; empty: the clause as a whole. */
  readonly norms: readonly string[];
  readonly weight: number;
  /** Too little by itself: counts only beside other evidence for the same provision. */
  readonly weak: boolean;
}
