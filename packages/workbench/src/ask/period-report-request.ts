/** What is asked of a report on days. Apart from the answers, so that a page that shows none loads nothing that writes them. */
import { z } from 'zod';
import { REPORT_FORMATS } from './period-report/format-names.ts';
import { isCutOff } from './period-report/period.ts';
import { UnderSchema } from './under.ts';

const Day = z.string().regex(/^\d{4}-\d\d-\d\d$/, { error: 'a day is written 2015-02-17' });
const asked = {
  agreement: z.string(),
  under: UnderSchema,
  /** Days of reporting, both included; one alone is that day, none the last of which the record speaks. */
  from: Day.optional(),
  to: Day.optional(),
  /** Local time at which a day of reporting ends. */
  cutOff: z.string().refine(isCutOff, { error: 'a cut-off is written 19:30' }).optional(),
};
const AskedSchema = z.strictObject(asked);

export const PeriodReportRequest = z.strictObject({ ask: z.literal('periodReport'), ...asked });
export const ReportFileRequest = z.strictObject({
  ask: z.literal('reportFile'),
  ...asked,
  format: z.enum(REPORT_FORMATS),
});
export type DaysAsked = z.infer<typeof AskedSchema>;
export type PeriodReportRequest = z.infer<typeof PeriodReportRequest>;
export type ReportFileRequest = z.infer<typeof ReportFileRequest>;
