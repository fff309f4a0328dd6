import {
  type Account,
  type Agreement,
  accounts,
  assess,
  type IncidentReports,
  incidentReports,
  type Kept,
  type Problem,
  type Report,
  recordProblems,
  type Standard,
  standardInWords,
  underReadings,
} from '@servanda/core';
import { z } from 'zod';
import { type Bearing, bearingOf } from './bearing.ts';
import { type IncidentState, STATES } from './incident-columns.ts';
import { type RecordRow, rowOf } from './record.ts';
import { Refusal } from './refusal.ts';
import { subjectOf } from './report-facts.ts';
import { linksOf } from './report-links.ts';
import { standings } from './standings.ts';
import type { Tools } from './tools.ts';
import { optionsOf, UnderSchema } from './under.ts';

export const ReportRequest = z.strictObject({
  ask: z.literal('report'),
  agreement: z.string(),
  under: UnderSchema,
  id: z.string(),
});

/** A provision that looks at what the report speaks of. */
export interface BearsOn {
  readonly norm: string;
  readonly clause: string;
  readonly words?: string | undefined;
  /** Whether it is the rule's own act, state or quantity, and not a trigger, condition or moment of it. */
  readonly isOwn: boolean;
}

export interface ReportAnswer {
  readonly row: RecordRow;
  /** As received. */
  readonly report: Report;
  /** Where it was read: file and line (0: none). */
  readonly file: string;
  readonly line: number;
  /** How the agreement declares its source; null: not at all. */
  readonly source: { readonly name: string; readonly role: 'party' | 'body' } | null;
  /** The incident that it is an account or a denial of, and all live reports on it. */
  readonly incident?:
    | {
        readonly id: string;
        readonly state: IncidentState;
        readonly standard: string;
        readonly accounts: readonly Account[];
      }
    | undefined;
  readonly bearsOn: readonly BearsOn[];
  /** What is wrong with it, or with its links. */
  readonly problems: readonly Problem[];
  /** IANA zone in which days are meant. */
  readonly clock: string;
}

/**
 * One report whole, and how it stands in the record.
 * @throws Refusal where no report of that id is in use
 */
export async function report(tools: Tools, request: z.infer<typeof ReportRequest>): Promise<ReportAnswer> {
  const agreement = await tools.agreement(request.agreement);
  const options = optionsOf(agreement, request.under);
  const store = await tools.record(request.agreement);
  const reports = incidentReports(store, options.knownAt);
  const r = reports.kept.findIndex(({ report: { id } }) => id === request.id);
  const kept = reports.kept[r];
  if (!kept)
    throw new Refusal(
      `no report “${request.id}” is in use here`,
      'It may be set aside, or not yet known at the time chosen: see the list of what was set aside.',
    );
  const read = underReadings(agreement, options.readings ?? {});
  const standard: Standard = options.standard ?? read.standard ?? { standard: 'any' };
  const incident = incidentMeant(reports, kept, r);
  const state = () => {
    const facts = assess(store, { standard, knownAt: options.knownAt });
    return STATES[facts.exists[facts.names.incidents.code(incident ?? '')] ?? 0] ?? 'none';
  };
  const declared = read.actors.find(({ id }) => id === kept.report.by);
  return {
    row: rowOf(kept, standings(reports)(r), reports.incidentOf(r), linksOf(reports).of(r)),
    report: kept.report,
    file: kept.origin.file,
    line: kept.origin.line,
    source: declared ? { name: declared.name ?? declared.id, role: declared.role } : null,
    incident:
      incident === undefined
        ? undefined
        : {
            id: incident,
            state: state(),
            standard: standardInWords(standard),
            accounts: accounts(store, incident, { standard, knownAt: options.knownAt }),
          },
    bearsOn: bearsOn(read, reports, kept, incident),
    problems: recordProblems(store, options.knownAt).filter(
      ({ file, line, message }) =>
        (line > 0 && file === kept.origin.file && line === kept.origin.line) ||
        message.startsWith(`report "${kept.report.id}"`),
    ),
    clock: store.clock,
  };
}

/** The incident of an account, or the one that is denied. */
function incidentMeant({ kept, incidentOf }: IncidentReports, { report }: Kept, r: number): string | undefined {
  if (report.says !== 'deny') return incidentOf(r);
  const named = kept.findIndex(({ report: { id } }) => id === report.incident);
  return (named < 0 ? undefined : incidentOf(named)) ?? report.incident;
}

/** A report on another report bears on what that one, or its incident, speaks of. */
function bearsOn(
  agreement: Agreement,
  reports: IncidentReports,
  { report }: Kept,
  incident: string | undefined,
): BearsOn[] {
  const own = subjectOf(report);
  const target = report.says === 'confirm' || report.says === 'retract' ? report.report : undefined;
  const subjects =
    own === undefined
      ? reports.kept.flatMap(({ report: other }, r) =>
          other.id === target || (incident !== undefined && reports.incidentOf(r) === incident)
            ? (subjectOf(other) ?? [])
            : [],
        )
      : [own];
  const bearing = bearingOf(agreement);
  const all: Bearing[] = subjects.map(bearing);
  return agreement.norms.flatMap(({ id, clause, words }) => {
    const isOwn = all.some((one) => one.own.includes(id));
    return isOwn || all.some((one) => one.conditions.includes(id)) ? [{ norm: id, clause, words, isOwn }] : [];
  });
}
