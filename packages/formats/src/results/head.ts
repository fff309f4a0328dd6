import { counted } from './numbers.ts';
import type { NormRows } from './rows.ts';
import type { View } from './view.ts';

/** What the verdicts rest on, one sentence a line; every printer for people begins with it. */
export function headWords({ results, agreement, local }: View): string[] {
  const known = results.knownAt === null ? 'all reports, whenever known' : `reports known by ${local(results.knownAt)}`;
  const asked = new Set(results.verdicts.map((verdict) => verdict.standard));
  const [only, ...others] = asked;
  const standard = others.length === 0 && only !== undefined ? only : "each provision's own";
  const aside = results.reports.setAside > 0 ? `, ${results.reports.setAside.toLocaleString('en')} set aside` : '';
  return [
    `As of ${local(results.asOf)} (${agreement.clock}); ${known}.`,
    `${counted(results.reports.used, 'report')} used${aside}. Standard of proof: ${standard}.`,
    ...(agreement.norms.length === 0
      ? ['This document has no rules yet: it names the agreement, and nothing is judged.']
      : []),
    ...amendedWords(results, agreement),
    ...(agreement.proposal ? ['This is a proposal: it is not in force.'] : []),
  ];
}

/** By which version the last verdicts are, where there are several. */
function amendedWords({ verdicts }: View['results'], { amendments }: View['agreement']): string[] {
  if (amendments === undefined) return [];
  const [judged] = verdicts;
  if (judged?.version === undefined) return ['By the original, without the amendments.'];
  const names = amendments
    .filter(({ id }) => judged.version?.amendments.includes(id))
    .map(({ id, title }) => title ?? id);
  const last = names.length === 0 ? 'by the original' : `by the version of “${names.join('”, “')}”`;
  return [`Amended: each period is judged by the version then in force, the last ${last}.`];
}

/** Notes on the record, the first `shown` of them: a bad file must not bury the verdicts. */
export function noteWords({ results: { notes } }: View, shown: number): string[] {
  const more = notes.length - shown;
  const first = notes.slice(0, shown).map((note) => `Note: ${note}`);
  return more > 0
    ? [...first, `Note: ${more.toLocaleString('en')} more; the JSON form of the results has all.`]
    : first;
}

/** The standard of a norm where it is neither that of all rows nor told by the norm's own words. */
export function ownStandard(view: View, { norm, rows }: NormRows): string {
  const all = new Set(view.results.verdicts.map((verdict) => verdict.standard));
  if (all.size < 2 || norm?.words?.includes('verified by')) return '';
  return [...new Set(rows.map((row) => row.verdict.standard))].join('; ');
}
