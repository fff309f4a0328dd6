import { TimeError } from '@servanda/core';
import { refuseForeign } from './foreign-record.ts';
import { type Block, blocksOf, buildReport, type PeriodReport, writeReport } from './period-report/index.ts';
import type { DaysAsked, PeriodReportRequest, ReportFileRequest } from './period-report-request.ts';
import { Refusal } from './refusal.ts';
import type { Tools } from './tools.ts';
import { optionsOf } from './under.ts';

export interface PeriodReportAnswer extends Pick<PeriodReport, 'agreement' | 'period' | 'days' | 'cutOff'> {
  readonly blocks: readonly Block[];
}
export interface ReportFileAnswer {
  readonly file: string;
}

/** The report on a period, as the page shows it. */
export async function periodReport(
  tools: Tools,
  { ask: _, ...request }: PeriodReportRequest,
): Promise<PeriodReportAnswer> {
  const report = await built(tools, request);
  const { agreement, period, days, cutOff } = report;
  return { agreement, period, days, cutOff, blocks: blocksOf(report) };
}

/** The same as a file, as `servanda report` writes it. */
export async function reportFile(
  tools: Tools,
  { ask: _, format, ...request }: ReportFileRequest,
): Promise<ReportFileAnswer> {
  return { file: writeReport(await built(tools, request), format) };
}

async function built(tools: Tools, { agreement: name, under, ...days }: DaysAsked) {
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
