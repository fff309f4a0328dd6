/**
 * Imports UCDP GED. A release is not edited into the record: its reports are added, with the day of the release as `known`. A
 * changed row supersedes, a dropped row is retracted, so the record shows what was known when.
 */
import { parseTimeText, type Report, TimeError } from '@servanda/core';
import { compareText, curtail, type ImportProblem } from '../problem.ts';
import { addRelease } from './add-release.ts';
import { eventsOf } from './events.ts';
import { SOURCE } from './ged-report.ts';
import {
  emptyRelease,
  type GedFile,
  type ReadOptions,
  type Release,
  readRelease,
  type Settled,
  settle,
} from './release.ts';
import { actorsOf } from './sides.ts';

export interface GedOptions extends ReadOptions {
  /** Reports that are in the record already; other sources' are passed over. */
  readonly previous?: Iterable<Report> | undefined;
  /** The files are a selection, not whole releases: what they leave out is not retracted. */
  readonly partial?: boolean | undefined;
}

export interface GedCounts {
  /** Rows of all files. */
  readonly rows: number;
  readonly setAside: number;
  /** Rows that stood twice in a release. */
  readonly duplicates: number;
  /** Events that the record did not have. */
  readonly added: number;
  readonly changed: number;
  readonly dropped: number;
  readonly unchanged: number;
}

export interface GedImport {
  /** To be added to the record, by id. */
  readonly reports: readonly Report[];
  readonly problems: readonly ImportProblem[];
  readonly counts: GedCounts;
}

/**
 * Imports one file of UCDP GED, or several: with `known` dates they are releases, in whatever order they are given; files with
 * the same date (or none) are parts of one release. Never throws for what files contain.
 * @throws whatever the files' chunks throw
 * @example await importGed({ chunks: file.stream(), file: file.name, known: '2023-06-23' }, { names: { 'Government of Ukraine': 'UA' } })
 */
export async function importGed(files: GedFile | readonly GedFile[], options: GedOptions = {}): Promise<GedImport> {
  const list: readonly GedFile[] = 'chunks' in files ? [files] : files;
  const previous = [...(options.previous ?? [])].filter((report) => report.by === SOURCE);
  const refusal = refuse(list, previous);
  if (refusal) return { reports: [], problems: [refusal], counts: count([], {}) };

  const releases = new Map<number, Release>();
  for (const file of list) {
    const release = releases.get(startOf(file.known ?? '')) ?? emptyRelease(oneSpelling(list, file));
    releases.set(startOf(file.known ?? ''), release);
    await readRelease(release, file, options);
  }
  const sorted = [...releases.values()].map(settle).sort((a, b) => startOf(a.known ?? '') - startOf(b.known ?? ''));
  const events = eventsOf(previous);
  const reports: Report[] = [];
  const tally = { added: 0, changed: 0, dropped: 0, unchanged: 0 };
  for (const release of sorted) {
    reports.push(...addRelease(release, events, options.partial === true, tally));
  }
  const problems = [...sorted.flatMap((release) => release.problems), ...unmapped(sorted, options)];
  return {
    reports: reports.sort((a, b) => compareText(a.id, b.id)),
    problems: curtail(problems),
    counts: count(sorted, tally),
  };
}

/** One day may be written in several ways, and is one release: of its spellings the one that every order of files would give. */
const oneSpelling = (files: readonly GedFile[], { known }: GedFile): string | undefined =>
  files
    .flatMap((file) => file.known ?? [])
    .filter((other) => startOf(other) === startOf(known ?? ''))
    .sort(compareText)[0];

function count(releases: readonly Settled[], tally: Partial<GedCounts>): GedCounts {
  const sum = (of: 'rows' | 'setAside' | 'duplicates') => releases.reduce((total, release) => total + release[of], 0);
  const base = { added: 0, changed: 0, dropped: 0, unchanged: 0, ...tally };
  return { rows: sum('rows'), setAside: sum('setAside'), duplicates: sum('duplicates'), ...base };
}

/** Instant of a date of release; before all others where there is none. UTC serves to put them in order. */
const startOf = (known: string) => (isTime(known) ? parseTimeText(known, 'UTC').from : Number.NEGATIVE_INFINITY);

function isTime(text: string): boolean {
  try {
    return parseTimeText(text, 'UTC').from !== undefined;
  } catch (error) {
    if (error instanceof TimeError) return false;
    throw error;
  }
}

/** Releases are told apart and ordered by their dates, so there must be dates once there is more than one. */
function refuse(files: readonly GedFile[], previous: readonly Report[]): ImportProblem | undefined {
  const say = (file: string, message: string, help: string): ImportProblem => ({
    code: 'bad-option',
    file,
    line: 0,
    row: 0,
    message,
    help,
    setAside: 0,
  });
  const unreadable = files.find(({ known }) => known !== undefined && !isTime(known));
  if (unreadable)
    return say(
      unreadable.file,
      `"${unreadable.known}" is not a date of release`,
      'write it as a date: --known 2023-06-23',
    );
  const undated = files.find((file) => file.known === undefined);
  const dated = files.some((file) => file.known !== undefined);
  if (undated && (dated || previous.length > 0))
    return say(undated.file, 'the file has no date of release', 'say when it came out: --known 2023-06-23');
  const last = previous.reduce((latest, { known = '' }) => (startOf(known) > startOf(latest) ? known : latest), '');
  const old = files.find((file) => startOf(file.known ?? '') < startOf(last));
  if (!old) return undefined;
  return say(
    old.file,
    `the file is of ${old.known}, and the record already knows UCDP’s release of ${last}`,
    'import all releases together: they are put in order by their dates',
  );
}

/** Sides without an actor keep a name made of their own; the agreement will not know it. */
function unmapped(releases: readonly Settled[], { names = {} }: ReadOptions): ImportProblem[] {
  const sides = new Map<string, number>();
  for (const release of releases)
    for (const { codes } of release.reports.values())
      for (const side of new Set([codes?.side_a, codes?.side_b]))
        if (typeof side === 'string' && !Object.hasOwn(names, side)) sides.set(side, (sides.get(side) ?? 0) + 1);
  return [...sides].map(([side, rows]) => ({
    code: 'unmapped-name',
    file: '',
    line: 0,
    row: 0,
    message: `no actor is named for "${side}" (${rows} rows); it stays ${actorsOf(side, names).join(', ')}`,
    help: `say who it is: "${side}": "…" in the names`,
    setAside: 0,
  }));
}
