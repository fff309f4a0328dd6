/** Which reports speak of which incident, as columns: for those who show a whole record at once. */
import type { Observation } from './gather.ts';
import type { Kept, RecordStore } from './store.ts';
import { viewOf } from './view.ts';

/** Incidents are numbered as by `assess` at the same known-at; reports of incident `i` are those from `start[i]` to before `start[i + 1]`. */
export interface IncidentReports {
  /** The reports that are known, in the order of their ids; a report's number is its place here. */
  readonly kept: readonly Kept[];
  /** 1: neither corrected nor taken back (semantics 2.2). */
  readonly live: Uint8Array;
  /** Name of the incident that a report is an account of, live or not; undefined: of none. */
  incidentOf(report: number): string | undefined;
  readonly accounts: { readonly start: Int32Array; readonly report: Int32Array };
  /** `ofAuthor` 1: it denies who did it, and not that it happened. */
  readonly denials: { readonly start: Int32Array; readonly report: Int32Array; readonly ofAuthor: Uint8Array };
  /** Live reports of states, of quantities, of nothing, and of coverage. */
  readonly observations: readonly Observation[];
}

/** @param knownAt only reports known by then (ms) */
export function incidentReports(record: RecordStore, knownAt?: number): IncidentReports {
  const { kept, live, incidentOf, accounts, denials, observations } = viewOf(record, knownAt);
  const reportOf = (column: Int32Array) => (row: number) => column[row] as number;
  const denied = denials.byIncident;
  return {
    kept,
    live,
    incidentOf,
    accounts: { start: accounts.byIncident.start, report: accounts.byIncident.order.map(reportOf(accounts.report)) },
    denials: {
      start: denied.start,
      report: denied.order.map(reportOf(denials.report)),
      ofAuthor: Uint8Array.from(denied.order, (row) => (denials.authors[row] === undefined ? 0 : 1)),
    },
    observations,
  };
}
