import type { Known } from './find-links.ts';
import type { Kept } from './store.ts';

/** Names of incidents (semantics 2.3). */
export interface IncidentNames {
  /** Incident of a report that has one (an occurrence, access, or a confirm of one), else undefined. */
  of(report: number): string | undefined;
  /** Incident meant by a name in `deny`, `same` and `about`: the incident of that report, else the incident of that name. */
  meant(name: string): string | undefined;
}

/** Finds the incident of each report. `supersedes` holds valid links only. */
export function nameIncidents(known: Known, supersedes: Int32Array): IncidentNames {
  const { kept } = known;
  const explicit = new Set<string>();
  for (const { report } of kept) {
    if (hasIncident(report.says) && 'incident' in report && report.incident !== undefined)
      explicit.add(report.incident);
  }
  const names: (string | undefined)[] = new Array(kept.length);
  const within = (r: number): number => (r >= 0 && hasIncident((kept[r] as Kept).report.says) ? r : -1);
  const parentOf = (r: number): number => {
    const corrected = within(supersedes[r] as number);
    const { report } = kept[r] as Kept;
    return corrected >= 0 || report.says !== 'confirm' ? corrected : within(known.index(report.report));
  };
  const of = (start: number): string | undefined => {
    const path = new Map<number, number>();
    let r = start;
    let name: string | undefined;
    while (name === undefined) {
      name = names[r];
      if (name !== undefined) break;
      const { report } = kept[r] as Kept;
      if (!hasIncident(report.says)) break;
      if ('incident' in report && report.incident !== undefined) name = report.incident;
      else if (path.has(r)) name = smallestId(kept, path, r);
      else {
        path.set(r, path.size);
        const parent = parentOf(r);
        if (parent >= 0) r = parent;
        else if (report.says === 'confirm') break;
        else name = report.id;
      }
    }
    for (const on of path.keys()) names[on] = name;
    names[start] = name;
    return name;
  };
  return {
    of,
    meant(name) {
      const report = known.index(name);
      const incident = report >= 0 ? of(report) : undefined;
      return incident ?? (explicit.has(name) ? name : undefined);
    },
  };
}

function hasIncident(says: string): boolean {
  return says === 'occurrence' || says === 'access' || says === 'confirm';
}

/** A confirm and a correction that lean on each other have one incident, whichever is asked first. */
function smallestId(kept: readonly Kept[], path: ReadonlyMap<number, number>, again: number): string {
  const start = path.get(again) as number;
  const loop = [...path].filter(([, at]) => at >= start).map(([r]) => r);
  return (kept[loop.reduce((a, b) => Math.min(a, b))] as Kept).report.id;
}
