/** The agreement was signed, proposed or in force: on D, by P. */
import type { Agreement } from '@servanda/core';
import type { Form } from '../state/form.ts';
import type { Answered, Part } from './answer.ts';
import { inOrder, membersOf } from './bound.ts';
import { type Case, readAs } from './cases.ts';
import { decided, together } from './combine.ts';
import { happened } from './happened.ts';
import { inForce } from './in-force.ts';
import { plainPart } from './part.ts';
import { saidBy } from './periods.ts';
import type { Subject } from './subject.ts';
import { dayOf } from './words.ts';

type Stage = Extract<Form, { form: 'stage' }>;
type Reply = Pick<Answered, 'text' | 'word' | 'parts'>;

/** Names under which documents declare the acts by which an agreement comes about; the first that a document has is asked. */
const ACTS: Readonly<Record<Stage['stage'], readonly string[]>> = {
  signed: ['sign'],
  proposed: ['propose', 'present'],
  'in force': [],
};

export function stage(subject: Subject, form: Stage): Reply {
  const by = form.by ?? [];
  const first =
    form.stage === 'in force' ? inForce(subject, form) : form.stage === 'signed' ? signed(subject, form) : undefined;
  const parts =
    form.stage === 'proposed' ? proposed(subject, form) : [...(first ? [first] : []), ...byWhom(subject, form, by)];
  return { text: parts.map(({ text }) => text).join(' '), word: together(parts.map(({ word }) => word)), parts };
}

function byWhom(subject: Subject, form: Stage, by: readonly string[]): Part[] {
  const act = actOf(subject.agreement, form.stage);
  if (by.length === 0) return [];
  if (act !== undefined) {
    return [
      ...happened(subject, {
        form: 'happened',
        act,
        by: [...by],
        ...(form.on ? { on: form.on } : {}),
        ...(form.not ? { not: form.not } : {}),
      }).parts,
    ];
  }
  return by
    .flatMap((name) => inOrder(subject.agreement, membersOf(subject.agreement, name)))
    .map((name) => asParty(subject, name, form.not === true));
}

function actOf(agreement: Agreement, of: Stage['stage']): string | undefined {
  return ACTS[of].find((name) => agreement.acts.some(({ id }) => id === name));
}

/** Without a report of who signed, the document's own list of parties is all there is. */
function asParty(subject: Subject, name: string, not: boolean): Part {
  const cases = readAs(subject.agreement, ({ change }) => change === 'role').map(({ readings, read }): Case => {
    const party = read.actors.some(({ id, role }) => id === name && role === 'party');
    return {
      readings,
      word: party === not ? 'no' : 'yes',
      says: party
        ? `as a party: ${name}; no report says who signed`
        : `not as a party: ${name}; no report says who signed`,
    };
  });
  return plainPart({ of: `by ${name}`, ...decided(cases) });
}

function signed(subject: Subject, form: Stage): Part {
  const cases = readAs(subject.agreement, ({ change }) => change === 'start').map(({ readings, read }): Case => {
    if (read.proposal)
      return { readings, word: form.not ? 'yes' : 'no', says: 'the document is a proposal: nobody signed it as such' };
    if (read.signed === undefined) return { readings, word: 'maybe', says: 'the document gives no day of signature' };
    const { from = read.signed, to = subject.written ?? read.signed } = saidBy(form.on, subject);
    const then = read.signed >= from && read.signed <= to;
    return {
      readings,
      word: then === (form.not === true) ? 'no' : 'yes',
      says: `signed on ${dayOf(read.signed, read.clock)}`,
    };
  });
  return plainPart({ of: 'signed', ...decided(cases) });
}

/** The form of an agreement says that it is a proposal, but not since when: the day is in the record, as an act. */
function proposed(subject: Subject, form: Stage): Part[] {
  const cases = readAs(subject.agreement, ({ change }) => change === 'start').map(({ readings, read }): Case => {
    if (read.proposal) return { readings, word: form.not ? 'no' : 'yes', says: 'the document is a proposal' };
    return { readings, word: 'maybe', says: 'the document is an agreement; it does not say when it was proposed' };
  });
  const status = plainPart({ of: 'proposed', ...decided(cases) });
  if (form.on === undefined && form.by === undefined) return [status];
  const act = actOf(subject.agreement, 'proposed');
  if (act === undefined) {
    const text = 'The record has no act by which it was proposed, so neither the day nor the author is known.';
    return [status, plainPart({ of: 'when and by whom', word: 'record is silent', text })];
  }
  const { form: _, stage: __, ...rest } = form;
  const { parts } = happened(subject, { form: 'happened', act, ...rest });
  // What is denied is the day or the author; that it is a proposal is then no part of it.
  return form.not ? [...parts] : [status, ...parts];
}
