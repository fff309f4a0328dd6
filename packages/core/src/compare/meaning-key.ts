/**
 * One text for all ways to write the same: equal keys are equal in form after normalisation, which is the only ground on which two parts
 * are called the same. Left out: places in the document, words for people, the names of bound variables, orders that mean nothing.
 */
import { ratioOf, times, unitOf } from '../quantity/index.ts';

/** Written for people or for finding the place; the rules decide nothing by them (docs/semantics.md). */
const SHOWN_ONLY: ReadonlySet<string> = new Set(['at', 'written', 'words', 'through', 'using', 'shared']);
/** Lists whose order means nothing. */
const SETS: ReadonlySet<string> = new Set([
  ...['names', 'by', 'of', 'distances', 'widths', 'lines', 'on', 'despite', 'concurrent', 'requires', 'within'],
  ...['apartFrom', 'members', 'countedAs', 'counts', 'except', 'zones', 'kinds', 'conversions'],
]);

type Node = Readonly<Record<string, unknown>>;
type Bound = ReadonlyMap<string, string>;

/** @param value a part of the JSON form, or all of it */
export function meaningKey(value: unknown): string {
  return key(value, new Map());
}

export function equalInForm(a: unknown, b: unknown): boolean {
  return meaningKey(a) === meaningKey(b);
}

function key(value: unknown, bound: Bound): string {
  if (Array.isArray(value)) return `[${value.map((item) => key(item, bound)).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const node = rewritten(value as Node);
  const variables = withVariables(node, bound);
  const parts = Object.entries(node)
    // `false` is what is meant where a mark is left out.
    .filter(([name, part]) => part !== undefined && part !== false && !isPlace(name, part))
    .map(([name, part]) => `${name}:${partKey(node, name, part, variables)}`);
  return `{${parts.sort().join()}}`;
}

/** `at` is also the number of an instant. */
function isPlace(name: string, part: unknown): boolean {
  return SHOWN_ONLY.has(name) && (name !== 'at' || typeof part === 'object');
}

function partKey(node: Node, name: string, part: unknown, bound: Bound): string {
  if (typeof part === 'string') return JSON.stringify(isVariable(node, name) ? (bound.get(part) ?? part) : part);
  if (name === 'whenever') return key({ ...(part as Node), name: '#trigger' }, bound);
  if (Array.isArray(part) && SETS.has(name)) {
    const parts = part.map((item) => key(item, bound));
    return `[${[...new Set(parts)].sort().join()}]`;
  }
  return key(part, bound);
}

function isVariable(node: Node, name: string): boolean {
  if (name === 'about') return true;
  return name === 'name' && (node.who === 'var' || node.moment === 'event' || isQuantifier(node));
}

function isQuantifier({ cond }: Node): boolean {
  return cond === 'some' || cond === 'every' || cond === 'no';
}

/** Bound variables are counted from the outside in, so that their names do not matter. */
function withVariables(node: Node, bound: Bound): Bound {
  const trigger = node.whenever as { readonly name: string } | undefined;
  if (trigger) return new Map([...bound, [trigger.name, '#trigger']]);
  if (isQuantifier(node)) return new Map([...bound, [String(node.name), `#${bound.size}`]]);
  return bound;
}

function rewritten(node: Node): Node {
  if (typeof node.n === 'number' && typeof node.unit === 'string') return evenSpan(node.n, node.unit);
  if (typeof node.value === 'number' && typeof node.unit === 'string') return evenAmount(node, node.value, node.unit);
  if (node.deadline === 'by') return { deadline: 'by', tooLate: node.tooLate };
  if (node.deadline === 'day-of') return { deadline: 'days', n: Number(node.n) - 1, of: node.of };
  if (node.deadline === 'day-after') return { deadline: 'days', n: node.n, of: node.of };
  if (node.deadline === 'within') {
    const span = node.span as { readonly n: number; readonly unit: string };
    const { n, unit } = evenSpan(span.n, span.unit);
    if (unit === 'days') return { deadline: 'days', n, of: node.of };
  }
  if (node.cond === 'and' || node.cond === 'or') return joined(node);
  if (node.cond === 'not') {
    const inner = node.of as Node;
    if (inner.cond === 'not') return rewritten(inner.of as Node);
  }
  return node;
}

const MS: Readonly<Record<string, number>> = { seconds: 1000, minutes: 60_000, hours: 3_600_000 };

/** A week is seven days and a year twelve months (semantics 1.4, 1.5); an hour is sixty minutes, but no part of a day. */
function evenSpan(n: number, unit: string): { n: number; unit: string } {
  const ms = MS[unit];
  if (ms !== undefined) return { n: n * ms, unit: 'ms' };
  if (unit === 'weeks') return { n: 7 * n, unit: 'days' };
  return unit === 'years' ? { n: 12 * n, unit: 'months' } : { n, unit };
}

/** 0.3 t is 300 kg. */
function evenAmount({ value: _value, unit: _unit, ...rest }: Node, value: number, unit: string): Node {
  const { dimension, scale } = unitOf(unit);
  const { n, d } = times(ratioOf(value), scale);
  const common = divisor(n, d);
  return { ...rest, dimension, amount: `${n / common}/${d / common}` };
}

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a || 1n : divisor(b, a % b);
}

/** `a and (b and c)` is `a and b and c`. */
function joined(node: Node): Node {
  const parts = (node.of as Node[]).flatMap((part): Node[] => {
    const inner = rewritten(part);
    return inner.cond === node.cond ? ((joined(inner).of as Node[]) ?? []) : [part];
  });
  return { ...node, of: parts };
}
