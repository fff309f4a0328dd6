import type { Known } from './find-links.ts';
import type { IncidentNames } from './incident-names.ts';
import type { Problem } from './problem.ts';
import type { Kept } from './store.ts';

/** Says so where `incident` names a report of another incident: an incident is named by its own name (2.3), so the two stay apart. */
export function sayIfReportNamed(known: Known, r: number, incidents: IncidentNames, problems: Problem[]): void {
  const { report, origin } = known.kept[r] as Kept;
  if (report.says === 'deny' || !('incident' in report) || report.incident === undefined) return;
  const named = known.index(report.incident);
  const other = named >= 0 ? incidents.of(named) : undefined;
  if (other === undefined || other === report.incident) return;
  problems.push({
    code: 'incident-is-a-report',
    ...origin,
    message: `report "${report.id}" names the incident "${report.incident}", which is a report of the incident "${other}"`,
    help: `if both speak of one incident, write "incident": "${other}"`,
    setAside: 0,
  });
}
