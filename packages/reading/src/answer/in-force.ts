/** The agreement was in force in a period, or at the date of the text. */
import { type Agreement, chosenFor, type Verdict } from '@servanda/core';
import type { Form } from '../state/form.ts';
import type { Part } from './answer.ts';
import { type Case, readAs } from './cases.ts';
import { decided } from './combine.ts';
import { isIdle } from './conduct-word.ts';
import { plainPart } from './part.ts';
import { type Asked, saidBy, startOf } from './periods.ts';
import type { Subject } from './subject.ts';
import { dayOf } from './words.ts';

type Stage = Extract<Form, { form: 'stage' }>;

export function inForce(subject: Subject, form: Stage): Part {
  const said = saidBy(form.on, subject);
  const to = said.to ?? subject.end;
  // Without a period it is the day of the text that is meant, not the time up to it.
  const asked = { from: Math.min(form.on === undefined ? to : (said.from ?? Number.NEGATIVE_INFINITY), to), to };
  const verdicts = mayEnd(subject.agreement) ? allVerdicts(subject, asked) : [];
  const cases = readAs(subject.agreement, ({ change }) => change === 'start').map(({ readings, read }) =>
    caseOf(read, readings, asked, verdicts, form.not === true),
  );
  return plainPart({ of: 'in force', ...decided(cases) });
}

function caseOf(
  read: Agreement,
  readings: Case['readings'],
  asked: Asked,
  verdicts: readonly Verdict[],
  not: boolean,
): Case {
  const outside = not ? 'yes' : 'idle';
  if (read.proposal) return { readings, word: outside, says: 'a proposal is never in force' };
  const start = startOf(read);
  if (start === undefined)
    return { readings, word: 'maybe', says: 'the document gives no day from which it is in force' };
  const since = dayOf(start, read.clock);
  if (start > asked.to) return { readings, word: outside, says: `in force only from ${since} on` };
  const then = verdicts.filter((v) =>
    Object.entries(v.readings).every(([q, r]) => (chosenFor(readings, q) ?? r) === r),
  );
  const rules = then.filter(({ segments }) => segments.length > 0);
  if (
    rules.length > 0 &&
    rules.every((v) => isIdle(atStart(v, asked.from))) &&
    rules.some((v) => atStart(v, asked.from).join() === 'ended')
  ) {
    return { readings, word: outside, says: `in force from ${since} on, and ended before that time` };
  }
  if (rules.some((v) => atStart(v, asked.from).includes('ended'))) {
    return {
      readings,
      word: 'maybe',
      says: `in force from ${since} on; whether it had ended is open, or some rules of it had`,
    };
  }
  const over =
    rules.length > 0 && rules.every((v) => isIdle(v.statuses)) && rules.some((v) => v.statuses.join() === 'ended');
  const until = over ? `, and ended by ${dayOf(asked.to, read.clock)}` : '';
  return { readings, word: not ? 'no' : 'yes', says: `in force from ${since} on${until}` };
}

function atStart(verdict: Verdict, from: number): Verdict['statuses'] {
  const segment = verdict.segments.find(({ to }) => to === null || Date.parse(to) > from);
  return segment?.statuses ?? verdict.statuses;
}

/** Only a power that ends everything ends an agreement. */
function mayEnd(agreement: Agreement): boolean {
  return agreement.norms.some(({ power }) => power?.effect === 'end' && power.on === 'all');
}

function allVerdicts(subject: Subject, { to }: Asked): Verdict[] {
  const rules = subject.agreement.norms
    .filter(({ type }) => ['duty', 'ban', 'keep'].includes(type))
    .map(({ id }) => id);
  return subject.checks.verdicts(subject, rules, to).filter(({ bearer }) => bearer === null);
}
