import { TimeError } from '../time/time-error.ts';
import { parseTimeText, parseWhen, type TimePeriod } from '../time/time-text.ts';
import { canonicalText } from './canonical-text.ts';
import { compareProblems, compareText, NOWHERE, type Origin, type Problem } from './problem.ts';
import type { Count, Report, Value } from './report.ts';

export interface RecordOptions {
  /** IANA time zone in which a date is a whole day: the agreement's clock. */
  readonly clock: string;
  /** Declared parties and bodies (not groups): an unknown author may be any of them, or someone else. */
  readonly actors: readonly string[];
}

/** A report with its times in ms. Reports without a time have NaN. */
export interface Kept {
  readonly report: Report;
  readonly origin: Origin;
  /** Half-open period of `when`. */
  readonly from: number;
  readonly to: number;
  /** Last instant at which it may have become known; -Infinity: not given. */
  readonly known: number;
  /** First known-at at which it is used (semantics 2.1): when it became known, or the earliest at which it can have; -Infinity: at any. */
  readonly usedFrom: number;
  /** Last instant at which it may have been said; NaN: not given. */
  readonly said: number;
}

/** A report that cannot be used by itself. */
interface Refused {
  readonly report: Report;
  readonly origin: Origin;
  readonly problem: Omit<Problem, keyof Origin>;
}

type Entry = Kept | Refused;

/** A store of reports. What it says does not depend on the order in which they were added. */
export interface RecordStore {
  readonly clock: string;
  readonly actors: readonly string[];
  /** Grows with every report added, so that what was derived from the record can tell that it is out of date. */
  readonly version: number;
  /** Adds a report. Never throws for what the report says: a report that cannot be used is set aside with a problem. */
  add(report: Report, origin?: Origin): void;
  /** Adds a problem met while reading (a line that is no report). */
  addProblem(problem: Problem): void;
  /** Reports in use, in the order of their ids. */
  kept(): readonly Kept[];
  /** Problems of the store itself: lines, times, ids. Those of links depend on known-at: see `recordProblems`. */
  problems(): readonly Problem[];
}

/** Makes an empty record. */
export function createRecord(options: RecordOptions): RecordStore {
  const byId = new Map<string, Entry | Entry[]>();
  const problems: Problem[] = [];
  let sorted: readonly Kept[] | undefined;
  let version = 0;

  return {
    clock: options.clock,
    actors: [...new Set(options.actors)].sort(compareText),
    get version() {
      return version;
    },
    add(report, origin = NOWHERE) {
      version++;
      sorted = undefined;
      const entry = read(report, origin, options.clock);
      const other = byId.get(report.id);
      if (other === undefined) byId.set(report.id, entry);
      else byId.set(report.id, withSameId(Array.isArray(other) ? other : [other], entry));
    },
    addProblem(problem) {
      problems.push(problem);
    },
    kept() {
      if (sorted) return sorted;
      const used: Kept[] = [];
      for (const entry of byId.values()) if (!Array.isArray(entry) && !('problem' in entry)) used.push(entry);
      sorted = used.sort((a, b) => compareText(a.report.id, b.report.id));
      return sorted;
    },
    problems() {
      const refused = [...byId.values()].flatMap((entry) => {
        if (Array.isArray(entry)) return idUsedTwice(entry);
        return 'problem' in entry ? [{ ...entry.problem, ...entry.origin }] : [];
      });
      return [...problems, ...refused].sort(compareProblems);
    },
  };
}

/** The same report read twice is one; different reports under one id cannot be told apart by links, so none is used. */
function withSameId(others: Entry[], entry: Entry): Entry | Entry[] {
  const text = contentOf(entry);
  const at = others.findIndex((other) => contentOf(other) === text);
  const all = at < 0 ? [...others, entry] : others.with(at, first(others[at] as Entry, entry));
  return all.length === 1 ? (all[0] as Entry) : all;
}

/** Where a report was read from is no part of what it says. */
function contentOf({ report }: Entry): string {
  const { origin: _, ...content } = report;
  return canonicalText(content);
}

function first(a: Entry, b: Entry): Entry {
  const order =
    compareText(a.origin.file, b.origin.file) ||
    a.origin.line - b.origin.line ||
    compareText(canonicalText(a.report), canonicalText(b.report));
  return order <= 0 ? a : b;
}

function idUsedTwice(entries: Entry[]): Problem[] {
  const places = entries.map(({ origin }) => (origin.line > 0 ? `${origin.file}:${origin.line}` : 'elsewhere'));
  return entries.map(({ report, origin }, i) => ({
    code: 'id-used-twice',
    ...origin,
    message: `the id "${report.id}" is used by different reports (also ${places.toSpliced(i, 1).sort(compareText).join(', ')})`,
    help: 'give each report an id of its own; all reports under this id are set aside. To correct a report, add a new one with "supersedes"',
    setAside: 1,
  }));
}

function read(report: Report, origin: Origin, clock: string): Entry {
  const bad = (code: Problem['code'], message: string, help: string): Refused => ({
    report,
    origin,
    problem: { code, message: `report "${report.id}": ${message}`, help, setAside: 1 },
  });
  try {
    const when = 'when' in report && report.when !== undefined ? parseWhen(report.when, clock) : undefined;
    if ((report.says === 'occurrence' || report.says === 'access') && when?.to === Number.POSITIVE_INFINITY)
      return bad('bad-time', 'what happened at one instant cannot have an open end', 'give "from" and "to"');
    if ('count' in report && report.count !== undefined && backwards(report.count))
      return bad('bad-count', 'the lowest count is above the highest', 'write "low" ≤ "best" ≤ "high"');
    if (report.says === 'measure' && report.value !== null) {
      const { low } = rangeOf(report.value);
      if (low < 0)
        return bad('bad-value', 'there cannot be less than nothing', 'write 0 or more; null means no information');
      if (backwards(report.value))
        return bad('bad-value', 'the lowest value is above the highest', 'write "low" ≤ "best" ≤ "high"');
    }
    const known = report.known === undefined ? undefined : parseTimeText(report.known, clock).to - 1;
    const said = report.said === undefined ? undefined : parseTimeText(report.said, clock).to - 1;
    return {
      report,
      origin,
      from: when?.from ?? Number.NaN,
      to: when?.to ?? Number.NaN,
      known: known ?? Number.NEGATIVE_INFINITY,
      usedFrom: known ?? said ?? (when === undefined ? Number.NEGATIVE_INFINITY : heardAtFirst(report, when)),
      said: said ?? Number.NaN,
    };
  } catch (error) {
    if (error instanceof TimeError) return bad('bad-time', error.message, error.help);
    throw error;
  }
}

/** The earliest at which anybody can have said it: an act once it may have been done, what speaks of a whole period once that is over. */
function heardAtFirst({ says }: Report, { from, to }: TimePeriod): number {
  const isOfWhole = says === 'nothing' || says === 'coverage' || says === 'state' || says === 'measure';
  return isOfWhole && Number.isFinite(to) ? to - 1 : from;
}

/** Lowest and highest; a range without `high` has no highest. */
export function rangeOf(value: Value): { readonly low: number; readonly high: number } {
  if (typeof value === 'number') return { low: value, high: value };
  return { low: value.low, high: value.high ?? Number.POSITIVE_INFINITY };
}

function backwards(count: Count | Value): boolean {
  if (typeof count === 'number') return false;
  const { low, best = low, high = best } = count;
  return low > best || best > high;
}
