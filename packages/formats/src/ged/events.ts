/** What a record already says of UCDP's events. */
import type { Report } from '@servanda/core';
import { compareText } from '../problem.ts';
import type { Occurrence } from './ged-report.ts';
import type { Link } from './history.ts';

/** What the record says of an event so far. */
export interface Event {
  readonly links: Link[];
  /** Of the newest version: says whether a release would have held the event. */
  latest: Occurrence;
}

/** UCDP's number of each event to what its reports say. */
export function eventsOf(previous: readonly Report[]): Map<string, Event> {
  const events = new Map<string, Event>();
  const home = new Map<string, Event>();
  const byKnown = [...previous].sort((a, b) => compareText(a.known ?? '', b.known ?? '') || compareText(a.id, b.id));
  for (const report of byKnown) {
    const number = report.says === 'occurrence' ? /^ucdp-(\d+)$/.exec(report.incident ?? '')?.[1] : undefined;
    if (report.says !== 'occurrence' || number === undefined) continue;
    const event = events.get(number) ?? { links: [], latest: report };
    event.latest = report;
    event.links.push({ id: report.id, kind: 'version', target: report.supersedes });
    events.set(number, event);
    home.set(report.id, event);
  }
  // A retraction may be retracted in turn, so each finds its event through the one before; ids grow with each step.
  const retractions = byKnown.filter((report) => report.says === 'retract').sort((a, b) => a.id.length - b.id.length);
  for (const retraction of retractions) {
    if (retraction.says !== 'retract') continue;
    const event = home.get(retraction.report);
    event?.links.push({ id: retraction.id, kind: 'retraction', target: retraction.report });
    if (event) home.set(retraction.id, event);
  }
  return events;
}
