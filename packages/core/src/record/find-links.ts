import type { Links } from './links.ts';
import type { Problem } from './problem.ts';
import type { Kept } from './store.ts';

/** What a part of the view asks about the reports that are known. */
export interface Known {
  /** Reports in the order of their ids. */
  readonly kept: readonly Kept[];
  /** Index of a report, or -1. */
  index(id: string): number;
  /** Whether the record has the report, known or not yet. */
  exists(id: string): boolean;
}

/** Finds what reports supersede and retract. Links by another source are ignored, and said (semantics 2.2). */
export function findLinks(known: Known, problems: Problem[]): Links {
  const n = known.kept.length;
  const supersedes = new Int32Array(n).fill(-1);
  const retracts = new Int32Array(n).fill(-1);
  for (let r = 0; r < n; r++) {
    const { report } = known.kept[r] as Kept;
    if (report.supersedes !== undefined) supersedes[r] = target(known, r, report.supersedes, 'supersedes', problems);
    if (report.says === 'retract') retracts[r] = target(known, r, report.report, 'retracts', problems);
  }
  return { supersedes, retracts };
}

function target(known: Known, r: number, id: string, verb: string, problems: Problem[]): number {
  const { report, origin } = known.kept[r] as Kept;
  const ignored = (code: Problem['code'], message: string, help: string): number => {
    problems.push({ code, ...origin, message: `report "${report.id}" ${verb} "${id}", ${message}`, help, setAside: 0 });
    return -1;
  };
  const to = known.index(id);
  if (to === -1) {
    // A report that is not yet known is no mistake: the link takes effect once it is (2.2).
    if (known.exists(id)) return -1;
    return ignored('link-to-nothing', 'which is no report of this record', 'check the id; the link is ignored');
  }
  if (to === r) return ignored('link-to-itself', 'which is itself', 'name the earlier report; the link is ignored');
  const other = (known.kept[to] as Kept).report.by;
  if (other === report.by) return to;
  return ignored(
    'link-by-another-source',
    `which ${other} said, not ${report.by}`,
    `only ${other} can correct or take back its own report; to contradict it, add a report that says "deny". The link is ignored`,
  );
}
