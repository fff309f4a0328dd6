/**
 * Live reports and incidents, by the letter of sections 2.2 and 2.3: every rule looks at all reports again. Slow and plain on purpose.
 */
import type { Report } from '../record/report.ts';
import { parseTimeText, parseWhen } from '../time/time-text.ts';
import type { OccurrenceReport, Period } from './types.ts';

/** An incident: what its live accounts say, and who denies what. */
export interface Incident {
  readonly id: string;
  readonly affirmations: readonly Affirmation[];
  readonly denials: readonly Denial[];
}
/** One account of an incident, with the details of the report it confirms filled in. `when` in ms. */
export interface Affirmation {
  readonly report: string;
  readonly source: string;
  readonly details: Details;
  readonly when: Period;
}
export interface Denial {
  readonly report: string;
  readonly source: string;
  readonly what: 'happened' | 'author';
  readonly authors: readonly string[];
}
export type Details = Omit<OccurrenceReport, 'says' | 'id' | 'by'>;

const ACCESS_ACTS = {
  granted: 'grant-access',
  partly: 'grant-access-partly',
  denied: 'deny-access',
  unanswered: 'leave-access-unanswered',
} as const;

/** The reports known at `knownAt` (2.1); all of them without it. A day counts as known once it is over. */
export function knownReports(reports: readonly Report[], clock: string, knownAt: number | undefined): Report[] {
  if (knownAt === undefined) return [...reports];
  return reports.filter((report) => {
    const received = report.known ?? report.said;
    if (received !== undefined) return parseTimeText(received, clock).to - 1 <= knownAt;
    if (!('when' in report) || report.when === undefined) return true;
    const { from, to } = parseWhen(report.when, clock);
    const speaksOfAllOfIt = ['nothing', 'coverage', 'state', 'measure'].includes(report.says);
    return (speaksOfAllOfIt && to !== Infinity ? to - 1 : from) <= knownAt;
  });
}

/** Live reports (2.2). A report in a cycle of links is set aside. */
export function liveReports(reports: readonly Report[]): Report[] {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const target = (report: Report, id: string | undefined): Report | undefined => {
    const found = id === undefined ? undefined : byId.get(id);
    return found?.by === report.by ? found : undefined;
  };
  const superseded = (report: Report) => target(report, report.supersedes);
  const retracted = (report: Report) => (report.says === 'retract' ? target(report, report.report) : undefined);
  const inCycle = (report: Report): boolean => {
    const seen = new Set<Report>();
    let edge: Report[] = [report];
    while (edge.length > 0) {
      edge = edge.flatMap((each) => [superseded(each), retracted(each)]).filter((each) => each !== undefined);
      if (edge.includes(report)) return true;
      edge = edge.filter((each) => !seen.has(each));
      for (const each of edge) seen.add(each);
    }
    return false;
  };
  const usable = reports.filter((report) => !inCycle(report));
  const live = (report: Report): boolean =>
    usable.every(
      (other) =>
        !(retracted(other) === report && live(other)) && !(superseded(other) === report && stillReplaces(other)),
    );
  // A correction that was itself corrected still replaces the original; one that was retracted does not.
  const stillReplaces = (report: Report): boolean =>
    live(report) || usable.some((other) => superseded(other) === report && stillReplaces(other));
  return usable.filter(live);
}

/** Incidents of the known reports (2.3), by id. */
export function incidentsOf(known: readonly Report[], clock: string): Incident[] {
  const byId = new Map(known.map((report) => [report.id, report]));
  const live = liveReports(known);
  const incidents = new Map<string, { affirmations: Affirmation[]; denials: Denial[] }>();
  const at = (id: string) => {
    const found = incidents.get(id) ?? { affirmations: [], denials: [] };
    incidents.set(id, found);
    return found;
  };
  for (const report of live) {
    if (report.says === 'deny') {
      const named = byId.get(report.incident);
      const incident = (named && incidentOf(named, byId)) ?? report.incident;
      at(incident).denials.push({
        report: report.id,
        source: report.by,
        what: report.what ?? 'happened',
        authors: report.authors ?? [report.by],
      });
      continue;
    }
    const incident = incidentOf(report, byId);
    const details = detailsOf(report, byId);
    if (incident === undefined || details === undefined) continue;
    at(incident).affirmations.push({
      report: report.id,
      source: report.by,
      details,
      when: parseWhen(details.when, clock),
    });
  }
  return [...incidents].map(([id, found]) => ({ id, ...found })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The incident to which an account belongs; undefined for other reports. */
export function incidentOf(report: Report, byId: ReadonlyMap<string, Report>, depth = 0): string | undefined {
  if (report.says !== 'occurrence' && report.says !== 'confirm' && report.says !== 'access') return undefined;
  if (report.incident !== undefined) return report.incident;
  if (depth > byId.size) return undefined;
  const corrected = report.supersedes === undefined ? undefined : byId.get(report.supersedes);
  if (corrected?.by === report.by) {
    const inherited = incidentOf(corrected, byId, depth + 1);
    if (inherited !== undefined) return inherited;
  }
  if (report.says !== 'confirm') return report.id;
  const confirmed = byId.get(report.report);
  return confirmed && incidentOf(confirmed, byId, depth + 1);
}

function detailsOf(report: Report, byId: ReadonlyMap<string, Report>, depth = 0): Details | undefined {
  if (report.says === 'occurrence') return report;
  if (report.says === 'access') {
    const { holder, to, when, where } = report;
    return { act: ACCESS_ACTS[report.answer], author: holder, to, when, where };
  }
  if (report.says !== 'confirm' || depth > byId.size) return undefined;
  const confirmed = byId.get(report.report);
  const base = confirmed && detailsOf(confirmed, byId, depth + 1);
  if (base === undefined) return undefined;
  const given = Object.fromEntries(Object.entries(report).filter(([, value]) => value !== undefined));
  return { ...base, ...given };
}
