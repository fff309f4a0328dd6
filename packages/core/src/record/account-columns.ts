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

export function accountColumns(accounts: readonly Account[], context: ColumnContext): AccountColumns {
  const { incidents, places, descriptions } = context;
  const authors = authorSets(context);
  const counts = accounts.map(({ content }) => bounds(content.count));
  const key = accounts.map(({ incident }) => incidents.code(incident));
  return {
    report: Int32Array.from(accounts, ({ r }) => r),
    source: Int32Array.from(accounts, ({ r }) => context.source(r)),
    from: Float64Array.from(accounts, ({ content }) => content.from),
    to: Float64Array.from(accounts, ({ content }) => content.until),
    authors: accounts.map(({ content }) => authors(content.author)),
    place: Int32Array.from(accounts, ({ content }) => places.code(content.where)),
    description: Int32Array.from(accounts, ({ content }) =>
      descriptions.code(content, content.about === undefined ? undefined : context.about(content.about)),
    ),
    low: Float64Array.from(counts, ([low]) => low),
    high: Float64Array.from(counts, ([, high]) => high),
    wavers: wavering(accounts, key, context),
    byIncident: groupRows(key, incidents.names.length),
  };
}

export function denialColumns(denials: readonly Denial[], context: ColumnContext): DenialColumns {
  const key = denials.map(({ incident }) => context.incidents.code(incident));
  return {
    report: Int32Array.from(denials, ({ r }) => r),
    source: Int32Array.from(denials, ({ r }) => context.source(r)),
    authors: denials.map(({ authors }) => authors?.map(context.actors.code)),
    wavers: wavering(denials, key, context),
    byIncident: groupRows(key, context.incidents.names.length),
  };
}

/** A report wavers if some rival of it does not say the same kind of thing of the same incident. */
function wavering(
  rows: readonly { r: number }[],
  key: readonly number[],
  { reports, rivals }: ColumnContext,
): Uint8Array {
  const incidentOf = new Int32Array(reports).fill(-1);
  rows.forEach(({ r }, i) => {
    incidentOf[r] = key[i] as number;
  });
  return Uint8Array.from(rows, ({ r }) => (rivals(r).some((other) => incidentOf[other] !== incidentOf[r]) ? 1 : 0));
}

/** Lowest and highest count; a left-out highest is the best, else the lowest. */
function bounds(count: Count | undefined): readonly [number, number] {
  if (count === undefined) return [1, 1];
  if (typeof count === 'number') return [count, count];
  return [count.low, count.high ?? count.best ?? count.low];
}

/** One object for equal authors, since most accounts name one of a few. */
function authorSets({ actors, declared, joints }: ColumnContext): (author: Author | undefined) => Authors {
  const single = new Map<string | undefined, Authors>();
  const other = new Map<string, Authors>();
  return (author) => {
    const plain = author === undefined || typeof author === 'string';
    const found = plain ? single.get(author) : other.get(JSON.stringify(author));
    if (found) return found;
    const made = authorsOf(author, actors.code, declared, joints);
    if (plain) single.set(author, made);
    else other.set(JSON.stringify(author), made);
    return made;
  };
}
