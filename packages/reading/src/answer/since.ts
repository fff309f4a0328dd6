/** The agreement with one ban of an act looked at from an instant on: what was done before does not break it in the period. */
import type { Agreement, Condition, Norm } from '@servanda/core';
import { startOf } from './periods.ts';
import type { Subject } from './subject.ts';

/**
 * A ban stays breached after its first violation (semantics 4.2). To ask whether it was broken in a later period, it is put in
 * force from the start of that period on, under every reading; all else stays.
 * @param from ms
 */
export function since(subject: Subject, id: string, from: number): Subject {
  const { agreement } = subject;
  const norm = agreement.norms.find((n) => n.id === id);
  if (norm?.type !== 'ban' || norm.what.act === undefined) return subject;
  const start = startOf(agreement) ?? Number.NEGATIVE_INFINITY;
  if (!Number.isFinite(from) || from <= start) return subject;
  const after: Condition = {
    cond: 'after',
    moment: { moment: 'at', instant: from, written: 'the start of the period' },
  };
  const narrowed = (condition: Condition | undefined): Condition =>
    condition === undefined ? after : { cond: 'and', of: [condition, after] };
  const changed: Agreement = {
    ...agreement,
    // Checks are kept by the name of the agreement.
    id: JSON.stringify([agreement.id, id, from]),
    norms: agreement.norms.map((n): Norm => (n.id === id ? { ...n, while: narrowed(n.while) } : n)),
    questions: agreement.questions.map((question) => ({
      ...question,
      readings: question.readings.map((reading) => ({
        ...reading,
        changes: reading.changes.map((change) =>
          change.change === 'norm' && change.norm === id && change.line === 'while'
            ? { ...change, value: narrowed((change.value ?? undefined) as Condition | undefined) }
            : change,
        ),
      })),
    })),
  };
  return { ...subject, agreement: changed };
}
