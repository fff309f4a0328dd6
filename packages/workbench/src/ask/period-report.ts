import { TimeError } from '@servanda/core';
import { z } from 'zod';
import { buildReport, isCutOff, type PeriodReport } from './period-report/index.ts';
import { Refusal } from './refusal.ts';
import type { Tools } from './tools.ts';
import { optionsOf, UnderSchema } from './under.ts';

const Day = z.string().regex(/^\d{4}-\d\d-\d\d$/, { error: 'a day is written 2015-02-17' });

export const PeriodReportRequest = z.strictObject({
  ask: z.literal('periodReport'),
  agreement: z.string(),
  under: UnderSchema,
  /** Days of reporting, both included; one alone is that day, none the last of which the record speaks. */
  from: Day.optional(),
  to: Day.optional(),
  /** Local time at which a day of reporting ends. */
  cutOff: z.string().refine(isCutOff, { error: 'a cut-off is written 19:30' }).optional(),
});

export interface PeriodReportAnswer {
  readonly report: PeriodReport;
  /** By the last text that had no errors. */
  readonly isStale: boolean;
}

/** The report on a period, as `servanda report` has it. */
export async function periodReport(
  tools: Tools,
  request: z.infer<typeof PeriodReportRequest>,
): Promise<PeriodReportAnswer> {
  const agreement = await tools.agreement(request.agreement);
  const options = optionsOf(agreement, request.under);
  const record = await tools.record(request.agreement);
  const { from, to, cutOff } = request;
  try {
    const { isStale } = await tools.open(request.agreement);
    return { report: buildReport(agreement, record, { from, to, cutOff }, options), isStale };
  } catch (error) {
    if (!(error instanceof TimeError || error instanceof RangeError)) throw error;
    throw new Refusal(error.message, 'Choose days from first to last; leave them out for the last day of the record.');
  }
}
