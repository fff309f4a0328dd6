/** What the program offers to the person who confirms: a form as far as the words give it. */
import type { Range } from '../text/text.ts';
import type { Form } from './form.ts';

/** Why a sentence may not mean what its words say; wherever one is present, polarity stays open. */
export const CAUTIONS = [
  'question',
  'condition',
  'quotation',
  'reported speech',
  'unreal', // should have, was meant to, would have
  'doubt', // so-called, alleged; an exclamation or a turn of irony
  'negation',
] as const;
export type Caution = (typeof CAUTIONS)[number];

/** A form with holes: arguments that the words give are filled, the others are left out. */
export type PartialForm = {
  [F in Form['form']]: { form: F } & Partial<Omit<Extract<Form, { form: F }>, 'form'>>;
}[Form['form']];

export interface Proposal {
  readonly form: PartialForm;
  /** Arguments that a person has to give, by their names in the form; `did` or `not` wherever polarity is not plain. */
  readonly open: readonly string[];
  /** Words of the text that led to it. */
  readonly because: readonly { readonly words: string; readonly range: Range }[];
  readonly cautions: readonly Caution[];
}
