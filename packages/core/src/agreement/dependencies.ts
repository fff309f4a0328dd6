/**
 * Which questions a norm depends on, directly or through what it refers to (semantics 7). Verdicts are computed over the
 * readings of those only, not over all combinations.
 */

import type { Agreement, Change, Norm } from './form.ts';
import { actingOn } from './norm-index.ts';
import { chosenFor } from './readings.ts';

/** Names of norms, moments, definitions, groups, kinds and places (with a prefix of their sort) that a part of the form refers to. */
function references(value: unknown, out: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) references(item, out);
    return;
  }
  if (value === null || typeof value !== 'object') return;
  const node = value as Record<string, unknown>;
  const name = (key: string) => (typeof node[key] === 'string' ? (node[key] as string) : undefined);
  const add = (sort: string, key: string) => {
    const found = name(key);
    if (found !== undefined) out.add(`${sort} ${found}`);
  };
  if (node.moment === 'ref') add('moment', 'name');
  if (node.moment === 'signature') out.add('start');
  if (node.cond === 'ref') add('definition', 'name');
  add('norm', 'norm');
  add('group', 'group');
  // Whose line it is may hang on who belongs to a group.
  add('group', 'for');
  add('kind', 'kind');
  add('place', 'in');
  add('place', 'to');
  add('place', 'line');
  // How a quantity counts on another basis bears on every limit on it.
  if (name('basis') !== undefined) out.add('conversion');
  if (node.who === 'of' && Array.isArray(node.names)) for (const n of node.names) out.add(`group ${String(n)}`);
  for (const child of Object.values(node)) references(child, out);
}

/** What a change touches. */
function touched(change: Change): string {
  switch (change.change) {
    case 'norm':
    case 'drop-norm':
      return `norm ${change.norm}`;
    case 'role':
      // A role is shown, and changes no verdict of a norm by itself.
      return `role ${change.name}`;
    case 'start':
      return 'start';
    case 'standard':
      return 'standard';
    case 'drawn-by':
      return `place ${change.name}`;
    case 'conversion':
      return 'conversion';
    default:
      return `${change.change} ${change.name}`;
  }
}

/** Names that a record uses: what they stand for may be what a question asks. */
export interface NamesSaid {
  readonly actors: Iterable<string>;
  readonly kinds: Iterable<string>;
}

/**
 * For each norm, the ids of the questions it depends on, in document order. A report may name a group or a kind of kinds that the norm
 * does not: where a question changes its members, the verdict depends on that question too.
 */
export function questionsOfNorms(
  agreement: Agreement,
  said: NamesSaid = { actors: [], kinds: [] },
): ReadonlyMap<string, readonly string[]> {
  const edges = new Map<string, Set<string>>();
  const edge = (from: string) => {
    let set = edges.get(from);
    if (!set) {
      set = new Set();
      edges.set(from, set);
    }
    return set;
  };
  const describe = (norm: Norm) => {
    const out = edge(`norm ${norm.id}`);
    references(norm, out);
    for (const name of norm.bearer.names) out.add(`group ${name}`);
    for (const id of norm.concurrent ?? []) out.add(`norm ${id}`);
    for (const id of norm.countedAs ?? []) out.add(`counting ${id}`);
    out.add('start');
    if (!norm.verifiedBy) out.add('standard');
    const { powers, permissions } = actingOn(agreement, norm.id);
    for (const other of [...powers, ...permissions]) out.add(`norm ${other.id}`);
  };
  agreement.norms.forEach(describe);
  for (const m of agreement.moments) references(m.value, edge(`moment ${m.id}`));
  for (const d of agreement.definitions) references(d.value, edge(`definition ${d.id}`));
  for (const c of agreement.countings ?? []) {
    references(c, edge(`counting ${c.id}`));
    for (const kind of c.merged?.kinds ?? []) edge(`counting ${c.id}`).add(`kind ${kind}`);
  }
  for (const g of agreement.groups) for (const m of g.members) edge(`group ${g.id}`).add(`group ${m}`);
  for (const k of agreement.kinds) for (const m of k.members ?? []) edge(`kind ${k.id}`).add(`kind ${m}`);
  // Where a place lies to one zone may follow from the drawing of another that it is said to lie in.
  for (const z of agreement.zones) {
    edge(`place ${z.id}`).add('zones');
    edge('zones').add(`place ${z.id}`);
  }
  for (const { norm, place } of (agreement.examples ?? []).flatMap((example) => example.expect))
    if (place !== undefined) edge(`norm ${norm}`).add('zones');
  // Under a reading a norm may refer to more: what any reading puts into a thing counts as referred to by it.
  // So does what an amendment puts there.
  const changes = [...agreement.questions.flatMap((q) => q.readings), ...(agreement.amendments ?? [])];
  for (const { changes: made } of changes) {
    for (const change of made) {
      references(change, edge(touched(change)));
      if (change.change === 'group' || change.change === 'kind')
        for (const member of change.members) edge(touched(change)).add(`${change.change} ${member}`);
      if (change.change === 'norm' && change.line === 'concurrent' && Array.isArray(change.value)) {
        for (const id of change.value) edge(touched(change)).add(`norm ${String(id)}`);
      }
      if (change.change === 'norm' && change.line === 'countedAs' && Array.isArray(change.value)) {
        for (const id of change.value) edge(touched(change)).add(`counting ${String(id)}`);
      }
    }
  }

  const walk = (node: string, seen: Set<string>): Set<string> => {
    if (seen.has(node)) return seen;
    seen.add(node);
    for (const next of edges.get(node) ?? []) walk(next, seen);
    return seen;
  };
  const changed = new Set(agreement.questions.flatMap((q) => q.readings.flatMap((r) => r.changes.map(touched))));
  // What a name of the record may stand for, under one reading or another; most records name no group that a question changes.
  const meanings = [...prefixed('group', said.actors), ...prefixed('kind', said.kinds)]
    .map((node) => walk(node, new Set()))
    .filter((nodes) => [...nodes].some((node) => changed.has(node)));

  const result = new Map<string, readonly string[]>();
  for (const norm of agreement.norms) {
    const seen = walk(`norm ${norm.id}`, new Set());
    const own = [...seen];
    for (const nodes of meanings) if (own.some((node) => nodes.has(node))) for (const node of nodes) seen.add(node);
    result.set(
      norm.id,
      agreement.questions
        .filter((q) => q.readings.some((r) => r.changes.some((c) => seen.has(touched(c)))))
        .map((q) => q.id),
    );
  }
  return result;
}

function prefixed(sort: string, names: Iterable<string>): string[] {
  return [...new Set(names)].map((name) => `${sort} ${name}`);
}

/** Every combination of readings of these questions, in document order; fixed choices are kept. */
export function choices(
  agreement: Agreement,
  questions: readonly string[],
  fixed: Readonly<Record<string, string>>,
): Record<string, string>[] {
  let out: Record<string, string>[] = [{}];
  for (const id of questions) {
    const question = agreement.questions.find((q) => q.id === id);
    if (!question) continue;
    const chosen = chosenFor(fixed, id);
    const ids = chosen === undefined ? question.readings.map((r) => r.id) : [chosen];
    out = out.flatMap((choice) => ids.map((r) => ({ ...choice, [id]: r })));
  }
  return out;
}
