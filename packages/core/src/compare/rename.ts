/** Names of the one agreement put in place of the other's, wherever the form refers to a declared thing. */
import type { NameSort } from './names.ts';

/** The name to write for a name of this sort. */
export type Renaming = (sort: NameSort, name: string) => string;
type Node = Readonly<Record<string, unknown>>;

/** Sorts of the fields that hold names, by the name of the field; `line` also holds the line of a norm, in a change. */
const FIELDS: Readonly<Record<string, NameSort>> = {
  act: 'act',
  isA: 'act',
  undoneBy: 'act',
  state: 'state',
  measure: 'measure',
  basis: 'basis',
  countedAs: 'counting',
  kinds: 'kind',
  zones: 'zone',
  kind: 'kind',
  in: 'zone',
  within: 'zone',
  apartFrom: 'zone',
  line: 'line',
  for: 'who',
  group: 'who',
  names: 'who',
  by: 'who',
  of: 'who',
  norm: 'norm',
  on: 'norm',
  despite: 'norm',
  concurrent: 'norm',
  clause: 'clause',
};

/** The same part of a form, under other names. */
export function renameIn<T>(value: T, to: Renaming): T {
  return walk(value, to) as T;
}

function walk(value: unknown, to: Renaming): unknown {
  if (Array.isArray(value)) return value.map((item) => walk(item, to));
  if (typeof value !== 'object' || value === null) return value;
  const node = value as Node;
  return Object.fromEntries(Object.entries(node).map(([field, part]) => [field, fieldOf(node, field, part, to)]));
}

function fieldOf(node: Node, field: string, part: unknown, to: Renaming): unknown {
  const sort = sortOf(node, field);
  if (sort === undefined) return walk(part, to);
  if (typeof part === 'string') return part === 'all' && field === 'on' ? part : to(sort, part);
  if (Array.isArray(part) && part.every((item) => typeof item === 'string')) return part.map((item) => to(sort, item));
  return walk(part, to);
}

function sortOf(node: Node, field: string): NameSort | undefined {
  if (field === 'name') {
    if (node.moment === 'ref') return 'moment';
    return node.cond === 'ref' ? 'definition' : undefined;
  }
  // The target of an act is a `who`; a string here is the line or zone of a distance.
  if (field === 'to') return 'line';
  return FIELDS[field];
}
