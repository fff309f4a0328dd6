/** Reports as they are shown beside an answer. */
import type { Kept, RecordStore } from '@servanda/core';
import type { ShownReport } from './answer.ts';

/** More than a reader takes in at once; the number of the rest is said. */
const MOST = 12;

/** In the order in which things happened; those without a time last. */
export function shownReports(
  record: RecordStore,
  ids: Iterable<string>,
): { reports: ShownReport[]; moreReports: number } {
  const wanted = new Set(ids);
  const time = ({ from }: Kept) => (Number.isNaN(from) ? Number.POSITIVE_INFINITY : from);
  const found = record
    .kept()
    .filter(({ report }) => wanted.has(report.id))
    .sort((a, b) => (time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : 0));
  return { reports: found.slice(0, MOST).map(shown), moreReports: Math.max(0, found.length - MOST) };
}

function shown({ report }: Kept): ShownReport {
  return {
    id: report.id,
    by: report.by,
    when: 'when' in report && report.when !== undefined ? written(report.when) : report.said,
    source: report.source,
    note: report.note,
  };
}

function written(when: string | { from: string; to: string } | { from: string; open: true }): string {
  if (typeof when === 'string') return when;
  return 'to' in when ? `${when.from} to ${when.to}` : `from ${when.from}`;
}
