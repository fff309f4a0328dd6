/** What a verdict says, in half a sentence with the days that decide. */
import type { Norm, Verdict } from '@servanda/core';
import { localDay } from '@servanda/core';
import { isIdle } from './conduct-word.ts';
import type { Asked } from './periods.ts';
import { type Stretch, stretchesOf, within } from './segments.ts';
import { counted, dayOf, isMidnight, lastMoment, listed, onDays } from './words.ts';

/** Begins with a small letter and a word of ours. */
export function conductSays(norm: Norm, verdict: Verdict, asked: Asked, clock: string): string {
  const stretches = stretchesOf(verdict);
  const inPeriod = within(stretches, asked);
  const last = inPeriod.at(-1)?.statuses ?? verdict.statuses;
  const end = dayOf(asked.to, clock);
  const active = inPeriod.filter(({ statuses }) => !isIdle(statuses));
  if (active.length === 0) return `${listed(last, 'or')} by ${end}${whyIdle(verdict)}`;
  if (last.length > 1) return unclear(inPeriod, last, end, clock);
  switch (last[0]) {
    case 'kept':
      return norm.type === 'duty' ? `done${doneOn(stretches, 'kept', clock)}, in time` : 'kept to the end of its term';
    case 'remedied':
      return norm.type === 'duty'
        ? late(norm, stretches, clock)
        : `breached${sinceBreach(stretches, clock)}, and over by ${end}`;
    case 'breached':
      return norm.type === 'duty'
        ? `not done by ${end}, breached${sinceBreach(stretches, clock)}`
        : `breached${sinceBreach(stretches, clock)}`;
    case 'pending':
      return norm.deadline || norm.requires?.some((r) => r.thenWithin)
        ? `not done by ${end}, and not due yet`
        : `not done by ${end}; it has no date, so it is not late`;
    case 'reversed':
      return `done, and undone again, not done anew by ${end}`;
    case 'kept so far':
      return `kept so far, to ${end}`;
    default:
      return `${before(active, clock)}; ${listed(last)} by ${end}${whyIdle(verdict)}`;
  }
}

function unclear(inPeriod: readonly Stretch[], last: readonly string[], end: string, clock: string): string {
  const earlier = inPeriod.findLast(({ statuses }) => statuses.join() === 'breached');
  const sure = earlier ? `breached for certain${sinceBreach([earlier], clock)}; ` : '';
  return `${sure}unclear by ${end}, ${listed(last, 'or')}`;
}

function before(active: readonly Stretch[], clock: string): string {
  const { statuses, to } = active.at(-1) as Stretch;
  return `${listed(statuses, 'or')} until ${dayOf(to - 1, clock)}`;
}

/** What it waited for, or why it was in force at no time. */
function whyIdle({ reasons }: Verdict): string {
  const why = reasons.filter(
    ({ code }) => code === 'guard' || code === 'waits-for' || code === 'blocked-by' || code === 'own-breach',
  );
  return why.length === 0 ? '' : `: ${[...new Set(why.map(({ text }) => text))].join('; ')}`;
}

/** From the first instant at which it may be so to the first at which it surely is. */
function reached(
  stretches: readonly Stretch[],
  status: 'kept' | 'remedied' | 'breached',
): { from: number; to: number } | undefined {
  const sure = stretches.findIndex(({ statuses }) => statuses.join() === status);
  if (sure < 0) return undefined;
  let first = sure;
  while (first > 0 && (stretches[first - 1] as Stretch).statuses.some((s) => s === status)) first--;
  return { from: (stretches[first] as Stretch).from, to: (stretches[sure] as Stretch).from };
}

function doneOn(stretches: readonly Stretch[], status: 'kept' | 'remedied', clock: string): string {
  const at = reached(stretches, status);
  return at && Number.isFinite(at.from) ? ` ${onDays(at.from, at.to, clock)}` : '';
}

function sinceBreach(stretches: readonly Stretch[], clock: string): string {
  const at = reached(stretches, 'breached');
  if (!at || !Number.isFinite(at.to)) return '';
  return at.from === at.to ? ` since ${dayOf(at.to, clock)}` : ` since ${dayOf(at.to, clock)} at the latest`;
}

function late(norm: Norm, stretches: readonly Stretch[], clock: string): string {
  // Several instances share one line: which of them was late is not in it.
  if (norm.whenever) return 'all that was asked for is done, some of it late';
  const done = reached(stretches, 'remedied');
  const breach = reached(stretches, 'breached');
  const tooLate = breach
    ? breach.from === breach.to
      ? breach.to
      : undefined
    : done?.from === done?.to
      ? done?.to
      : undefined;
  const on = `done${doneOn(stretches, 'remedied', clock)}`;
  if (tooLate === undefined || !done) return `${on}, late`;
  const last = lastMoment(tooLate, clock);
  if (!isMidnight(tooLate, clock)) return `${on}, after its last moment, ${last}`;
  const [first, latest] = [done.from, done.to].map((t) => localDay(t, clock) - localDay(tooLate - 1, clock)) as [
    number,
    number,
  ];
  const days = first === latest ? counted(first, 'day') : `${first} to ${latest} days`;
  return `${on}, ${days} after its last day, ${last}`;
}
