/** What reports say of one incident, in words: when, where, what, by whom. What a report leaves open stays open. */
import type { Agreement, Author, Kept, Report, ReportOf, Where } from '@servanda/core';
import { orList } from '@servanda/formats/results';
import type { ReportPlace } from './form.ts';
import { andList } from './sentences.ts';

export type Telling = ReportOf<'occurrence'> | ReportOf<'access'> | ReportOf<'confirm'>;

export function isTelling(report: Report): report is Telling {
  return report.says === 'occurrence' || report.says === 'access' || report.says === 'confirm';
}

/** A time with its precision: an instant, a whole day, or a stretch within which it lies. */
export function whenWords({ report, from, to }: Kept, local: (instant: number) => string): string {
  const written = 'when' in report ? report.when : undefined;
  if (written === undefined || !Number.isFinite(from)) return 'time not given';
  if (typeof written === 'string') return written.length === 10 ? `${written}, time of day not given` : local(from);
  if ('open' in written) return `from ${local(from)} on`;
  return `some time from ${local(from)} to ${local(to - 1)}`;
}

/** A stretch in which something was so throughout. */
export function throughoutWords(from: number, to: number | null, local: (instant: number) => string): string {
  return to === null ? `from ${local(from)} on` : to - from <= 1 ? local(from) : `${local(from)} to ${local(to - 1)}`;
}

export function placeOf({ name, in: zones = [], point, radius, from = [] }: Where): ReportPlace {
  const sure = radius === undefined ? 'uncertainty not given' : `± ${radius} m`;
  const words = [
    ...(name === undefined ? [] : [name]),
    ...(zones.length === 0 ? [] : [`in ${andList(zones)}`]),
    ...(point === undefined ? [] : [`${point[0]}, ${point[1]} (${sure})`]),
    ...from.map(({ line, metres, error }) => `${metres} m${error === undefined ? '' : ` ± ${error} m`} from ${line}`),
  ];
  return {
    ...(name === undefined ? {} : { name }),
    in: [...zones],
    ...(point === undefined ? {} : { point, radius: radius ?? null }),
    from: [...from],
    words: words.length === 0 ? 'place not given' : words.join('; '),
  };
}

/** Whom a report claims: "UA", "UA, DPR or LPR", "A and B jointly", "unknown". */
export function authorWords(author: Author | undefined): string {
  if (author === undefined) return 'not said';
  if (typeof author === 'string') return author;
  if ('oneOf' in author) return orList(author.oneOf);
  if ('all' in author) return `${andList(author.all)} jointly`;
  return author.not === undefined || author.not.length === 0 ? 'unknown' : `unknown, but not ${orList(author.not)}`;
}

/** What was done, as the agreement calls it. */
export function actWords(agreement: Agreement, report: Telling): string {
  if (report.says === 'access') return `access of ${report.to} ${ANSWERS[report.answer]}`;
  const named = agreement.acts.find(({ id }) => id === report.act)?.name ?? report.act ?? 'an act';
  return [
    report.phase === undefined ? named : `${named} (${report.phase})`,
    ...(report.kind === undefined ? [] : [`of ${report.kind}`]),
    ...(report.to === undefined ? [] : [`to ${report.to}`]),
    ...(report.about === undefined ? [] : [`about ${report.about}`]),
  ].join(' ');
}

export const ANSWERS = {
  granted: 'granted',
  partly: 'granted in part',
  denied: 'denied',
  unanswered: 'left unanswered',
} as const;
