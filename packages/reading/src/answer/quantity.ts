/** A number of a provision: spans of its deadlines and conditions, widths, distances, shares. */
import type { Agreement, Change } from '@servanda/core';
import type { Form } from '../state/form.ts';
import { inBase, isSameAmount, type Amount as Of } from '../text/units.ts';
import type { Answered } from './answer.ts';
import { type Case, readAs } from './cases.ts';
import { decided } from './combine.ts';
import { plainPart } from './part.ts';
import { type Amount, amountsOf } from './quantities.ts';
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
  const amounts = read.norms.filter(({ id }) => ids.has(id)).flatMap((norm) => amountsOf(read, norm));
  const alike = amounts.filter((amount) => sortOf(amount) === sortOf(form));
  if (alike.length === 0) return { readings, word: 'maybe', says: 'the provision gives no number of this kind' };
  const says = `the provision says ${listed([...new Set(alike.map(inWords))])}`;
  if (alike.some((amount) => isSameAmount(amount, form))) return { readings, word: 'yes', says };
  const inHours = alike.filter((amount) => isSameAmount(inSeconds(amount), inSeconds(form)));
  if (inHours.some(({ isLimit }) => !isLimit)) return { readings, word: 'yes', says };
  if (inHours.length === 0) return { readings, word: 'no', says };
  return { readings, word: 'maybe', says: `${says}; a limit in days ends at midnight, and is no number of hours` };
}

const DAY = 86_400;

/** Where a day is 24 hours. */
function inSeconds(amount: Of): Of {
  const { value, unit } = inBase(amount);
  return unit === 'day' ? { value: value * DAY, unit: 'second' } : { value, unit };
}

/** What is measured: time, length and so on. A month has no number of days. */
const sortOf = (amount: Of) => inSeconds(amount).unit;

function inWords({ value, unit, what }: Amount): string {
  return `${value} ${unit}${value === 1 || unit === 'percent' ? '' : 's'} (${what})`;
}
