/** The agreement contains a provision: a ban, duty or permission of somebody. */
import type { Agreement, Norm } from '@servanda/core';
import type { Form } from '../state/form.ts';
import type { Answered } from './answer.ts';
import { inOrder, membersOf } from './bound.ts';
import { type Case, readAs } from './cases.ts';
import { decided } from './combine.ts';
import { plainPart } from './part.ts';
import { normsOf, shownClause } from './shown.ts';
import type { Subject } from './subject.ts';
import { listed } from './words.ts';

type Contains = Extract<Form, { form: 'contains' }>;
type Reply = Pick<Answered, 'text' | 'word' | 'parts'>;

const TYPES: Readonly<Record<NonNullable<Contains['modal']>, readonly Norm['type'][]>> = {
  must: ['duty', 'keep'],
  'must not': ['ban'],
  may: ['permission', 'power'],
};
const MODAL: Readonly<Record<Norm['type'], string>> = {
  duty: 'must',
  keep: 'must',
  ban: 'must not',
  permission: 'may',
  power: 'may',
};

export function contains({ agreement }: Subject, form: Contains): Reply {
  const { provision } = form;
  if (provision === undefined) {
    const text = 'No rule of this document says so, nor the contrary.';
    return {
      text,
      word: 'record is silent',
      parts: [plainPart({ of: 'a rule of this kind', word: 'record is silent', text })],
    };
  }
  const norms = new Set(normsOf(agreement, provision));
  const cases = readAs(agreement, (change) => {
    if (change.change === 'group') return form.bearer !== undefined;
    return (change.change === 'norm' || change.change === 'drop-norm') && norms.has(change.norm);
  }).map(({ readings, read }) => caseOf(read, readings, form, norms));
  const part = plainPart({ of: provision, ...decided(cases), clause: shownClause(agreement, provision) });
  return { text: part.text, word: part.word, parts: [part] };
}

function caseOf(read: Agreement, readings: Case['readings'], form: Contains, ids: ReadonlySet<string>): Case {
  const norms = read.norms.filter(({ id }) => ids.has(id));
  const bearers = (norm: Norm) =>
    inOrder(read, norm.bearer.mode === 'someone' ? [] : norm.bearer.names.flatMap((n) => membersOf(read, n)));
  const asked = form.bearer === undefined ? [] : membersOf(read, form.bearer);
  const fits = norms.filter(
    (norm) =>
      (form.modal === undefined || TYPES[form.modal].includes(norm.type)) &&
      asked.every((one) => bearers(norm).includes(one)),
  );
  const bare = ids.size === 0 && form.modal === undefined && form.bearer === undefined;
  const says = (norm: Norm) => `${norm.id} (${MODAL[norm.type]}; names ${listed(bearers(norm)) || 'nobody'})`;
  const text =
    norms.length > 0
      ? `the document has ${listed(norms.map(says))}`
      : bare
        ? 'the document has this clause'
        : 'the document has no such rule';
  return { readings, word: (fits.length > 0 || bare) === (form.not === true) ? 'no' : 'yes', says: text };
}
