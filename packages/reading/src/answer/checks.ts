/** Checks of shelved agreements, run when they are first asked for and kept while they fit. */
import { type Agreement, check, explain, type RecordStore, type Standard, type Verdict } from '@servanda/core';

export interface Shelved {
  readonly agreement: Agreement;
  readonly record: RecordStore;
}

export interface Checks {
  /** Verdicts of these norms at `asOf` (ms), all readings; `standard` left out: each norm's own. */
  verdicts(shelved: Shelved, norms: readonly string[], asOf: number, standard?: Standard): Verdict[];
  /** Ids of the reports that carry the verdict of a bearer (null: the provision), under any reading. */
  leaves(shelved: Shelved, norm: string, bearer: string | null, asOf: number): readonly string[];
}

/** Enough for the dates of many texts; more only costs a check again. */
const KEPT_CHECKS = 64;
const KEPT_LEAVES = 1024;

export function createChecks(knownAt: number | undefined): Checks {
  const checks = new Map<string, Map<string, Verdict[]>>();
  const explained = new Map<string, readonly string[]>();
  return {
    verdicts({ agreement, record }, norms, asOf, standard) {
      const key = JSON.stringify([agreement.id, record.version, standard ?? null, asOf]);
      const known = kept(checks, key, KEPT_CHECKS, () => new Map<string, Verdict[]>());
      const missing = norms.filter((id) => !known.has(id));
      if (missing.length > 0) {
        const { verdicts } = check(agreement, record, { asOf, knownAt, standard, provisions: missing });
        for (const id of missing) known.set(id, []);
        for (const verdict of verdicts) known.get(verdict.norm)?.push(verdict);
      }
      return norms.flatMap((id) => known.get(id) ?? []);
    },
    leaves({ agreement, record }, norm, bearer, asOf) {
      const key = JSON.stringify([agreement.id, record.version, norm, bearer, asOf]);
      return kept(explained, key, KEPT_LEAVES, () => [
        ...new Set(explain(agreement, record, { norm, bearer, at: asOf, knownAt }).flatMap((e) => e.leaves)),
      ]);
    },
  };
}

/** What was asked for last is dropped last. */
function kept<T>(store: Map<string, T>, key: string, most: number, make: () => T): T {
  const value = store.get(key) ?? make();
  store.delete(key);
  store.set(key, value);
  for (const oldest of store.keys()) {
    if (store.size <= most) break;
    store.delete(oldest);
  }
  return value;
}
