import type { Agreement } from '../agreement/form.ts';
import { ACCESS_ACTS } from '../agreement/vocabulary.ts';
import type { RecordStore, Report } from '../record/index.ts';

/** What a report is about, where it is about something that an agreement has to declare. */
function subjectOf(report: Report): string | undefined {
  if (report.says === 'state') return `state ${report.state}`;
  if (report.says === 'measure') return `measure ${report.measure}`;
  return 'act' in report && report.act !== undefined ? `act ${report.act}` : undefined;
}

/**
 * What a record speaks of, up to three names, where nothing of it is about this agreement: judged by it, everything would look
 * unreported. Undefined for a record that fits: one report is enough, since names may be misspelt.
 */
export function foreignSubjects(
  { acts, states, measures }: Agreement,
  record: RecordStore,
): readonly string[] | undefined {
  const declared = new Set([
    ...[...acts.map((act) => act.id), ...ACCESS_ACTS].map((act) => `act ${act}`),
    ...states.map((state) => `state ${state.id}`),
    ...(measures ?? []).map((measure) => `measure ${measure.id}`),
  ]);
  const subjects = record.kept().flatMap(({ report }) => subjectOf(report) ?? []);
  if (subjects.length === 0 || subjects.some((subject) => declared.has(subject))) return undefined;
  // A report of access alone says nothing of whose it is, and an agreement by name only declares nothing yet.
  if (acts.length === 0) return undefined;
  return [...new Set(subjects)].slice(0, 3).map((subject) => subject.replace(/^\w+ /, ''));
}
