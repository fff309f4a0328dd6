/** A ban of an act looked at from an instant on: what was done before does not break it in the period. */
import type { Agreement, Change, Condition, Norm } from '@servanda/core';
import { startOf } from './periods.ts';
import type { Subject } from './subject.ts';

/** What is asked about, and the norm of its agreement by which it is answered. */
interface Narrowed {
  readonly subject: Subject;
  readonly norm: string;
}

/**
 * A ban stays breached after its first violation (semantics 4.2). To ask whether it was broken in a later period, a copy of it is put
 * in force from the start of that period on, under every reading. The ban itself stays for what refers to it: a permission or a power
 * that rests on an earlier breach still does, for the copy as well.
 * @param from ms
 */
export function since(subject: Subject, id: string, from: number): Narrowed {
  const { agreement } = subject;
  const norm = agreement.norms.find((n) => n.id === id);
  const start = startOf(agreement) ?? Number.NEGATIVE_INFINITY;
  if (norm?.type !== 'ban' || norm.what.act === undefined || !Number.isFinite(from) || from <= start) {
    return { subject, norm: id };
  }
  const copy = JSON.stringify([id, from]);
  // Checks are kept by the name of the agreement.
  const changed = withCopy({ ...agreement, id: JSON.stringify([agreement.id, id, from]) }, id, copy, from);
  return { subject: { ...subject, agreement: changed }, norm: copy };
}

function withCopy(agreement: Agreement, id: string, copy: string, from: number): Agreement {
  const after: Condition = {
    cond: 'after',
    moment: { moment: 'at', instant: from, written: 'the start of the period' },
  };
  const narrowed = (condition: Condition | undefined): Condition =>
    condition === undefined ? after : { cond: 'and', of: [condition, after] };
  const both = (names: readonly string[]) => (names.includes(id) ? [...names, copy] : [...names]);
  const aware = ({ despite, power, ...n }: Norm): Norm => ({
    ...n,
    ...(despite ? { despite: both(despite) } : {}),
    ...(power ? { power: { ...power, on: power.on === 'all' ? 'all' : both(power.on) } } : {}),
  });
  const copied = (change: Change): Change[] => {
    if (change.change === 'drop-norm' && change.norm === id) return [change, { ...change, norm: copy }];
    if (change.change !== 'norm' || change.norm !== id) return [change];
    const value =
      change.line === 'while' ? narrowed((change.value ?? undefined) as Condition | undefined) : change.value;
    return [change, { ...change, norm: copy, value }];
  };
  return {
    ...agreement,
    norms: agreement.norms.flatMap((n): Norm[] =>
      n.id === id ? [n, { ...n, id: copy, while: narrowed(n.while) }] : [aware(n)],
    ),
    questions: agreement.questions.map((question) => ({
      ...question,
      readings: question.readings.map((reading) => ({ ...reading, changes: reading.changes.flatMap(copied) })),
    })),
  };
}
