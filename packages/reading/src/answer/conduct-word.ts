/** What one verdict line says of "kept", "broke" and "never did" in a period: yes, no, maybe, or nothing was in force. */
import type { Norm, Status } from '@servanda/core';
import type { Form } from '../state/form.ts';
import type { CaseWord } from './cases.ts';
import type { Asked } from './periods.ts';
import { type Stretch, within } from './segments.ts';

export type Did = Extract<Form, { form: 'conduct' }>['did'];

const IDLE: ReadonlySet<Status> = new Set(['not in force', 'not triggered', 'blocked', 'suspended', 'ended']);
const DONE: ReadonlySet<Status> = new Set(['kept', 'remedied', 'reversed']);
const NOT_DONE: ReadonlySet<Status> = new Set(['pending', 'breached']);
const GOOD: ReadonlySet<Status> = new Set(['kept', 'kept so far', 'remedied']);

const all = (statuses: readonly Status[], of: ReadonlySet<Status>) => statuses.every((status) => of.has(status));

export const isIdle = (statuses: readonly Status[]): boolean => all(statuses, IDLE);

/** @param stretches the whole line of the verdict */
export function conductWord(did: Did, type: Norm['type'], stretches: readonly Stretch[], asked: Asked): CaseWord {
  const inPeriod = within(stretches, asked);
  if (inPeriod.every(({ statuses }) => isIdle(statuses))) return 'idle';
  if (did === 'never did' && type === 'duty') return neverDone(inPeriod);
  const broke = broken(stretches, inPeriod, asked);
  return did === 'kept' ? keptIn(inPeriod, broke) : broke;
}

function broken(stretches: readonly Stretch[], inPeriod: readonly Stretch[], asked: Asked): CaseWord {
  if (inPeriod.some(({ statuses }) => statuses.join() === 'breached')) return 'yes';
  const earlier = stretches.filter((s) => s.from < asked.from);
  const before = earlier.findLast(({ statuses }) => !isIdle(statuses))?.statuses ?? [];
  // What was clean when the period began and is late or made good now was broken in it, though nobody knows the instant. All that
  // went before counts: a suspension hides what was late before it, and so does a new request.
  let clean = !earlier.some(({ statuses }) => statuses.some((status) => status === 'breached' || DONE.has(status)));
  for (const { statuses } of inPeriod) {
    if (clean && statuses.every((status) => status === 'breached' || status === 'remedied')) return 'yes';
    if (statuses.includes('kept') || statuses.includes('reversed')) clean = false;
  }
  if (inPeriod.some(({ statuses }) => statuses.includes('breached'))) return 'maybe';
  return inPeriod.some(({ statuses }) => statuses.includes('remedied')) && !before.includes('remedied')
    ? 'maybe'
    : 'no';
}

function keptIn(inPeriod: readonly Stretch[], broke: CaseWord): CaseWord {
  if (broke === 'yes') return 'no';
  const last = inPeriod.findLast(({ statuses }) => !isIdle(statuses))?.statuses ?? [];
  if (last.join() === 'reversed') return 'no';
  return broke === 'no' && all(last, GOOD) ? 'yes' : 'maybe';
}

function neverDone(inPeriod: readonly Stretch[]): CaseWord {
  if (inPeriod.some(({ statuses }) => all(statuses, DONE))) return 'no';
  const last = inPeriod.at(-1)?.statuses ?? [];
  if (all(last, NOT_DONE)) return 'yes';
  // What ended undone stays so; under other guards it may have been done and not show. Where it may have ended before the period
  // began, it may as well have been in force at no time of it.
  const never = inPeriod.every(({ statuses }) => !statuses.some((status) => DONE.has(status)));
  const wasDue = inPeriod.some(({ statuses }) => all(statuses, NOT_DONE));
  return never && wasDue && last.every((status) => status === 'ended' || NOT_DONE.has(status)) ? 'yes' : 'maybe';
}
