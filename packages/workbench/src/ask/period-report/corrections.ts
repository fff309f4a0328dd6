/** What was received in the period on what came before it, and what that changed: the two clocks side by side. */
import { check, type Kept, type Results } from '@servanda/core';
import { sections } from '@servanda/formats/results';
import type { PeriodReport } from './form.ts';
import type { Ground } from './ground.ts';
import { recordLink, verdictId, verdictLink } from './links.ts';
import { aboutWords, isWords } from './sentences.ts';

type Corrections = PeriodReport['corrections'];

/** The verdicts at the end of the period before, as they were known then and as they are known at the end of this one. */
export function correctionsOf(ground: Ground): Corrections {
  const { options, period } = ground;
  const end = Math.min(options.knownAt ?? Number.POSITIVE_INFINITY, period.to - 1);
  const received = ground.reports.kept.filter(({ known }) => known >= period.from && known <= end);
  const knownAt = new Map(ground.reports.kept.map(({ report, known }) => [report.id, known]));
  const isEarlier = (id: string) => (knownAt.get(id) ?? Number.POSITIVE_INFINITY) < period.from;
  const earlier = received.flatMap((kept) => {
    const what = earlierWords(ground, kept, isEarlier);
    const { id, by } = kept.report;
    return what === undefined ? [] : [{ report: id, link: recordLink(ground, 'report', id), by, what }];
  });
  // What nobody received can have changed nothing.
  if (received.length === 0) return { received: [], changed: [] };
  const asOf = period.from - 1;
  const [then, now] = [asOf, end].map((knownAt) =>
    check(ground.agreement, ground.record, { ...options, asOf, knownAt }),
  );
  return { received: earlier, changed: then && now ? changedBetween(ground, then, now) : [] };
}

function earlierWords(
  { period, local }: Ground,
  { report, to }: Kept,
  isEarlier: (report: string) => boolean,
): string | undefined {
  if (report.says === 'retract' && isEarlier(report.report)) return `takes back ${report.report}`;
  if (report.supersedes !== undefined && isEarlier(report.supersedes)) return `corrects ${report.supersedes}`;
  if (report.says === 'confirm' && isEarlier(report.report)) return `confirms ${report.report}`;
  if (report.says === 'deny') return `denies ${report.what === 'author' ? 'the author of ' : ''}${report.incident}`;
  if (report.says === 'same') return `says that ${report.incidents.join(' and ')} may be one`;
  return to <= period.from ? `tells of a time before, up to ${local(to - 1)}` : undefined;
}

function changedBetween(ground: Ground, then: Results, now: Results): Corrections['changed'] {
  const old = new Map(then.verdicts.map((verdict) => [verdictId(verdict), verdict]));
  const view = { ...ground.view, results: now };
  const rows = sections(view, 'clause').flatMap(({ norms }) => norms.flatMap((norm) => norm.rows));
  return rows.flatMap((row) => {
    const before = old.get(verdictId(row.verdict));
    if (before === undefined || before.statuses.join() === row.verdict.statuses.join()) return [];
    const about = aboutWords([{ ...row.verdict, under: row.under }]);
    const at = ground.local(ground.period.from - 1);
    const sentence = `${about}: at ${at}, as then known, it ${isWords(before.statuses)}; by what is known since, it ${isWords(row.verdict.statuses)}.`;
    return [{ rows: [verdictId(row.verdict)], link: verdictLink({ ...ground, results: now }, row.verdict), sentence }];
  });
}
