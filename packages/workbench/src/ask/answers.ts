import { agreement } from './agreement.ts';
import { drawings } from './drawings.ts';
import { examples } from './examples.ts';
import { importFile } from './import.ts';
import { incidentReports } from './incident-reports.ts';
import { incidents } from './incidents.ts';
import { language } from './language.ts';
import { notes } from './notes.ts';
import { record } from './record.ts';
import { report } from './report.ts';
import type { Answers, Request } from './request.ts';
import { shelf } from './shelf.ts';
import type { Tools } from './tools.ts';
import { verdicts } from './verdicts.ts';
import { why } from './why.ts';

type Answering = {
  readonly [A in Request['ask']]: (tools: Tools, request: Extract<Request, { ask: A }>) => Promise<Answers[A]>;
};

const answering: Answering = {
  examples,
  shelf,
  agreement,
  verdicts,
  why,
  incidents,
  drawings,
  record,
  report,
  // What only one view asks comes with its first question, so that no reader waits for what another needs; and all that
  // it will ask comes then, so that the view goes on without a network.
  periodReport: async (tools, request) => (await import('./period-report.ts')).periodReport(tools, request),
  reportFile: async (tools, request) => (await import('./period-report.ts')).reportFile(tools, request),
  read: async (tools, request) => (await import('./reading.ts')).read(tools, request),
  confirm: async (tools, request) => (await import('./reading.ts')).confirm(tools, request),
  forms: async (tools, request) => (await import('./reading.ts')).forms(tools, request),
  import: importFile,
  incidentReports,
  language,
  notes,
};

/** @throws Refusal where the request makes no sense for what is there */
export function answerOf<A extends Request['ask']>(
  tools: Tools,
  request: Extract<Request, { ask: A }>,
): Promise<Answers[A]> {
  return answering[request.ask as A](tools, request);
}
