import { type Authors, authorsOf, type Joints } from './authors.ts';
import type { DescriptionCollector } from './descriptions.ts';
import type { Dictionary } from './facts.ts';
import type { Account, Denial } from './gather.ts';
import type { PlaceCollector } from './places.ts';
import type { Author, Count } from './report.ts';
import { groupRows, type Rows } from './rows.ts';

/** Live accounts of incidents, one row each, in the order of report ids. */
export interface AccountColumns {
  readonly report: Int32Array;
  readonly source: Int32Array;
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly authors: readonly Authors[];
  readonly place: Int32Array;
  readonly description: Int32Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** 1: a rival correction of it is no account of the incident, so it is said only in some worlds (2.2). */
  readonly wavers: Uint8Array;
  readonly byIncident: Rows;
}

/** Live denials of incidents, one row each, in the order of report ids. */
export interface DenialColumns {
  readonly report: Int32Array;
  readonly source: Int32Array;
  /** Actors that it excludes as authors; undefined: it denies that the incident happened. */
  readonly authors: readonly (readonly number[] | undefined)[];
  readonly wavers: Uint8Array;
  readonly byIncident: Rows;
}

/** What the columns are made with. */
export interface ColumnContext {
  readonly reports: number;
  readonly incidents: Dictionary;
  readonly actors: Dictionary;
  /** Codes of the declared actors. */
  readonly declared: readonly number[];
  readonly joints: Joints;
  readonly places: PlaceCollector;
  readonly descriptions: DescriptionCollector;
  /** Actor code of a report's source. */
  source(r: number): number;
  rivals(r: number): readonly number[];
  /** Incident meant by an `about`. */
  about(name: string): string;
}

/** One loop fills all columns: at a hundred thousand accounts, a pass for each column would cost more than the rest of the view. */
export function accountColumns(accounts: readonly Account[], context: ColumnContext): AccountColumns {
  const n = accounts.length;
  const setOf = authorSets(context);
  const key = new Int32Array(n);
  const columns = {
    report: new Int32Array(n),
    source: new Int32Array(n),
    from: new Float64Array(n),
    to: new Float64Array(n),
    authors: new Array<Authors>(n),
    place: new Int32Array(n),
    description: new Int32Array(n),
    low: new Float64Array(n),
    high: new Float64Array(n),
  };
  for (let i = 0; i < n; i++) {
    const { r, incident, content } = accounts[i] as Account;
    key[i] = context.incidents.code(incident);
    columns.report[i] = r;
    columns.source[i] = context.source(r);
    columns.from[i] = content.from;
    columns.to[i] = content.until;
    columns.authors[i] = setOf(content.author);
    columns.place[i] = context.places.code(content.where);
    const about = content.about === undefined ? undefined : context.about(content.about);
    columns.description[i] = context.descriptions.code(content, about);
    [columns.low[i], columns.high[i]] = bounds(content.count);
  }
  return {
    ...columns,
    wavers: wavering(columns.report, key, context),
    byIncident: groupRows(key, context.incidents.names.length),
  };
}

export function denialColumns(denials: readonly Denial[], context: ColumnContext): DenialColumns {
  const report = Int32Array.from(denials, ({ r }) => r);
  const key = Int32Array.from(denials, ({ incident }) => context.incidents.code(incident));
  return {
    report,
    source: report.map((r) => context.source(r)),
    authors: denials.map(({ authors }) => authors?.map(context.actors.code)),
    wavers: wavering(report, key, context),
    byIncident: groupRows(key, context.incidents.names.length),
  };
}

/** A report wavers if some rival of it does not say the same kind of thing of the same incident. */
function wavering(report: Int32Array, key: Int32Array, { reports, rivals }: ColumnContext): Uint8Array {
  const incidentOf = new Int32Array(reports).fill(-1);
  for (let i = 0; i < report.length; i++) incidentOf[report[i] as number] = key[i] as number;
  const wavers = new Uint8Array(report.length);
  for (let i = 0; i < report.length; i++) {
    if (rivals(report[i] as number).some((other) => incidentOf[other] !== key[i])) wavers[i] = 1;
  }
  return wavers;
}

/** Lowest and highest count; a left-out highest is no upper bound (`at least 11,000`), whatever the best. */
function bounds(count: Count | undefined): readonly [number, number] {
  if (count === undefined) return [1, 1];
  if (typeof count === 'number') return [count, count];
  return [count.low, count.high ?? Number.POSITIVE_INFINITY];
}

/** One list for equal authors, since most accounts name one of a few. */
function authorSets({ actors, declared, joints }: ColumnContext): (author: Author | undefined) => Authors {
  const single = new Map<string | undefined, Authors>();
  const other = new Map<string, Authors>();
  const find = <K>(sets: Map<K, Authors>, key: K, author: Author | undefined): Authors => {
    const found = sets.get(key);
    if (found) return found;
    const made = authorsOf(author, actors.code, declared, joints);
    sets.set(key, made);
    return made;
  };
  return (author) =>
    typeof author === 'object' ? find(other, JSON.stringify(author), author) : find(single, author, author);
}
