/** Which norms a declared thing bears on, directly or through what they refer to. */
import type { Agreement, Norm } from '../agreement/form.ts';
import type { NameSort } from './names.ts';
import { renameIn } from './rename.ts';

const nodeOf = (sort: NameSort, name: string): string => `${sort} ${name}`;

function namesIn(value: unknown): Set<string> {
  const found = new Set<string>();
  renameIn(value, (sort, name) => {
    found.add(nodeOf(sort, name));
    return name;
  });
  return found;
}

export class Uses {
  readonly #edges = new Map<string, ReadonlySet<string>>();
  readonly #norms: readonly Norm[];

  constructor(agreement: Agreement) {
    this.#norms = agreement.norms;
    const put = (sort: NameSort, id: string, names: ReadonlySet<string>) => this.#edges.set(nodeOf(sort, id), names);
    const members = (sort: NameSort, list: readonly string[]) => new Set(list.map((name) => nodeOf(sort, name)));
    for (const { id, clause: _, ...norm } of agreement.norms) put('norm', id, namesIn(norm));
    for (const { id, value } of agreement.moments) put('moment', id, namesIn(value));
    for (const { id, value } of agreement.definitions) put('definition', id, namesIn(value));
    for (const group of agreement.groups) put('who', group.id, members('who', group.members));
    for (const kind of agreement.kinds) put('kind', kind.id, members('kind', kind.members ?? []));
    for (const { id, ...act } of agreement.acts) put('act', id, namesIn(act));
    for (const { id, ...counting } of agreement.countings ?? []) put('counting', id, namesIn(counting));
    for (const { id, measure } of agreement.bases ?? []) put('basis', id, namesIn({ measure }));
    for (const { id, within, apartFrom } of agreement.zones) put('zone', id, namesIn({ within, apartFrom }));
  }

  /** Norms that look at the thing, itself left out, in document order. */
  touchedBy(sort: NameSort, name: string): Norm[] {
    const target = nodeOf(sort, name);
    return this.#norms.filter(({ id }) => {
      const own = nodeOf('norm', id);
      return own !== target && this.#reaches(own, target, new Set());
    });
  }

  #reaches(from: string, target: string, seen: Set<string>): boolean {
    if (from === target) return true;
    if (seen.has(from)) return false;
    seen.add(from);
    for (const next of this.#edges.get(from) ?? []) if (this.#reaches(next, target, seen)) return true;
    return false;
  }
}
