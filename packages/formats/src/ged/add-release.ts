/** From what the record says of events to what a release says: the reports to add. */
import type { Report } from '@servanda/core';
import type { Event } from './events.ts';
import { type Occurrence, SOURCE } from './ged-report.ts';
import { steer } from './history.ts';
import type { Settled } from './release.ts';

export interface Tally {
  added: number;
  changed: number;
  dropped: number;
  unchanged: number;
}

/** The reports by which `events` (brought up to date) come to say what the release says. `partial`: nothing is withdrawn. */
export function addRelease(release: Settled, events: Map<string, Event>, partial: boolean, tally: Tally): Report[] {
  const known = release.known === undefined ? {} : { known: release.known };
  const mark = release.known ?? 'undated';
  const reports: Report[] = [];
  const apply = (event: Event, wanted: Occurrence | undefined) => {
    const added = steer(event.links, wanted?.id, mark);
    for (const link of added) {
      if (link.kind === 'version' && wanted)
        reports.push({ ...wanted, ...known, ...(link.target === undefined ? {} : { supersedes: link.target }) });
      else if (link.target !== undefined)
        reports.push({ id: link.id, by: SOURCE, ...known, says: 'retract', report: link.target });
    }
    event.links.push(...added);
    return added.length > 0;
  };
  const dropped = partial ? [] : droppedFrom(release, events);
  for (const [number, report] of release.reports) {
    const event = events.get(number) ?? { links: [], latest: report };
    const isNew = event.links.length === 0;
    const changed = apply(event, report);
    event.latest = report;
    events.set(number, event);
    tally[isNew ? 'added' : changed ? 'changed' : 'unchanged']++;
  }
  for (const event of dropped) if (apply(event, undefined)) tally.dropped++;
  return reports;
}

/** The year is that of the first day where the release does not say it. */
const countryAndYear = ({ codes, when }: Occurrence) => ({
  country: codes?.country_id ?? codes?.country,
  year:
    typeof codes?.year === 'number' ? codes.year : Number((typeof when === 'string' ? when : when.from).slice(0, 4)),
});

/**
 * Events that the release should hold and does not: it covers their country and, from its first to its last year, their year. A
 * file of another country says nothing of them.
 */
function droppedFrom(release: Settled, events: ReadonlyMap<string, Event>): Event[] {
  const covered = new Map<unknown, { first: number; last: number }>();
  for (const report of release.reports.values()) {
    const { country, year } = countryAndYear(report);
    const span = covered.get(country) ?? { first: year, last: year };
    covered.set(country, { first: Math.min(span.first, year), last: Math.max(span.last, year) });
  }
  const missing = [...events].filter(([number, { latest }]) => {
    const { country, year } = countryAndYear(latest);
    const span = covered.get(country);
    const covers = span !== undefined && year >= span.first && year <= span.last;
    return covers && !release.reports.has(number) && !release.unread.has(number);
  });
  if (missing.length === 0 || release.unnamed === 0) return missing.map(([, event]) => event);
  release.problems.push({
    code: 'no-withdrawals',
    file: '',
    line: 0,
    row: 0,
    message: `${missing.length} events of the record are missing, but ${release.unnamed} rows could not be read at all`,
    help: 'mend the rows named above; until then no event is withdrawn, since it may stand in one of them',
    setAside: 0,
  });
  return [];
}
