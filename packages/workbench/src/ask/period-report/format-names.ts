/** The forms of a report as a file, by name alone: what a request may say. */
export const REPORT_FORMATS = ['html', 'json', 'csv', 'verdicts-csv', 'geojson', 'markdown'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
