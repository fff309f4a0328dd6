import { agreement } from './agreement.ts';
import { confirm } from './confirm.ts';
import { drawings } from './drawings.ts';
import { examples } from './examples.ts';
import { forms } from './forms.ts';
import { importFile } from './import.ts';
import { incidentReports } from './incident-reports.ts';
import { incidents } from './incidents.ts';
import { language } from './language.ts';
import { notes } from './notes.ts';
import { periodReport, reportFile } from './period-report.ts';
import { read } from './read.ts';
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
  language,
  shelf,
  agreement,
  verdicts,
  why,
  incidents,
  drawings,
  record,
  report,
  periodReport,
  reportFile,
  read,
  confirm,
  forms,
  import: importFile,
  incidentReports,
  notes,
};

/** @throws Refusal where the request makes no sense for what is there */
export function answerOf<A extends Request['ask']>(
  tools: Tools,
  request: Extract<Request, { ask: A }>,
): Promise<Answers[A]> {
  return answering[request.ask as A](tools, request);
}
