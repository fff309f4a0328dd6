/** What a draft changes in the verdicts of the open record. */
import type { Verdict } from '@servanda/core';

export interface Changed {
  readonly norm: string;
  readonly bearer: string | null;
  readonly readings: Readonly<Record<string, string>>;
  /** Undefined: there was no such verdict. */
  readonly was: Verdict['statuses'] | undefined;
  /** Undefined: there is none any more. */
  readonly is: Verdict['statuses'] | undefined;
}

const key = ({ norm, bearer, readings }: Verdict): string =>
  JSON.stringify([norm, bearer, Object.entries(readings).sort()]);

/** Verdicts that are other ones than before, in the order of the draft, then those that are gone. */
export function changesOf(before: readonly Verdict[], now: readonly Verdict[]): Changed[] {
  const was = new Map(before.map((verdict) => [key(verdict), verdict]));
  const is = new Map(now.map((verdict) => [key(verdict), verdict]));
  return [...new Map([...is, ...was])].flatMap(([id, { norm, bearer, readings }]) => {
    const [a, b] = [was.get(id)?.statuses, is.get(id)?.statuses];
    return a?.join() === b?.join() ? [] : [{ norm, bearer, readings, was: a, is: b }];
  });
}
