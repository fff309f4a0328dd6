/** A number of a provision: spans of its deadlines and conditions, widths, distances, shares. */
import type { Agreement, Change } from '@servanda/core';
import type { Form } from '../state/form.ts';
import type { Answered } from './answer.ts';
import { type Case, readAs } from './cases.ts';
import { decided } from './combine.ts';
import { plainPart } from './part.ts';
import { type Amount, amountsOf, inBase } from './quantities.ts';
import { normsOf, shownClause } from './shown.ts';
import type { Subject } from './subject.ts';
import { listed } from './words.ts';

type Quantity = Extract<Form, { form: 'quantity' }>;
type Reply = Pick<Answered, 'text' | 'word' | 'parts'>;

export function quantity({ agreement }: Subject, form: Quantity): Reply {
  const ids = new Set(normsOf(agreement, form.provision));
  const concerns = (change: Change) => {
    if (change.change === 'norm' || change.change === 'drop-norm') return ids.has(change.norm);
    return change.change === 'moment' || change.change === 'definition';
  };
  const cases = readAs(agreement, concerns).map(({ readings, read }) => caseOf(read, readings, form, ids));
  const part = plainPart({
    of: `${form.value} ${form.unit}`,
    ...decided(cases),
    clause: shownClause(agreement, form.provision),
  });
  return { text: part.text, word: part.word, parts: [part] };
}

function caseOf(read: Agreement, readings: Case['readings'], form: Quantity, ids: ReadonlySet<string>): Case {
  const asked = inBase(form.value, form.unit);
  const amounts = read.norms.filter(({ id }) => ids.has(id)).flatMap((norm) => amountsOf(read, norm));
  const same = amounts.filter(({ value, unit }) => inBase(value, unit).dimension === asked.dimension);
  if (same.length === 0) return { readings, word: 'maybe', says: 'the provision gives no number of this kind' };
  const equal = same.some(
    ({ value, unit }) => Math.abs(inBase(value, unit).value - asked.value) < 1e-9 * Math.max(1, asked.value),
  );
  const says = `the provision says ${listed([...new Set(same.map(inWords))])}`;
  return { readings, word: equal ? 'yes' : 'no', says };
}

function inWords({ value, unit, what }: Amount): string {
  return `${value} ${unit}${value === 1 || unit === 'percent' ? '' : 's'} (${what})`;
}
