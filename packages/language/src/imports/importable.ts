import { type Agreement, isCalendarSpan, type Moment, settledInstant } from '@servanda/core';
import type { Entry } from './entries.ts';

/** Where the other agreement stands by itself and by this one. */
interface Other {
  readonly agreement: Agreement;
  /** The clock of the document that imports. */
  readonly clock: string;
}

/** The entry as it can stand in another document, or why it cannot. */
export function importable(entry: Entry, other: Other): Entry | string {
  if (entry.list === 'moments') {
    const instant = settledInstant(other.agreement, entry.form.value);
    if (instant === undefined) return 'it is no fixed instant there: it waits for what happens';
    const value: Moment = { moment: 'at', instant, written: `${entry.form.id} of ${other.agreement.id}` };
    return { list: 'moments', form: { ...entry.form, value } };
  }
  if (entry.list !== 'definitions') return entry;
  const why = obstacle(entry.form.value, other);
  return why ?? { list: 'definitions', form: { ...entry.form, value: signed(entry.form.value, other.agreement) } };
}

/** Why a condition cannot stand in another document. */
function obstacle(value: unknown, other: Other): string | undefined {
  if (Array.isArray(value)) return first(value, other);
  if (typeof value !== 'object' || value === null) return undefined;
  const node = value as Readonly<Record<string, unknown>>;
  if (typeof node.norm === 'string') return `it speaks of the norm \`${node.norm}\`, and norms are not imported`;
  if (typeof node.basis === 'string') return `it counts on the basis \`${node.basis}\`, and bases are not imported`;
  if (node.moment === 'signature' && other.agreement.signed === undefined)
    return 'it speaks of the signature, and that agreement has none';
  if (other.clock !== other.agreement.clock && isSpan(node) && isCalendarSpan(node))
    return `it counts ${node.unit} by the clock of ${other.agreement.clock}`;
  return first(Object.values(node), other);
}

function first(values: readonly unknown[], other: Other): string | undefined {
  for (const value of values) {
    const why = obstacle(value, other);
    if (why !== undefined) return why;
  }
  return undefined;
}

type Span = Parameters<typeof isCalendarSpan>[0];
const isSpan = (node: Readonly<Record<string, unknown>>): node is Readonly<Record<string, unknown>> & Span =>
  typeof node.n === 'number' && typeof node.unit === 'string';

/** With the other agreement's signature as the instant that it was; here `signature` would be this one's own. */
function signed<T>(value: T, agreement: Agreement): T;
function signed(value: unknown, agreement: Agreement): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => signed(one, agreement));
  if (typeof value !== 'object' || value === null) return value;
  const node = value as Readonly<Record<string, unknown>>;
  if (node.moment === 'signature' && agreement.signed !== undefined)
    return { moment: 'at', instant: agreement.signed, written: `signature of ${agreement.id}` };
  return Object.fromEntries(Object.entries(node).map(([key, field]) => [key, signed(field, agreement)]));
}
