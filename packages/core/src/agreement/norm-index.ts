/** Norms by name, and what acts on them, each looked up in one step: a treaty may have thousands. */
import type { Agreement, Norm } from './form.ts';

export interface ActingOn {
  /** Powers that name the norm, and those over all norms; a power over all norms is among those that act on itself. */
  readonly powers: readonly Norm[];
  /** Permissions that stand `despite` it. */
  readonly permissions: readonly Norm[];
}

interface NormIndex {
  readonly byId: ReadonlyMap<string, Norm>;
  actingOn(id: string): ActingOn;
}

type Norms = Agreement['norms'];
/** The norms of an agreement never change: a reading or an amendment makes others. */
const indexes = new WeakMap<Norms, NormIndex>();

/** The norm of that name; undefined: there is none. */
export function normOf({ norms }: Pick<Agreement, 'norms'>, id: string): Norm | undefined {
  return indexOf(norms).byId.get(id);
}

/** What acts on the norm of that name, in the order of the document. */
export function actingOn({ norms }: Pick<Agreement, 'norms'>, id: string): ActingOn {
  return indexOf(norms).actingOn(id);
}

function indexOf(norms: Norms): NormIndex {
  const known = indexes.get(norms) ?? makeIndex(norms);
  indexes.set(norms, known);
  return known;
}

function makeIndex(norms: Norms): NormIndex {
  const byId = new Map<string, Norm>();
  const overAll: number[] = [];
  const powers = new Map<string, number[]>();
  const permissions = new Map<string, Norm[]>();
  norms.forEach((norm, at) => {
    const { id, type, power, despite = [] } = norm;
    if (!byId.has(id)) byId.set(id, norm);
    if (power?.on === 'all') overAll.push(at);
    else for (const touched of new Set(power?.on)) add(powers, touched, at);
    if (type === 'permission') for (const lifted of new Set(despite)) add(permissions, lifted, norm);
  });
  return {
    byId,
    actingOn: (id) => ({
      powers: [...overAll, ...(powers.get(id) ?? [])].sort((a, b) => a - b).map((at) => norms[at] as Norm),
      permissions: permissions.get(id) ?? [],
    }),
  };
}

function add<T>(to: Map<string, T[]>, key: string, item: T): void {
  const list = to.get(key);
  if (list) list.push(item);
  else to.set(key, [item]);
}
