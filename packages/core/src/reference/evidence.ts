/** Did it happen, and what are its alternatives: sections 2.4 to 2.6, for one incident under one standard and polarity. */
import type { Standard } from '../agreement/form.ts';
import type { Report, Where } from '../record/report.ts';
import type { Affirmation, Denial, Details, Incident } from './incidents.ts';
import type { Acting, Period, Polarity } from './types.ts';

export interface Description {
  readonly act: string;
  readonly phase: 'starts' | 'ends' | undefined;
  readonly kind: string | undefined;
  readonly to: string | undefined;
  readonly about: string | undefined;
}
/** What a world chooses from. */
export interface Evidence {
  readonly grade: 'absent' | 'possible' | 'certain';
  readonly times: readonly Period[];
  readonly authors: readonly Acting[];
  /** `undefined`: place unknown. */
  readonly places: readonly (Where | undefined)[];
  readonly descriptions: readonly Description[];
  readonly count: { readonly low: number; readonly high: number };
}

/** Evidence for an incident. `actors`: all declared parties and bodies. `known`: all known reports, for origins. */
export function evidenceOf(
  incident: Incident,
  standard: Standard,
  polarity: Polarity,
  actors: readonly string[],
  known: readonly Report[],
): Evidence {
  const candidates = new Set(
    incident.affirmations.flatMap(({ details }) => candidatesOf(details.author, actors).flat()),
  );
  const own = (source: string) => candidates.has(source) && !namedBy(standard, source);
  // That someone did it is nobody's notice of its own act (2.4.1): only whom an account names counts for affirmations.
  const named = new Set(
    incident.affirmations.flatMap(({ details: { author } }) =>
      author === undefined || (typeof author === 'object' && 'unknown' in author)
        ? []
        : candidatesOf(author, actors).flat(),
    ),
  );
  const affirms = (each: Affirmation) =>
    decides(standard, each.source, candidates) &&
    !(polarity === 'discharges' && own(each.source) && named.has(each.source));
  const denies = (each: Denial) =>
    decides(standard, each.source, candidates) && !(polarity === 'breaches' && own(each.source));

  const deciding = incident.affirmations.filter(affirms);
  const deniers = incident.denials
    .filter((each) => each.what === 'happened' && denies(each))
    .map(({ source }) => source);
  // Who denies under `admitted` speaks of its own act only (2.4.1).
  const clears = (acting: Acting) => standard.standard === 'admitted' && acting.some((one) => deniers.includes(one));
  const aboutOwn = standard.standard === 'admitted' && deciding.length === 0;
  const denied = aboutOwn
    ? incident.affirmations.every(({ details }) => candidatesOf(details.author, actors).every(clears))
    : deniers.length > 0;
  const accounts = deciding.length > 0 ? deciding : incident.affirmations;
  const grade =
    accounts.length === 0
      ? 'absent'
      : deciding.length > 0
        ? !denied && meets(standard, deciding, known)
          ? 'certain'
          : 'possible'
        : denied
          ? 'absent'
          : 'possible';
  return {
    grade,
    times: timesOf(accounts),
    authors: authorsOf(
      accounts,
      incident.denials.filter((each) => each.what === 'author' && denies(each)),
      actors,
    ).filter((acting) => !aboutOwn || denied || !clears(acting)),
    places: placesOf(accounts),
    descriptions: distinct(accounts.map(({ details }) => descriptionOf(details))),
    count: countOf(accounts),
  };
}

function decides(standard: Standard, source: string, candidates: ReadonlySet<string>): boolean {
  if (standard.standard === 'confirmed') return standard.by.includes(source);
  if (standard.standard === 'independent') return standard.of?.includes(source) ?? true;
  return standard.standard === 'any' || candidates.has(source);
}

/** The standard names the source, so that it decides even about its own act (2.4.1); `admitted` names the party itself. */
export function namedBy(standard: Standard, source: string): boolean {
  if (standard.standard === 'confirmed') return standard.by.includes(source);
  if (standard.standard === 'independent') return standard.of?.includes(source) ?? false;
  return standard.standard === 'admitted';
}

