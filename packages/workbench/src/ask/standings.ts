import type { IncidentReports } from '@servanda/core';
import type { Standing } from './record-filter.ts';

/** What became of each report: one that neither counts nor was taken back was corrected, or runs in a circle of corrections. */
export function standings({ kept, live }: IncidentReports): (r: number) => Standing {
  let takenBack: Set<string> | undefined;
  return (r) => {
    if (live[r] === 1) return 'counts';
    // A retraction that was itself taken back takes nothing back.
    takenBack ??= new Set(
      kept.flatMap(({ report }, other) => (report.says === 'retract' && live[other] === 1 ? [report.report] : [])),
    );
    return takenBack.has(kept[r]?.report.id ?? '') ? 'taken back' : 'corrected';
  };
}
