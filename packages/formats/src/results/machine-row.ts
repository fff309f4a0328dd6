import type { Results, Verdict } from '@servanda/core';
import { answer } from './status.ts';

/** One verdict as a flat row: the columns of CSV, in their order. Times are UTC. */
export function machineRow(results: Results, verdict: Verdict): Readonly<Record<string, string | number>> {
  const { breach, counts, statuses } = verdict;
  return {
    agreement: results.agreement,
    as_of: results.asOf,
    known_at: results.knownAt ?? '',
    clause: verdict.clause,
    norm: verdict.norm,
    bearer: verdict.bearer ?? '',
    place: verdict.place ?? '',
    readings: Object.entries(verdict.readings)
      .map(([question, reading]) => `${question}=${reading}`)
      .join('; '),
    standard: verdict.standard,
    status: statuses.length === 1 ? (statuses[0] ?? '') : 'unclear',
    statuses: statuses.join('; '),
    breached: answer(statuses, 'breached'),
    since: verdict.segments.at(-1)?.from ?? '',
    breach_first_possible: breach?.firstPossible ?? '',
    breach_first_certain: breach?.firstCertain ?? '',
    breach_last_possible: breach?.lastPossible ?? '',
    count_low: counts.low,
    count_high: counts.high ?? '',
    coverage: verdict.coverage ?? '',
    reasons: verdict.reasons.map((reason) => `${reason.code}: ${reason.text}`).join('; '),
  };
}

/** The column names, also where there is no verdict to take them from. */
export const MACHINE_COLUMNS = [
  'agreement',
  'as_of',
  'known_at',
  'clause',
  'norm',
  'bearer',
  'place',
  'readings',
  'standard',
  'status',
  'statuses',
  'breached',
  'since',
  'breach_first_possible',
  'breach_first_certain',
  'breach_last_possible',
  'count_low',
  'count_high',
  'coverage',
  'reasons',
] as const;
