import { baseOf, type Content, contentOf, isHappening, observed, unusableConfirm } from './content.ts';
import type { Known } from './find-links.ts';
import type { IncidentNames } from './incident-names.ts';
import type { Problem } from './problem.ts';
import type { ReportOf, Where } from './report.ts';
import type { Kept } from './store.ts';

/** A live account of an incident. */
export interface Account {
  readonly r: number;
  readonly incident: string;
  readonly content: Content;
}

/** A live denial of an incident; `authors`: only these are denied as its authors. */
export interface Denial {
  readonly r: number;
  readonly incident: string;
  readonly authors: readonly string[] | undefined;
}

/** A live report on a state, a quantity, on nothing or on coverage. `base`: the report it comes down to, itself or the one it confirms. */
export interface Observation {
  readonly r: number;
  readonly base: number;
  readonly from: number;
  readonly until: number;
  readonly kind: string | undefined;
  readonly where: Where | undefined;
}

/** Live reports by what they speak of. */
export interface Gathered {
  readonly accounts: Account[];
  readonly denials: Denial[];
  readonly observations: Observation[];
  /** Pairs of incidents that may be one; in some worlds the second is absent (2.7). */
  readonly same: [string, string][];
}

/** Sorts the live reports by what they speak of, and says which cannot be used. */
export function gather(
  known: Known,
  live: Uint8Array,
  setAside: Uint8Array,
  incidents: IncidentNames,
  problems: Problem[],
): Gathered {
  const out: Gathered = { accounts: [], denials: [], observations: [], same: [] };
  for (let r = 0; r < known.kept.length; r++) {
    if (!live[r]) continue;
    const kept = known.kept[r] as Kept;
    const { report } = kept;
    if (report.says === 'deny') gatherDenial(known, r, report, incidents, out, problems);
    else if (report.says === 'same') gatherSame(kept, report, incidents, out, problems);
    else if (report.says !== 'retract') gatherAccount(known, r, setAside, incidents, out, problems);
  }
  return out;
}

function gatherAccount(
  known: Known,
  r: number,
  setAside: Uint8Array,
  incidents: IncidentNames,
  out: Gathered,
  problems: Problem[],
): void {
  const kept = known.kept[r] as Kept;
  const base = baseOf(known, r, setAside);
  if (base === -1) {
    const target = (kept.report as ReportOf<'confirm'>).report;
    // What is confirmed may not be known yet: then the confirmation waits for it, like a link (2.2).
    if (known.index(target) >= 0 || !known.exists(target))
      problems.push(unusableConfirm(kept, 'which is no report of this record that can be used'));
    return;
  }
  const said = (known.kept[base] as Kept).report;
  if (isHappening(said)) {
    const content = contentOf(known, r, base);
    const incident = incidents.of(r) ?? kept.report.id;
    if (content.until < Number.POSITIVE_INFINITY) out.accounts.push({ r, incident, content });
    else problems.push(unusableConfirm(kept, 'which happened at one instant, with a time whose end is open'));
  } else if (r === base || ['state', 'nothing', 'measure'].includes(said.says)) {
    out.observations.push({ r, base, ...observed(known, r, base) });
  } else problems.push(unusableConfirm(kept, `which says neither what happened nor what is so ("${said.says}")`));
}

function gatherDenial(
  known: Known,
  r: number,
  report: ReportOf<'deny'>,
  incidents: IncidentNames,
  out: Gathered,
  problems: Problem[],
): void {
  const incident = incidents.meant(report.incident);
  if (incident !== undefined) {
    // Who denies being the author, and names nobody, speaks of itself.
    const authors = report.what === 'author' ? (report.authors ?? [report.by]) : undefined;
    out.denials.push({ r, incident, authors });
    return;
  }
  if (known.exists(report.incident) && known.index(report.incident) === -1) return;
  problems.push({
    code: 'denies-nothing',
    ...(known.kept[r] as Kept).origin,
    message: `report "${report.id}" denies "${report.incident}", of which no report says that it happened`,
    help: 'name an incident, or the id of a report of it; to contradict a state, report that it is not so ("holds": false)',
    setAside: 1,
  });
}

function gatherSame(
  { origin }: Kept,
  report: ReportOf<'same'>,
  incidents: IncidentNames,
  out: Gathered,
  problems: Problem[],
): void {
  const [a, b] = [incidents.meant(report.incidents[0]), incidents.meant(report.incidents[1])];
  if (a !== undefined && b !== undefined && a !== b) {
    out.same.push([a, b]);
    return;
  }
  const why = a === b && a !== undefined ? 'are one already' : 'are not both in this record';
  problems.push({
    code: 'same-nothing',
    ...origin,
    message: `report "${report.id}" says that "${report.incidents[0]}" and "${report.incidents[1]}" may be one, but they ${why}`,
    help: 'name two different incidents of this record; this report is set aside',
    setAside: 1,
  });
}