function meets(standard: Standard, deciding: readonly Affirmation[], known: readonly Report[]): boolean {
  if (standard.standard === 'independent') return independent(deciding, known) >= standard.n;
  if (standard.standard !== 'admitted') return true;
  return deciding.some(({ source, details }) => namesItself(source, details));
}

function namesItself(source: string, { author }: Details): boolean {
  if (typeof author === 'string') return author === source;
  if (author !== undefined && 'oneOf' in author) return author.oneOf.every((one) => one === source);
  return author !== undefined && 'all' in author && author.all.includes(source);
}

/** The largest number of affirmations of different sources with pairwise disjoint origins (2.4.2): every subset is tried. */
function independent(deciding: readonly Affirmation[], known: readonly Report[]): number {
  const origins = deciding.map(({ report }) => originsOf(report, known));
  let best = 0;
  for (let subset = 0; subset < 1 << deciding.length; subset++) {
    const chosen = deciding.map((_, i) => i).filter((i) => subset & (1 << i));
    const fits = chosen.every((i) =>
      chosen.every(
        (j) =>
          i === j ||
          (deciding[i]?.source !== deciding[j]?.source && !origins[i]?.some((origin) => origins[j]?.includes(origin))),
      ),
    );
    if (fits) best = Math.max(best, chosen.length);
  }
  return best;
}

function originsOf(report: string, known: readonly Report[], seen: readonly string[] = []): string[] {
  const from = known.find(({ id }) => id === report)?.derivedFrom ?? [];
  if (from.length === 0 || seen.includes(report)) return [report];
  return from.flatMap((origin) => originsOf(origin, known, [...seen, report]));
}

function timesOf(accounts: readonly Affirmation[]): Period[] {
  const from = Math.max(...accounts.map(({ when }) => when.from));
  const to = Math.min(...accounts.map(({ when }) => when.to));
  return from < to ? [{ from, to }] : distinct(accounts.map(({ when }) => when));
}

function candidatesOf(author: Details['author'], actors: readonly string[]): Acting[] {
  if (author === undefined) return [...actors.map((actor) => [actor]), []];
  if (typeof author === 'string') return [[author]];
  if ('oneOf' in author) return author.oneOf.map((one) => [one]);
  if ('all' in author) return [[...new Set(author.all)].sort()];
  return [...actors.filter((actor) => !author.not?.includes(actor)).map((actor) => [actor]), []];
}

function authorsOf(accounts: readonly Affirmation[], denials: readonly Denial[], actors: readonly string[]): Acting[] {
  const sets = accounts.map(({ details }) => candidatesOf(details.author, actors));
  const union = distinct(sets.flat());
  const common = union.filter((one) => sets.every((set) => set.some((other) => same(one, other))));
  const unknown = denials.flatMap(({ authors }) => candidatesOf({ unknown: true, not: [...authors] }, actors));
  return distinct([...(common.length > 0 ? common : union), ...unknown]);
}

function placesOf(accounts: readonly Affirmation[]): (Where | undefined)[] {
  const given = accounts.flatMap(({ details }) => (details.where === undefined ? [] : [details.where]));
  return given.length === 0 ? [undefined] : distinct(given);
}

function descriptionOf({ act, phase, kind, to, about }: Details): Description {
  return { act, phase, kind, to, about };
}

function countOf(accounts: readonly Affirmation[]): { low: number; high: number } {
  const counts = accounts.map(({ details: { count } }) =>
    count === undefined
      ? { low: 1, high: 1 }
      : typeof count === 'number'
        ? { low: count, high: count }
        : { low: count.low, high: count.high ?? Number.POSITIVE_INFINITY },
  );
  return { low: Math.min(...counts.map(({ low }) => low)), high: Math.max(...counts.map(({ high }) => high)) };
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function distinct<T>(all: readonly T[]): T[] {
  return all.filter((one, i) => all.findIndex((other) => same(one, other)) === i);
}
