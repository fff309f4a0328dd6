/** What each form asks a person for, and which names of the document it takes. */
import type { Agreement } from '@servanda/core';
import { UNITS } from '../text/units.ts';
import type { Form } from './form.ts';

/** All forms, in the order in which they are offered. */
export const FORM_NAMES: readonly Form['form'][] = [
  ...(['stage', 'happened', 'contains', 'list', 'conduct', 'order', 'quantity', 'wish'] as const),
  ...(['not checkable', 'not on an agreement'] as const),
];

export interface FormArgument {
  readonly name: string;
  /** May be left out. */
  readonly optional: boolean;
  /** `one` or `some` of those allowed; `words`: any, in the person's own; `denial`: whether the text denies it. */
  readonly takes: 'one' | 'some' | 'words' | 'when' | 'number' | 'denial';
  /** What those allowed are. */
  readonly what?: 'stage' | 'party or body' | 'act' | 'kind' | 'clause or rule' | 'word' | 'group' | 'unit';
  readonly allowed?: readonly string[];
}

/** All arguments of a form, in the order in which they are asked for. */
export function formArguments(form: Form['form'], agreement: Agreement): FormArgument[] {
  const ids = (declared: readonly { readonly id: string }[]) => declared.map(({ id }) => id);
  const actors = ids([...agreement.actors, ...agreement.groups]);
  const provisions = ids([...agreement.clauses, ...agreement.norms]);
  const among =
    (takes: 'one' | 'some') =>
    (
      name: string,
      what: NonNullable<FormArgument['what']>,
      allowed: readonly string[],
      optional = false,
    ): FormArgument => ({ name, optional, takes, what, allowed });
  const [one, some] = [among('one'), among('some')];
  const when = (name: string): FormArgument => ({ name, optional: true, takes: 'when' });
  const not: FormArgument = { name: 'not', optional: false, takes: 'denial' };
  switch (form) {
    case 'stage':
      return [
        one('stage', 'stage', ['signed', 'proposed', 'in force']),
        some('by', 'party or body', actors, true),
        when('on'),
        not,
      ];
    case 'happened':
      return [
        one('act', 'act', ids(agreement.acts)),
        some('by', 'party or body', actors, true),
        one('to', 'party or body', actors, true),
        one('kind', 'kind', ids(agreement.kinds), true),
        when('on'),
        not,
      ];
    case 'contains':
      return [
        one('provision', 'clause or rule', provisions, true),
        one('bearer', 'party or body', actors, true),
        one('modal', 'word', ['must', 'must not', 'may'], true),
        not,
      ];
    case 'list':
      return [
        one('group', 'group', ids(agreement.groups)),
        some('members', 'party or body', actors),
        { name: 'others', optional: true, takes: 'words' },
      ];
    case 'conduct':
      return [
        one('bearer', 'party or body', actors),
        one('did', 'word', ['kept', 'broke', 'never did']),
        some('provisions', 'clause or rule', provisions, true),
        when('in'),
      ];
    case 'order':
      return [one('earlier', 'clause or rule', provisions), one('later', 'clause or rule', provisions)];
    case 'quantity':
      return [
        one('provision', 'clause or rule', provisions),
        { name: 'value', optional: false, takes: 'number' },
        one('unit', 'unit', UNITS),
      ];
    case 'wish':
      return [one('provision', 'clause or rule', provisions, true)];
    case 'not checkable':
      return [one('why', 'word', ['motive', 'blame', 'prediction', 'quality'])];
    case 'not on an agreement':
      return [];
  }
}
