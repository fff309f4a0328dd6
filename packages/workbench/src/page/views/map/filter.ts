/** Which incidents the map shows, by what the address asks for. */
import { parseTimeText, type Status, TimeError, type Verdict } from '@servanda/core';
import { type IncidentColumns, STATES } from '../../../ask/incident-columns.ts';
import type { Address } from '../../frame/address.ts';

export interface Filter {
  /** Numbers in `STATES`. */
  readonly states: ReadonlySet<number>;
  readonly source?: string | undefined;
  readonly status?: Status | undefined;
  /** From `since` to before `until`, ms. */
  readonly since: number;
  readonly until: number;
  /** Norms that count; undefined: all, and what bears on none. */
  readonly norms?: ReadonlySet<string> | undefined;
}

/** What there is: `shown` passes the filter; `later` lies wholly after as-of. All three together are all. */
export interface Filtered {
  readonly shown: Uint8Array;
  readonly n: number;
  readonly hidden: number;
  readonly later: number;
}

/** A day of the address, in the zone of the agreement, ms; undefined where it is none. */
function dayOf(text: string | undefined, clock: string): { readonly from: number; readonly to: number } | undefined {
  if (text === undefined) return undefined;
  try {
    return parseTimeText(text, clock);
  } catch (error) {
    if (error instanceof TimeError) return undefined;
    throw error;
  }
}

/** Unless asked for, what did not happen is not shown. */
export function filterOf(
  { more, provision }: Address,
  norms: readonly { id: string; clause: string }[],
  clock: string,
): Filter {
  const asked = more.state?.split(',') ?? ['certain', 'possible'];
  const wanted = norms.filter(({ id, clause }) => id === provision || clause === provision).map(({ id }) => id);
  return {
    states: new Set(STATES.flatMap((state, i) => (asked.includes(state) ? [i] : []))),
    source: more.source || undefined,
    status: (more.status || undefined) as Status | undefined,
    since: dayOf(more.since, clock)?.from ?? Number.NEGATIVE_INFINITY,
    until: dayOf(more.until, clock)?.to ?? Number.POSITIVE_INFINITY,
    norms: provision === undefined ? undefined : new Set(wanted),
  };
}

/** @param asOf ms; what begins after it is `later` */
export function filtered(
  columns: IncidentColumns,
  filter: Filter,
  asOf: number,
  verdicts: readonly Verdict[],
): Filtered {
  const bySource = columns.sources.map((names) => filter.source === undefined || names.includes(filter.source));
  const { norms: only } = filter;
  const byNorms = columns.normSets.map((names) => only === undefined || names.some((norm) => only.has(norm)));
  const hasStatus = statusAt(columns, filter, verdicts);
  const n = columns.id.length;
  const shown = new Uint8Array(n);
  let [count, later] = [0, 0];
  for (let i = 0; i < n; i++) {
    const at = (column: readonly number[]): number => column[i] as number;
    if (at(columns.from) > asOf) later++;
    else if (
      filter.states.has(at(columns.state)) &&
      bySource[at(columns.source)] &&
      (byNorms[at(columns.norms)] || byNorms[at(columns.conditions)]) &&
      at(columns.from) < filter.until &&
      Math.max(at(columns.to), at(columns.from) + 1) > filter.since &&
      (hasStatus(at(columns.norms), at(columns.place)) || hasStatus(at(columns.conditions), at(columns.place)))
    ) {
      shown[i] = 1;
      count++;
    }
  }
  return { shown, n: count, later, hidden: n - count - later };
}

/** Whether a norm that the incident bears on has, or may have, the status: at its zones where a verdict tells them apart, else as a whole. */
function statusAt(
  { normSets, places }: IncidentColumns,
  { status, norms }: Filter,
  verdicts: readonly Verdict[],
): (normSet: number, place: number) => boolean {
  if (status === undefined) return () => true;
  const key = (norm: string, place = '') => JSON.stringify([norm, place]);
  const known = new Set(verdicts.map((verdict) => key(verdict.norm, verdict.place)));
  const having = new Set(
    verdicts.flatMap((verdict) => (verdict.statuses.includes(status) ? [key(verdict.norm, verdict.place)] : [])),
  );
  const memo = new Map<number, boolean>();
  return (normSet, place) => {
    const at = (place + 1) * (normSets.length + 1) + normSet;
    const found = memo.get(at);
    if (found !== undefined) return found;
    const zones = places.zoneSets[places.zones[place] ?? -1] ?? [];
    const has = (normSets[normSet] ?? []).some((norm) => {
      if (norms !== undefined && !norms.has(norm)) return false;
      const told = zones.filter((zone) => known.has(key(norm, zone)));
      return told.length > 0 ? told.some((zone) => having.has(key(norm, zone))) : having.has(key(norm));
    });
    memo.set(at, has);
    return has;
  };
}
