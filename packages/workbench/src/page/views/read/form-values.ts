/** The fields of a form while a person fills it, and the arguments that they give. */
import type { FormArgument, PartialForm } from '@servanda/reading';

/** How a text says when: in a period, from one to another, since, or until. */
export type WhenKind = 'in' | 'between' | 'since' | 'until';
export interface WhenValue {
  readonly kind: WhenKind;
  readonly from: string;
  readonly to: string;
}
/** Of one field: a choice or words, several choices, or a time. */
export type FieldValue = string | readonly string[] | WhenValue;
export type FieldValues = Readonly<Record<string, FieldValue>>;

export const NO_WHEN: WhenValue = { kind: 'in', from: '', to: '' };
/** Whether the text denies it, as a choice. */
export const STATES = 'states';
export const DENIES = 'denies';

const isWhen = (value: FieldValue): value is WhenValue => typeof value === 'object' && 'kind' in value;

function whenField(said: unknown): WhenValue {
  if (typeof said === 'string') return { kind: 'in', from: said, to: '' };
  if (typeof said !== 'object' || said === null) return NO_WHEN;
  const from = 'from' in said && typeof said.from === 'string' ? said.from : '';
  const to = 'to' in said && typeof said.to === 'string' ? said.to : '';
  return { kind: from && to ? 'between' : from ? 'since' : 'until', from, to };
}

function fieldOf({ name, takes }: FormArgument, said: unknown, isOpen: boolean): FieldValue {
  switch (takes) {
    case 'some':
      return Array.isArray(said) ? said.map(String) : [];
    case 'when':
      return whenField(said);
    case 'words':
      return Array.isArray(said) ? said.join(', ') : '';
    case 'denial':
      // What is open has to be said by the person: silence is neither.
      return said === true ? DENIES : isOpen ? '' : STATES;
    default:
      return said === undefined || name === '' ? '' : String(said);
  }
}

/**
 * The fields as the words of the text fill them.
 * @param open names of arguments that a person has to give
 */
export function valuesOf(
  fields: readonly FormArgument[],
  form: PartialForm,
  open: readonly string[] | 'all',
): FieldValues {
  const said = new Map<string, unknown>(Object.entries(form));
  return Object.fromEntries(
    fields.map((field) => [
      field.name,
      fieldOf(field, said.get(field.name), open === 'all' || open.includes(field.name)),
    ]),
  );
}

function whenGiven({ kind, from, to }: WhenValue): unknown {
  const [first, last] = [from.trim(), to.trim()];
  switch (kind) {
    case 'in':
      return first || undefined;
    case 'between':
      return first || last ? { ...(first && { from: first }), ...(last && { to: last }) } : undefined;
    case 'since':
      return first ? { from: first } : undefined;
    case 'until':
      return last ? { to: last } : undefined;
  }
}

function given({ takes }: FormArgument, value: FieldValue | undefined): unknown {
  if (value === undefined) return undefined;
  if (isWhen(value)) return whenGiven(value);
  if (typeof value !== 'string') return value.length === 0 && takes === 'some' ? undefined : [...value];
  const words = value.trim();
  if (takes === 'denial') return words === DENIES ? true : undefined;
  if (words === '') return undefined;
  if (takes === 'number') return Number.isFinite(Number(words)) ? Number(words) : words;
  if (takes === 'words') return words.split(/\s*,\s*/).filter(Boolean);
  return words;
}

/** The arguments that the fields give. A list of nobody stays one where it must be given. */
export function givenBy(fields: readonly FormArgument[], values: FieldValues): Record<string, unknown> {
  const pairs = fields.map((field): [string, unknown] => {
    const value = given(field, values[field.name]);
    return [field.name, value === undefined && field.takes === 'some' && !field.optional ? [] : value];
  });
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}

/** Fields that still need an answer: those that may not be left out, and whether the text denies it. */
export function unanswered(fields: readonly FormArgument[], values: FieldValues): string[] {
  return fields
    .filter((field) => !field.optional && field.takes !== 'some')
    .filter(({ name }) => values[name] === undefined || values[name] === '')
    .map(({ name }) => name);
}
