/** Engine and reference side by side. */
import type { Agreement, Status } from '../agreement/form.ts';
import type { Report } from '../record/report.ts';
import type { Case } from './random.ts';
import { referenceStatuses, TooManyWorlds } from './reference.ts';
import type { Ask } from './world.ts';

export type Engine = (agreement: Agreement, reports: readonly Report[], asks: readonly Ask[]) => ReadonlySet<Status>[];

export interface Difference {
  readonly ask: Ask;
  readonly reference: readonly Status[];
  readonly engine: readonly Status[];
}

export interface Tally {
  cases: number;
  asked: number;
  discarded: number;
  certainInBoth: number;
  unclearInBoth: number;
  certainInReferenceOnly: number;
}

export const emptyTally = (): Tally => ({
  cases: 0,
  asked: 0,
  discarded: 0,
  certainInBoth: 0,
  unclearInBoth: 0,
  certainInReferenceOnly: 0,
});

/** Questions of a case on which the engine is not sound (lacks a status of the reference), or with `exact` not equal. Adds to the tally. */
export function differences(each: Case, engine: Engine, exact: boolean, tally: Tally, worlds = 250): Difference[] {
  tally.cases++;
  const sets = engine(each.agreement, each.reports, each.asks);
  return each.asks.flatMap((ask, i) => {
    const found = sets[i] ?? new Set<Status>();
    tally.asked++;
    let reference: Set<Status>;
    try {
      reference = referenceStatuses(each.agreement, each.reports, ask, worlds);
    } catch (error) {
      if (!(error instanceof TooManyWorlds)) throw error;
      tally.discarded++;
      return [];
    }
    if (found.size === 1) tally.certainInBoth++;
    else if (reference.size === 1) tally.certainInReferenceOnly++;
    else tally.unclearInBoth++;
    const sound = [...reference].every((status) => found.has(status));
    const equal = sound && reference.size === found.size;
    return (exact ? equal : sound) ? [] : [{ ask, reference: [...reference].sort(), engine: [...found].sort() }];
  });
}
