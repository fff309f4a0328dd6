/** What a verdict says, in half a sentence with the days that decide. */
import type { Norm, Verdict } from '@servanda/core';
import { localDay } from '@servanda/core';
import { isIdle } from './conduct-word.ts';
import type { Asked } from './periods.ts';
import { type Stretch, stretchesOf, within } from './segments.ts';
import { whyOpen } from './why-open.ts';
import { counted, dayOf, isMidnight, lastMoment, listed, onDays } from './words.ts';

/** Begins with a small letter and a word of ours. */
export function conductSays(norm: Norm, verdict: Verdict, asked: Asked, clock: string): string {
  const stretches = stretchesOf(verdict);
  const inPeriod = within(stretches, asked);
  const last = inPeriod.at(-1)?.statuses ?? verdict.statuses;
  const end = dayOf(asked.to, clock);
  const active = inPeriod.filter(({ statuses }) => !isIdle(statuses));
  if (active.length === 0) return `${listed(last, 'or')} by ${end}${whyIdle(norm, verdict)}`;
  if (norm.type === 'duty' && last.length > 1 && last.every((status) => status === 'kept' || status === 'remedied')) {
    return `done by ${end}; whether in time is open`;
  }
  if (last.length > 1) return `${unclear(inPeriod, last, end, clock)}${whyOpen(verdict)}`;
  switch (last[0]) {
    case 'kept':
      if (norm.type === 'ban' || norm.type === 'keep') return 'kept to the end of its term';
      return norm.whenever
        ? 'all that was asked for is done, in time'
        : `done${doneOn(stretches, 'kept', clock)}, in time`;
    case 'remedied':
      return norm.type === 'duty'
        ? late(norm, stretches, clock)
        : `breached${sinceBreach(stretches, clock, asked)}, and over by ${end}`;
    case 'breached':
      return `${norm.type === 'duty' ? `${undone(norm)} by ${end}, ` : ''}breached${sinceBreach(stretches, clock, asked)}`;
    case 'pending':
      return `${undone(norm)} by ${end}${due(norm, asked)}`;
    case 'reversed':
      return `done, and undone again, not done anew by ${end}`;
    case 'kept so far':
      return `kept so far, to ${end}`;
    default:
      return `${before(active, clock)}; ${listed(last)} by ${end}${whyIdle(norm, verdict)}`;
  }
}

const undone = ({ whenever }: Norm): string => (whenever ? 'not all that was asked for was done' : 'not done');

function due({ deadline, requires }: Norm, { to }: Asked): string {
  if (deadline?.deadline === 'by' && deadline.tooLate === to + 1) return ', the last day on which it was due';
  const has = deadline || requires?.some(({ thenWithin }) => thenWithin);
  return has ? ', and not due yet' : '; it has no date, so it is not late';
}

function unclear(inPeriod: readonly Stretch[], last: readonly string[], end: string, clock: string): string {
  const earlier = inPeriod.findLast(({ statuses }) => statuses.join() === 'breached');
  const sure = earlier
    ? `breached for certain from ${dayOf(earlier.from, clock)} to ${dayOf(earlier.to - 1, clock)}; `
    : '';
  return `${sure}unclear by ${end}, ${listed(last, 'or')}`;
}

function before(active: readonly Stretch[], clock: string): string {
  const { statuses, to } = active.at(-1) as Stretch;
  return `${listed(statuses, 'or')} until ${dayOf(to - 1, clock)}`;
}

/** What it waited for, or why it was in force at no time. */
function whyIdle(norm: Norm, { reasons, statuses }: Verdict): string {
  const codes: readonly string[] = ['guard', 'waits-for', 'blocked-by', 'own-breach', 'no-deadline-left'];
  const why = reasons.filter(({ code }) => codes.includes(code)).map(({ text }) => text);
  if (why.length > 0) return `: ${[...new Set(why)].join('; ')}`;
  if (!statuses.includes('not in force')) return '';
  if (norm.from) return `: waits for ${norm.from.moment === 'ref' ? norm.from.name : 'its own start'}`;
  return norm.while ? ': its condition does not hold' : '';
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

/** Of several breaches the last that had begun: those before it were made good. */
function sinceBreach(stretches: readonly Stretch[], clock: string, asked: Asked): string {
  const begun = stretches.filter(({ from }) => from <= asked.to);
  const last = begun.findLastIndex(({ statuses }) => statuses.join() === 'breached');
  const clean = begun.slice(0, Math.max(last, 0)).findLastIndex(({ statuses }) => !statuses.includes('breached'));
  const at = reached(begun.slice(clean + 1), 'breached');
  if (!at || !Number.isFinite(at.to)) return '';
  return at.from === at.to ? ` since ${dayOf(at.to, clock)}` : ` since ${dayOf(at.to, clock)} at the latest`;
}

/** The first instant at which it is surely late, done or not; undefined where that is vague. */
function tooLateIn(stretches: readonly Stretch[]): number | undefined {
  const isLate = (status: Stretch['statuses'][number]) => status === 'breached' || status === 'remedied';
  const first = stretches.findIndex(({ statuses }) => statuses.every(isLate));
  return stretches[first - 1]?.statuses.some(isLate) === false ? stretches[first]?.from : undefined;
}

function late(norm: Norm, stretches: readonly Stretch[], clock: string): string {
  // Several instances share one line: which of them was late is not in it.
  if (norm.whenever) return 'all that was asked for is done, some of it late';
  const done = reached(stretches, 'remedied');
  const on = `done${doneOn(stretches, 'remedied', clock)}`;
  // Done in time and undone: how late it was done anew has no deadline to be counted from.
  if (stretches.some(({ statuses }) => statuses.join() === 'reversed'))
    return `${on}, late, and done anew after it was undone`;
  const tooLate = tooLateIn(stretches);
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
