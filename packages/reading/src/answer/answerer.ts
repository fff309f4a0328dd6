/** From confirmed statements to answers: each form has its own file; here it is decided whether it can be asked at all. */
import type { Agreement, RecordStore, Standard } from '@servanda/core';
import type { Confirmed } from '../confirm/sidecar.ts';
import { FACTUAL, type Form } from '../state/form.ts';
import type { CivilPeriod } from '../text/text.ts';
import type { Answered } from './answer.ts';
import { createChecks } from './checks.ts';
import { conduct } from './conduct.ts';
import { contains } from './contains.ts';
import { happened } from './happened.ts';
import { list } from './list.ts';
import { lackedName } from './names.ts';
import { order } from './order.ts';
import { lastInstant, lastKnown } from './periods.ts';
import { quantity } from './quantity.ts';
import { Refusal } from './refusal.ts';
import { stage } from './stage.ts';
import type { Subject } from './subject.ts';
import { wish } from './wish.ts';

export interface AnswererOptions {
  /** Standards of proof to be considered beside each provision's own and `any report`. */
  readonly standards?: readonly Standard[] | undefined;
  /** Only reports known by then (ms). */
  readonly knownAt?: number | undefined;
}

export interface Answerer {
  /**
   * What clause and record say of a confirmed statement. Never throws for what the statement says: what cannot be asked is said.
   * @param textDate when the text was written: the last day that it can speak of. Without it, the last of which the record speaks
   */
  answer(statement: Confirmed, textDate: CivilPeriod | undefined): Answered;
}

type Reply = Pick<Answered, 'text' | 'parts'> & Partial<Pick<Answered, 'word' | 'besides' | 'state'>>;

const WHY: Readonly<Record<Extract<Form, { form: 'not checkable' }>['why'], string>> = {
  motive: 'It speaks of a motive',
  blame: 'It lays blame',
  prediction: 'It is a prediction',
  quality: 'It judges a quality',
};

/**
 * An answerer over the agreements on a shelf, by their ids. Checks are run when first asked for and kept for further statements.
 */
export function createAnswerer(
  shelf: ReadonlyMap<string, { readonly agreement: Agreement; readonly record: RecordStore }>,
  options: AnswererOptions = {},
): Answerer {
  const checks = createChecks(options.knownAt);
  const standards: readonly Standard[] = [{ standard: 'any' }, ...(options.standards ?? [])];

  function reply(statement: Confirmed, textDate: CivilPeriod | undefined): Reply {
    const form = statement.statement;
    if (form.form === 'not checkable') return said(form.form, `${WHY[form.why]}, which no record can decide.`);
    if (form.form === 'not on an agreement') return said(form.form, 'It says nothing on an agreement.');
    const id = statement.agreement;
    const shelved = id === undefined ? undefined : shelf.get(id);
    if (!shelved) return withoutDocument(id, form);
    const empty = shelved.agreement.clauses.length === 0 && shelved.agreement.norms.length === 0;
    const lacked = lackedName(shelved.agreement, form);
    if (empty && (lacked !== undefined || !askableWithoutRules(form))) {
      return said(
        'by name only',
        `The document of ${shelved.agreement.id} has no rules yet, so this cannot be held against it.`,
      );
    }
    if (lacked !== undefined) return said('cannot ask', lacked);
    const written = textDate && lastInstant(textDate, shelved.agreement.clock);
    const end = written ?? lastKnown(shelved.agreement, shelved.record, options.knownAt);
    return asked({ ...shelved, checks, standards, knownAt: options.knownAt, end, written }, form);
  }

  return {
    answer(statement, textDate) {
      const whole = (r: Reply): Answered => ({ statement, state: 'answered', word: null, besides: [], ...r });
      try {
        return whole(reply(statement, textDate));
      } catch (error) {
        if (error instanceof Refusal) return whole(said(error.state, error.message));
        throw error;
      }
    },
  };
}

function said(state: Answered['state'], text: string): Reply {
  return { state, text, parts: [] };
}

/** What a document's header, groups and record can answer by themselves, and what needs no answer. */
function askableWithoutRules(form: Form): boolean {
  if (form.form === 'wish') return form.provision === undefined;
  return form.form === 'stage' || form.form === 'happened' || form.form === 'list';
}

function withoutDocument(id: string | undefined, form: Form): Reply {
  if (!FACTUAL.has(form.form) && id === undefined) return said('wish', 'A wish or demand that names no agreement.');
  const text =
    id === undefined
      ? 'The statement does not say of which agreement it speaks; name it in the sidecar.'
      : `There is no document of the agreement “${id}” here; add it to the agreements that are loaded.`;
  return said('no document', text);
}

function asked(subject: Subject, form: Form): Reply {
  switch (form.form) {
    case 'stage':
      return stage(subject, form);
    case 'happened':
      return happened(subject, form);
    case 'contains':
      return contains(subject, form);
    case 'list':
      return list(subject, form);
    case 'conduct':
      return conduct(subject, form);
    case 'order':
      return order(subject, form);
    case 'quantity':
      return quantity(subject, form);
    case 'wish':
      return { state: 'wish', ...wish(subject, form) };
    default:
      return said('not on an agreement', 'It says nothing on an agreement.');
  }
}
