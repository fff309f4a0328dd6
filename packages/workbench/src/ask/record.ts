import {
  incidentReports,
  type Kept,
  type Problem,
  recordProblems,
  recordSpan,
  reportCounts,
  type When,
} from '@servanda/core';
import { z } from 'zod';
import { inDocumentOrder } from './in-document-order.ts';
import { type Filtered, filtered, RecordFilterSchema, type Standing } from './record-filter.ts';
import { type RecordNote, recordNotes } from './record-notes.ts';
import { RecordSortSchema, sorted } from './record-sort.ts';
import { partiesOf, placeName, subjectName } from './report-facts.ts';
import { linksOf, type ReportLink } from './report-links.ts';
import { standings } from './standings.ts';
import type { Tools } from './tools.ts';
import { optionsOf, UnderSchema } from './under.ts';

export const RecordRequest = z.strictObject({
  ask: z.literal('record'),
  agreement: z.string(),
  under: UnderSchema,
  filter: RecordFilterSchema,
  sort: RecordSortSchema,
  /** Rows from this one on (0-based), and at most how many. */
  from: z.int().min(0),
  count: z.int().min(0).max(2000),
});

/** One report, short. Times are ms. */
export interface RecordRow {
  readonly id: string;
  readonly says: Kept['report']['says'];
  /** The act, state or quantity, or ''. */
  readonly about: string;
  readonly source: string;
  readonly parties: readonly string[];
  /** As written, and the period that is meant: `from` to before `to` (null: open). Left out: it speaks of no time. */
  readonly when?: When | undefined;
  readonly from?: number | undefined;
  readonly to?: number | null | undefined;
  readonly place: string;
  /** The last instant at which it may have been said, and have become known; left out: not given. */
  readonly said?: number | undefined;
  readonly known?: number | undefined;
  readonly standing: Standing;
  readonly incident?: string | undefined;
  readonly links: readonly ReportLink[];
}

export interface RecordAnswer {
  /** Reports that the filter leaves. */
  readonly total: number;
  /** All reports that are known; those in use, and how many reports or lines are set aside. */
  readonly all: number;
  readonly used: number;
  readonly setAside: number;
  /** Which of them `rows` begins with (0-based). */
  readonly from: number;
  readonly rows: readonly RecordRow[];
  readonly facets: Filtered['facets'];
  /** Why reports were set aside, and links that lead nowhere: the first of `problemCount`. */
  readonly problems: readonly Problem[];
  readonly problemCount: number;
  /** First and last instant of which the record speaks, ms. */
  readonly span: { readonly first?: number | undefined; readonly last?: number | undefined };
  readonly notes: readonly RecordNote[];
}

const TOLD = 200;

/** Reports of a record: filtered, sorted, and a window of them. */
export async function record(tools: Tools, request: z.infer<typeof RecordRequest>): Promise<RecordAnswer> {
  const agreement = await tools.agreement(request.agreement);
  const { knownAt } = optionsOf(agreement, request.under);
  const store = await tools.record(request.agreement);
  await keepNames(tools, request.agreement);
  const reports = incidentReports(store, knownAt);
  const standing = standings(reports);
  const { rows: left, facets } = remembered(reports.kept, JSON.stringify([request.filter, request.sort]), () => {
    const { reports: numbers, facets } = filtered(reports.kept, standing, request.filter);
    return { rows: sorted(numbers, reports.kept, request.sort), facets };
  });
  const links = linksOf(reports);
  const { from, count } = request;
  const rows = left
    .slice(from, from + count)
    .map((r) => rowOf(reports.kept[r] as Kept, standing(r), reports.incidentOf(r), links.of(r)));
  const problems = recordProblems(store, knownAt);
  return {
    total: left.length,
    all: reports.kept.length,
    ...reportCounts(store, knownAt),
    from,
    rows,
    facets: { ...facets, party: inDocumentOrder(facets.party, agreement.actors) },
    problems: problems.slice(0, TOLD),
    problemCount: problems.length,
    span: recordSpan(store, knownAt),
    notes: recordNotes(store, knownAt),
  };
}

interface Left {
  readonly rows: readonly number[];
  readonly facets: Filtered['facets'];
}
const lastLeft = new WeakMap<readonly Kept[], Left & { readonly key: string }>();

/** Who scrolls asks for one window after the other of the same rows. */
function remembered(kept: readonly Kept[], key: string, make: () => Left): Left {
  const last = lastLeft.get(kept);
  if (last?.key === key) return last;
  const made = { ...make(), key };
  lastLeft.set(kept, made);
  return made;
}

/** A report in a row. */
export function rowOf(
  { report, from, to, said, known }: Kept,
  standing: Standing,
  incident: string | undefined,
  links: readonly ReportLink[],
): RecordRow {
  const isTimed = !Number.isNaN(from);
  return {
    id: report.id,
    says: report.says,
    about: subjectName(report),
    source: report.by,
    parties: partiesOf(report),
    when: 'when' in report ? report.when : undefined,
    from: isTimed ? from : undefined,
    to: isTimed ? (Number.isFinite(to) ? to : null) : undefined,
    place: placeName(report),
    said: Number.isFinite(said) ? said : undefined,
    known: Number.isFinite(known) ? known : undefined,
    standing,
    incident,
    links,
  };
}

/** The view of the record offers imports too, and these may be asked for once the way to the files is cut. */
async function keepNames(tools: Tools, agreement: string): Promise<void> {
  const { folder } = await tools.open(agreement);
  // What cannot be read is said where it is needed.
  await Promise.allSettled((folder.names ?? []).map(({ path }) => tools.text(path)));
}
