/** What would have to be known for another answer, from the reasons that the checker gives for a maybe. */
import { type Norm, type Reason, underReadings, type Verdict } from '@servanda/core';
import { actInWords } from './acts.ts';
import { reportOf } from './incident.ts';
import type { Subject } from './subject.ts';
import { onDays } from './words.ts';

/** More would hide what matters; incidents are many, kinds of reasons few. */
const MOST_INCIDENTS = 3;

/** In plain words, each once; empty for verdicts that nothing would change. */
export function wouldNeed(subject: Subject, norm: Norm, verdicts: readonly Verdict[]): string[] {
  const open = verdicts.filter(({ statuses }) => statuses.length > 1);
  const needs = open.flatMap(({ reasons }) => reasons.flatMap((reason) => needOf(subject, norm, reason)));
  const waits = verdicts.flatMap(({ reasons }) =>
    reasons.filter(({ code }) => code === 'blocked-by').flatMap((r) => r.norms ?? []),
  );
  // The reasons are those of the last instant, when the day of what is done no longer matters to anything but its lateness.
  const late = open.some(({ statuses }) => statuses.every((status) => status === 'kept' || status === 'remedied'));
  // A public act that no report has counts as not done; one report would change that.
  const undone = verdicts.filter(
    ({ statuses, counts }) => /^(pending|breached)$/.test(statuses.join()) && counts.high === 0,
  );
  const missing = norm.type === 'duty' ? undone.map((verdict) => doneAsRead(subject, norm, verdict)) : [];
  const when = norm.type === 'duty' && late ? ['when it was done: by its last moment, or after it'] : [];
  return [...new Set([...needs, ...when, ...missing, ...waits.map((id) => `whether ${id} was fulfilled, and when`)])];
}

/** What is due may differ between readings: a report of the one need not be a report of the other. */
function doneAsRead({ agreement }: Subject, { id }: Norm, { readings }: Verdict): string {
  const what = underReadings(agreement, readings).norms.find((norm) => norm.id === id)?.what;
  const act = what?.act === undefined ? 'it was done' : `“${actInWords(agreement, what.act)}”`;
  const kind = what?.kind === undefined ? '' : ` (${what.kind})`;
  return `a report ${what?.act === undefined ? 'that ' : 'of '}${act}${kind}; this record has none`;
}

function needOf(subject: Subject, norm: Norm, { code, incidents = [] }: Reason): string[] {
  const each = (ask: (what: string, when: string) => string) => [
    ...incidents.slice(0, MOST_INCIDENTS).map((incident) => {
      const found = reportOf(subject.record, incident);
      const when =
        found && Number.isFinite(found.from) ? onDays(found.from, found.to - 1, subject.agreement.clock) : '';
      const act = found && 'act' in found.report ? found.report.act : undefined;
      return ask(act === undefined ? incident : `“${actInWords(subject.agreement, act)}”`, when)
        .trim()
        .replace(/ +/g, ' ');
    }),
    ...(incidents.length > MOST_INCIDENTS ? [`the same of ${incidents.length - MOST_INCIDENTS} more incidents`] : []),
  ];
  switch (code) {
    case 'author':
      return each((what, when) => `who did ${what} ${when}`);
    case 'time':
      return each((what, when) => `when within that time: ${what} ${when}`);
    case 'place':
      return each((what, when) => `where: ${what} ${when}`);
    case 'description':
      return each((what, when) => `what exactly was done: ${what} ${when}`);
    case 'evidence':
      return each((what, when) => `a report of a source that decides here: ${what} ${when}`);
    case 'denied':
      return each((what, when) => `whether it happened, which is denied: ${what} ${when}`);
    case 'same':
      return each((what, when) => `whether two reported incidents are one: ${what} ${when}`);
    case 'coverage':
      return [
        norm.type === 'ban'
          ? `a deciding source's coverage${norm.what.in === undefined ? '' : ` of ${norm.what.in}`}, or its report that nothing of the kind happened`
          : 'a report of a deciding source that it was done, or that it was not',
      ];
    case 'amount':
    case 'basis':
      return ['a measure of the quantity at that time by a source that decides here, on the basis of the limit'];
    case 'persistence':
      return ['an observation of the state at that time'];
    case 'undrawn':
      return ['the drawing of the place or line, or a stated distance'];
    default:
      return [];
  }
}
