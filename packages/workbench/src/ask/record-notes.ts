/** What whoever looks at a record has to know of its source. It is told from the reports, so it is said wherever they are shown. */
import type { RecordStore, Report } from '@servanda/core';
import { isGedReport } from '@servanda/formats';

/** Of `ucdp-ged`: only events with deaths, two sides and no author, days, points as large as a province, no proof that nothing happened. */
export interface RecordNote {
  readonly of: 'ucdp-ged';
  /** How many reports are of this source. */
  readonly reports: number;
}

export function notesOn(reports: Iterable<Report>): readonly RecordNote[] {
  let n = 0;
  for (const report of reports) if (isGedReport(report)) n++;
  return n === 0 ? [] : [{ of: 'ucdp-ged', reports: n }];
}

/** @param knownAt only reports known by then (ms) */
export function recordNotes(record: RecordStore, knownAt: number = Number.POSITIVE_INFINITY): readonly RecordNote[] {
  const known = record.kept().filter((kept) => kept.usedFrom <= knownAt);
  return notesOn(known.map(({ report }) => report));
}
