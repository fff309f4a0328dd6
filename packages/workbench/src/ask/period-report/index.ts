/** The report on a period: its model, and its forms in files. */
export type { Block, Cell } from './blocks.ts';
export { blocksOf } from './blocks-of.ts';
export { buildReport } from './build.ts';
export { type PeriodReport, PeriodReportSchema } from './form.ts';
export { REPORT_FORMATS, type ReportFormat } from './format-names.ts';
export { writeReport } from './formats.ts';
export { type Days, isCutOff } from './period.ts';
export { titleOf } from './title.ts';
export { HEADINGS, WORDS } from './words.ts';
