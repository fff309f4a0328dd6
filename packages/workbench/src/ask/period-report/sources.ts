import { recordProblems } from '@servanda/core';
import { groupBy } from '@servanda/formats/results';
import type { PeriodReport, ReportIncident } from './form.ts';
import type { Ground } from './ground.ts';

/** Files of the record in the order of their names, with how much of each was used. */
export function filesOf({ record, reports, options }: Ground): PeriodReport['files'] {
  const used = groupBy(reports.kept, ({ origin }) => origin.file);
  const problems = groupBy(recordProblems(record, options.knownAt), ({ file }) => file);
  const aside = (file: string) => (problems.get(file) ?? []).reduce((sum, { setAside }) => sum + setAside, 0);
  return [...new Set([...used.keys(), ...problems.keys()])]
    .filter((file) => file !== '')
    .sort((a, b) => (a < b ? -1 : 1))
    .map((file) => ({ file, used: used.get(file)?.length ?? 0, setAside: aside(file) }));
}

/** Who said what stands in the annex, and where a reader finds it, by name. */
export function sourcesOf(
  { reports }: Ground,
  incidents: readonly ReportIncident[],
  others: readonly string[],
): PeriodReport['sources'] {
  const ids = new Set([
    ...others,
    ...incidents.flatMap(({ accounts, denials }) => [...accounts, ...denials].map(({ report }) => report)),
  ]);
  const told = reports.kept.filter(({ report }) => ids.has(report.id));
  return [...groupBy(told, ({ report }) => report.by)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([by, of]) => ({
      by,
      reports: of.length,
      cited: [...new Set(of.flatMap(({ report }) => report.source ?? []))],
    }));
}
