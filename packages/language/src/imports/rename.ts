import type { Space } from '../2-resolve/symbols.ts';
import type { Entry } from './entries.ts';

/** Says how a thing of the other document is called here. */
export type Name = (space: Space, name: string) => string;

/** The entry with every name in it as `name` says. `as`: its own name. */
export function renamed(entry: Entry, as: string, name: Name): Entry {
  const form = part(entry.form, ownSpaces(entry), name);
  // The names alone are other ones: its shape is that of the entry.
  return { list: entry.list, form: { ...(form as object), id: as } } as Entry;
}

/** Names in fields of the entry itself. */
function ownSpaces({ list }: Entry): Readonly<Record<string, Space>> {
  switch (list) {
    case 'groups':
      return { members: 'who' };
    case 'kinds':
      return { members: 'kind' };
    case 'acts':
      return { isA: 'act', undoneBy: 'act' };
    case 'zones':
      return { within: 'place', apartFrom: 'place' };
    default:
      return {};
  }
}

/** Names in patterns, conditions and moments, by the field in which they stand. */
const SPACES: Readonly<Record<string, Space>> = {
  act: 'act',
  state: 'state',
  measure: 'measure',
  // Who made a drawing; in patterns `by` is no name but a form of its own.
  by: 'who',
  kind: 'kind',
  in: 'place',
  names: 'who',
  group: 'who',
};

function part(value: unknown, spaces: Readonly<Record<string, Space>>, name: Name): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => part(one, {}, name));
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Readonly<Record<string, unknown>>;
  const inner = (key: string): Space | undefined => {
    if (key === 'name' && fields.moment === 'ref') return 'moment';
    if (key === 'name' && fields.cond === 'ref') return 'definition';
    if (key === 'to' && 'metres' in fields) return 'place';
    return spaces[key] ?? SPACES[key];
  };
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => {
      const space = key === 'shape' ? undefined : inner(key);
      if (space && typeof field === 'string') return [key, name(space, field)];
      if (space && Array.isArray(field) && field.every((one): one is string => typeof one === 'string'))
        return [key, field.map((one) => name(space, one))];
      return [key, key === 'shape' ? field : part(field, {}, name)];
    }),
  );
}
