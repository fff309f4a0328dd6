/** A report as a file, in each form that a machine or a printer takes. Page and command line write the same bytes. */
import { incidentsCsv, verdictsCsv } from './csv.ts';
import type { PeriodReport } from './form.ts';
import type { ReportFormat } from './format-names.ts';
import { incidentsGeoJson } from './geojson.ts';
import { reportHtml } from './html.ts';
import { reportMarkdown } from './markdown.ts';

const WRITERS: Readonly<Record<ReportFormat, (report: PeriodReport) => string>> = {
  html: reportHtml,
  json: (report) => `${JSON.stringify(report, null, 2)}\n`,
  csv: incidentsCsv,
  'verdicts-csv': verdictsCsv,
  geojson: incidentsGeoJson,
  markdown: reportMarkdown,
};

/** `csv`: the annex; `verdicts-csv`: the verdicts. */
export function writeReport(report: PeriodReport, format: ReportFormat): string {
  return WRITERS[format](report);
}
