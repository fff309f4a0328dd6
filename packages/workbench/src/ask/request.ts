/** All that can be asked, and what it is answered with: one line each, here and in `answers.ts`. */
import { z } from 'zod';
import { type AgreementAnswer, AgreementRequest } from './agreement.ts';
import type { ConfirmAnswer } from './confirm.ts';
import { type DrawingsAnswer, DrawingsRequest } from './drawings.ts';
import { type ExamplesAnswer, ExamplesRequest } from './examples.ts';
import type { FormsAnswer } from './forms.ts';
import { type ImportAnswer, ImportRequest } from './import-request.ts';
import { type IncidentReportsAnswer, IncidentReportsRequest } from './incident-reports.ts';
import { type IncidentsAnswer, IncidentsRequest } from './incidents.ts';
import type { LanguageAnswer } from './language.ts';
import { LanguageRequest } from './language-request.ts';
import { type NotesAnswer, NotesRequest } from './notes.ts';
import type { PeriodReportAnswer, ReportFileAnswer } from './period-report.ts';
import { PeriodReportRequest, ReportFileRequest } from './period-report-request.ts';
import type { ReadAnswer } from './read.ts';
import { ConfirmRequest, FormsRequest, ReadRequest } from './read-request.ts';
import { type RecordAnswer, RecordRequest } from './record.ts';
import { type ReportAnswer, ReportRequest } from './report.ts';
import { type ShelfAnswer, ShelfRequest } from './shelf.ts';
import { type VerdictsAnswer, VerdictsRequest } from './verdicts.ts';
import { type WhyAnswer, WhyRequest } from './why.ts';

export const RequestSchema = z.discriminatedUnion('ask', [
  ShelfRequest,
  AgreementRequest,
  VerdictsRequest,
  WhyRequest,
  ExamplesRequest,
  LanguageRequest,
  IncidentsRequest,
  DrawingsRequest,
  RecordRequest,
  ReportRequest,
  PeriodReportRequest,
  ReportFileRequest,
  ReadRequest,
  ConfirmRequest,
  FormsRequest,
  ImportRequest,
  IncidentReportsRequest,
  NotesRequest,
]);
export type Request = z.infer<typeof RequestSchema>;

export interface Answers {
  readonly shelf: ShelfAnswer;
  readonly agreement: AgreementAnswer;
  readonly verdicts: VerdictsAnswer;
  readonly why: WhyAnswer;
  readonly examples: ExamplesAnswer;
  readonly language: LanguageAnswer;
  readonly incidents: IncidentsAnswer;
  readonly drawings: DrawingsAnswer;
  readonly record: RecordAnswer;
  readonly report: ReportAnswer;
  readonly periodReport: PeriodReportAnswer;
  readonly reportFile: ReportFileAnswer;
  readonly read: ReadAnswer;
  readonly confirm: ConfirmAnswer;
  readonly forms: FormsAnswer;
  readonly import: ImportAnswer;
  readonly incidentReports: IncidentReportsAnswer;
  readonly notes: NotesAnswer;
}
export type AnswerTo<R extends Request> = Answers[R['ask']];

/** What a desk gives back, as JSON. */
export type Reply<A> =
  | { readonly answer: A }
  | { readonly problem: { readonly message: string; readonly help: string } };
