import type { Kept, RecordStore } from '@servanda/core';

/** The first report of an incident, by time; an incident without a name of its own has that of its report. */
export function reportOf(record: RecordStore, incident: string): Kept | undefined {
  return record
    .kept()
    .filter(({ from }) => Number.isFinite(from))
    .filter(({ report }) => report.id === incident || ('incident' in report && report.incident === incident))
    .sort((a, b) => a.from - b.from)[0];
}
