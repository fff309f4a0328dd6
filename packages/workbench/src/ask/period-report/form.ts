/**
 * A report on a period: a documented, versioned JSON form (docs/reports.md). Instants are ISO 8601 in UTC; a period runs from its
 * `from` to just before its `to`. Sentences are English, as the checker's are.
 */
import { CountingNumberSchema, VerdictSchema } from '@servanda/core';
import { z } from 'zod';

const Instant = z.string();
const Statuses = VerdictSchema.shape.statuses;
const Period = z.strictObject({ from: Instant, to: Instant });
const Count = z.strictObject({ low: z.number(), high: z.number().nullable() });

export const RowSchema = z.strictObject({
  /** The same for the same question, whatever is known and whenever it is asked. */
  id: z.string(),
  /** Where the workbench shows why. */
  link: z.string(),
  norm: z.string(),
  bearer: z.string().nullable(),
  who: z.string(),
  place: z.string().optional(),
  /** For which readings the row holds, in words; empty where none bears on it. */
  under: z.string(),
  standard: z.string(),
  /** At the end of the period. One: certain. Several: unclear, and these are what is possible. */
  statuses: Statuses,
  since: Instant.nullable(),
  /** At the end of the period before. */
  before: Statuses,
  /** Each change inside the period, the latest last. */
  steps: z.array(z.strictObject({ from: Instant, statuses: Statuses })),
  breach: VerdictSchema.shape.breach,
  counts: Count,
  /** The number in words, with its unit: of all that was done by the end of the period, not in it alone. */
  number: z.string(),
  countings: z.array(CountingNumberSchema).optional(),
  coverage: z.number().nullable(),
  why: z.array(z.string()),
});

/** One sentence; several rows where it is the same for several bearers. */
export const ChangeSchema = z.strictObject({
  rows: z.array(z.string()).min(1),
  sentence: z.string(),
  link: z.string(),
});

const Where = z.strictObject({
  name: z.string().optional(),
  in: z.array(z.string()),
  /** Longitude and latitude in degrees, WGS84. */
  point: z.tuple([z.number(), z.number()]).optional(),
  /** Metres; null: the report does not say how sure its point is. */
  radius: z.number().nullable().optional(),
  /** Stated distances to lines, metres. */
  from: z.array(z.strictObject({ line: z.string(), metres: z.number(), error: z.number().optional() })),
  words: z.string(),
});
export const AccountSchema = z.strictObject({
  report: z.string(),
  by: z.string(),
  says: z.enum(['occurrence', 'access', 'confirm']),
  /** Of access: what its holder did. */
  answer: z.string().optional(),
  /** Saw, heard, camera, …, as the record has it. */
  how: z.string().optional(),
  author: z.string(),
  said: z.string().optional(),
  known: z.string().optional(),
  source: z.string().optional(),
  note: z.string().optional(),
});
export const IncidentSchema = z.strictObject({
  id: z.string(),
  link: z.string(),
  /** Whether each account puts it inside the period, or some account may put it elsewhere. */
  inPeriod: z.enum(['surely', 'perhaps']),
  what: z.string(),
  act: z.string(),
  kind: z.string().optional(),
  /** As accounts have it, each once. */
  when: z.array(z.strictObject({ from: Instant, to: Instant, words: z.string() })).min(1),
  where: z.array(Where),
  count: Count,
  accounts: z.array(AccountSchema).min(1),
  denials: z.array(
    z.strictObject({
      report: z.string(),
      by: z.string(),
      of: z.enum(['happened', 'author']),
      source: z.string().optional(),
      note: z.string().optional(),
    }),
  ),
  /** Reports of it that were corrected or taken back, and by which. */
  corrected: z.array(z.strictObject({ report: z.string(), by: z.string(), through: z.array(z.string()) })),
});

export const PeriodReportSchema = z.strictObject({
  servanda: z.literal(1),
  form: z.literal('report'),
  agreement: z.strictObject({ id: z.string(), title: z.string(), clock: z.string() }),
  period: Period,
  /** First and last day of reporting. */
  days: z.strictObject({ from: z.string(), to: z.string() }),
  /** The local time at which a day of reporting ends. */
  cutOff: z.string(),
  before: Period,
  periodWords: z.string(),
  asOf: Instant,
  knownAt: Instant.nullable(),
  /** Readings that the reader fixed. */
  readings: z.record(z.string(), z.string()),
  /** Null: each provision's own. */
  standard: z.string().nullable(),
  head: z.array(z.string()),
  files: z.array(z.strictObject({ file: z.string(), used: z.int(), setAside: z.int() })),
  summary: z.array(z.string()),
  changes: z.array(ChangeSchema),
  /** Whom provisions bind, in the order of the document. */
  parties: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  clauses: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      norms: z.array(z.strictObject({ id: z.string(), words: z.string(), rows: z.array(RowSchema) })),
    }),
  ),
  questions: z.array(z.strictObject({ id: z.string(), text: z.string(), readings: z.array(z.string()) })),
  places: z.array(
    z.strictObject({
      zone: z.string(),
      name: z.string(),
      incidents: z.strictObject({ surely: z.int(), perhaps: z.int() }),
      rows: z.array(RowSchema),
    }),
  ),
  /** Incidents of the period that name no declared place. */
  elsewhere: z.strictObject({ surely: z.int(), perhaps: z.int() }),
  incidents: z.array(IncidentSchema),
  access: z.array(
    z.strictObject({
      report: z.string(),
      link: z.string(),
      holder: z.string(),
      to: z.string(),
      answer: z.string(),
      when: z.string(),
      where: z.string(),
      by: z.string(),
    }),
  ),
  coverage: z.array(
    z.strictObject({
      report: z.string(),
      by: z.string(),
      fraction: z.number(),
      in: z.array(z.string()),
      when: z.string(),
    }),
  ),
  /** Reports on states, amounts and silence that bear on the period. */
  observations: z.array(
    z.strictObject({ report: z.string(), link: z.string(), by: z.string(), what: z.string(), when: z.string() }),
  ),
  corrections: z.strictObject({
    /** Reports received in the period on what was reported, or happened, before it. */
    received: z.array(z.strictObject({ report: z.string(), link: z.string(), by: z.string(), what: z.string() })),
    /** Verdicts at the end of the period before that what was received since has changed. */
    changed: z.array(ChangeSchema),
  }),
  cannotSay: z.array(z.strictObject({ about: z.string(), text: z.string() })),
  notes: z.array(z.string()),
  sources: z.array(z.strictObject({ by: z.string(), reports: z.int(), cited: z.array(z.string()) })),
});

export type PeriodReport = z.infer<typeof PeriodReportSchema>;
export type ReportRow = z.infer<typeof RowSchema>;
export type ReportIncident = z.infer<typeof IncidentSchema>;
export type ReportAccount = z.infer<typeof AccountSchema>;
export type ReportPlace = z.infer<typeof Where>;
export type ReportChange = z.infer<typeof ChangeSchema>;
