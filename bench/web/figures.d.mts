export interface Limit {
  readonly atMost?: number;
  readonly atLeast?: number;
}
export interface Evenness {
  /** Frames in the second that has the fewest. */
  readonly worstSecond: number;
  /** ms */
  readonly gaps: readonly number[];
}
/** @param part 0 to 1 */
export declare function quantile(figures: readonly number[], part: number): number;
/** @param instants ms */
export declare function evenness(instants: readonly number[]): Evenness;
export declare function holds(figures: readonly number[], limit?: Limit): boolean | undefined;
export declare function lineOf(what: string, figures: readonly number[], unit: string, limit?: Limit): string;
