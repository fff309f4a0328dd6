import { ACCESS_ACTS, type Agreement, type RecordStore, type Report } from '@servanda/core';
import { Problem } from '../problem.ts';

/** What a report is about, where it is about something that an agreement has to declare. */
function subjectOf(report: Report): string | undefined {
  if (report.says === 'state') return `state ${report.state}`;
  if (report.says === 'measure') return `measure ${report.measure}`;
  return 'act' in report && report.act !== undefined ? `act ${report.act}` : undefined;
}

/**
 * Refuses a record of which nothing is about this agreement: judged by it, everything would look unreported. One report that fits is
 * enough, since names may be misspelt; what does not fit is told report by report elsewhere.
 * @throws Problem C0404
 */
export function refuseForeign({ acts, states, measures, id }: Agreement, record: RecordStore): void {
  const declared = new Set([
    ...[...acts.map((act) => act.id), ...ACCESS_ACTS].map((act) => `act ${act}`),
    ...states.map((state) => `state ${state.id}`),
    ...(measures ?? []).map((measure) => `measure ${measure.id}`),
  ]);
  const subjects = record.kept().flatMap(({ report }) => subjectOf(report) ?? []);
  if (subjects.length === 0 || subjects.some((subject) => declared.has(subject))) return;
  // A report of access alone says nothing of whose it is, and an agreement by name only declares nothing yet.
  if (acts.length === 0) return;
  const named = [...new Set(subjects)].slice(0, 3).map((subject) => subject.replace(/^\w+ /, ''));
  throw new Problem(
    'C0404',
    `no report of this record is about anything that ${id} declares: it speaks of ${named.join(', ')}`,
    'Give the record of this agreement. If its acts are only called otherwise, import it with a map of names.',
  );
}
