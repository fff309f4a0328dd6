import { TimeError } from '@servanda/core';
import { z } from 'zod';
import { refuseForeign } from './foreign-record.ts';
import {
  type Block,
  blocksOf,
  buildReport,
  isCutOff,
  type PeriodReport,
  REPORT_FORMATS,
  writeReport,
} from './period-report/index.ts';
import { Refusal } from './refusal.ts';
import type { Tools } from './tools.ts';
import { optionsOf, UnderSchema } from './under.ts';

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

export interface PeriodReportAnswer extends Pick<PeriodReport, 'agreement' | 'period' | 'days' | 'cutOff'> {
  readonly blocks: readonly Block[];
}
export interface ReportFileAnswer {
  readonly file: string;
}

/** The report on a period, as the page shows it. */
export async function periodReport(
  tools: Tools,
  { ask: _, ...request }: z.infer<typeof PeriodReportRequest>,
): Promise<PeriodReportAnswer> {
  const report = await built(tools, request);
  const { agreement, period, days, cutOff } = report;
  return { agreement, period, days, cutOff, blocks: blocksOf(report) };
}

/** The same as a file, as `servanda report` writes it. */
export async function reportFile(
  tools: Tools,
  { ask: _, format, ...request }: z.infer<typeof ReportFileRequest>,
): Promise<ReportFileAnswer> {
  return { file: writeReport(await built(tools, request), format) };
}

async function built(tools: Tools, { agreement: name, under, ...days }: z.infer<typeof AskedSchema>) {
  const agreement = await tools.agreement(name);
  const options = optionsOf(agreement, under);
  const record = await tools.record(name);
  refuseForeign(agreement, record);
  try {
    return buildReport(agreement, record, days, options);
  } catch (error) {
    if (!(error instanceof TimeError || error instanceof RangeError)) throw error;
    throw new Refusal(error.message, 'Choose days from first to last; leave them out for the last day of the record.');
  }
}
