/** What whoever looks at a record has to know of its source. It is told from the reports, so it is said wherever they are shown. */
import type { RecordStore } from '@servanda/core';
import { isGedReport } from '@servanda/formats';

/** Of `ucdp-ged`: only events with deaths, two sides and no author, days, points as large as a province, no proof that nothing happened. */
export interface RecordNote {
  readonly of: 'ucdp-ged';
  /** How many reports are of this source. */
  readonly reports: number;
}

/** @param knownAt only reports known by then (ms) */
export function recordNotes(record: RecordStore, knownAt: number = Number.POSITIVE_INFINITY): readonly RecordNote[] {
  let reports = 0;
  for (const { report, known } of record.kept()) if (known <= knownAt && isGedReport(report)) reports++;
  return reports === 0 ? [] : [{ of: 'ucdp-ged', reports }];
}
