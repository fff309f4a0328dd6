/** How the reports of a record hang together, in both directions. Whether a link has an effect is said by the record's problems. */
import type { IncidentReports, Kept, Report } from '@servanda/core';

export const LINK_KINDS = ['supersedes', 'retracts', 'confirms', 'denies', 'same', 'derivedFrom', 'about'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export interface ReportLink {
  readonly kind: LinkKind;
  /** Whether the other one says it of this one. */
  readonly isIncoming: boolean;
  /** A report, or an incident, or an origin outside of the record. */
  readonly id: string;
  /** Source of the other report; left out: it is no report of this record. */
  readonly by?: string | undefined;
}

export interface Links {
  /** Links of report number `r` of `reports.kept`: its own first, then those of others in the order of their ids. */
  of(r: number): readonly ReportLink[];
}

const known = new WeakMap<readonly Kept[], Links>();

/** The links among the reports that are known. Kept with the list of reports. */
export function linksOf(reports: IncidentReports): Links {
  const found = known.get(reports.kept);
  if (found) return found;
  const links = makeLinks(reports);
  known.set(reports.kept, links);
  return links;
}

function makeLinks({ kept, incidentOf }: IncidentReports): Links {
  const number = new Map(kept.map(({ report }, r) => [report.id, r]));
  const members = new Map<string, number[]>();
  kept.forEach((_, r) => {
    const incident = incidentOf(r);
    if (incident !== undefined) push(members, incident, r);
  });
  const incoming = new Map<number, ReportLink[]>();
  kept.forEach(({ report }, r) => {
    for (const [kind, id] of saidLinks(report)) {
      // What is said of an incident is said of each report on it.
      const single = number.get(id);
      const targets = single === undefined || kind === 'denies' || kind === 'same' ? membersOf(id) : [single];
      for (const target of targets)
        if (target !== r) push(incoming, target, { kind, isIncoming: true, id: report.id, by: report.by });
    }
  });
  function membersOf(id: string): readonly number[] {
    const single = number.get(id);
    const incident = single === undefined ? id : (incidentOf(single) ?? id);
    return members.get(incident) ?? (single === undefined ? [] : [single]);
  }
  return {
    of(r) {
      const own = saidLinks((kept[r] as Kept).report).map(([kind, id]): ReportLink => {
        const other = number.get(id);
        return { kind, isIncoming: false, id, by: other === undefined ? undefined : kept[other]?.report.by };
      });
      return [...own, ...(incoming.get(r) ?? [])];
    },
  };
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function saidLinks(report: Report): [LinkKind, string][] {
  const links: [LinkKind, string][] = [];
  if (report.supersedes !== undefined) links.push(['supersedes', report.supersedes]);
  if (report.says === 'retract') links.push(['retracts', report.report]);
  if (report.says === 'confirm') links.push(['confirms', report.report]);
  if (report.says === 'deny') links.push(['denies', report.incident]);
  if (report.says === 'same') for (const incident of report.incidents) links.push(['same', incident]);
  for (const origin of report.derivedFrom ?? []) links.push(['derivedFrom', origin]);
  if ('about' in report && report.about !== undefined) links.push(['about', report.about]);
  return links;
}
