import type { DeadlineNode, EveryNode, MomentNode, NormNode } from '../../1-parse/ast.ts';
import type { Place } from '../../1-parse/place.ts';
import type { Report } from '../../messages/problem.ts';

/** What a duty with `every` may have beside it (semantics 4.5.1), and that nothing else speaks of a period. */
export function checkPeriods({ lines, places, what, type }: NormNode, report: Report): void {
  const { every, deadline } = lines;
  if (type !== 'duty') return;
  if (!every) {
    if (deadline && edgeOf(deadline)) report('period-without-every', deadline, {});
    return;
  }
  const note = { place: every, text: 'its periods stand here' };
  const whenever = places.get('whenever');
  if (whenever) report('every-and-whenever', whenever, {}, note);
  for (const line of ['starting', 'ending'] as const) {
    const place = places.get(line);
    if (place) report('period-in-phases', place, { line }, note);
  }
  for (const required of lines.requires ?? [])
    if (required.thenWithin) report('period-then', required.thenWithin, {}, note);
  if (what?.kind === 'state') report('period-of-state', what, {}, note);
  checkEvery(every, report);
  if (deadline) checkPeriodDeadline(deadline, every, report, note);
}

/** A period has a length. */
export function checkEvery({ span }: EveryNode, report: Report): void {
  if (span.n === 0) report('period-of-nothing', span, {});
}

/** The deadline counts from the period, and lies in its window. */
function checkPeriodDeadline(
  deadline: DeadlineNode,
  { span }: EveryNode,
  report: Report,
  note: { place: Place; text: string },
): void {
  if (!edgeOf(deadline)) report('deadline-beside-period', deadline, {}, note);
  else if (deadline.deadline === 'within' && deadline.of.moment === 'period' && days(deadline.span) > days(span))
    report('deadline-beyond-period', deadline, {}, note);
}

/** Which end of the period a deadline counts from, if any. */
export function edgeOf(deadline: DeadlineNode): 'start' | 'end' | undefined {
  return 'of' in deadline ? edgeIn(deadline.of) : undefined;
}

function edgeIn(moment: MomentNode): 'start' | 'end' | undefined {
  if (moment.moment === 'after') return edgeIn(moment.of);
  return moment.moment === 'period' ? moment.edge : undefined;
}

const DAYS = { seconds: 1 / 86_400, minutes: 1 / 1440, hours: 1 / 24, days: 1, weeks: 7, months: 31, years: 366 };
/** Its length at most, in days. */
const days = ({ n, unit }: EveryNode['span']): number => n * DAYS[unit];
