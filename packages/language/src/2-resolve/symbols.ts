import type { ClauseNode, DeclarationNode, DocumentNode, NormNode } from '../1-parse/ast.ts';
import { UNKNOWN_CLAUSE } from '../1-parse/document.ts';
import type { Place, Ref } from '../1-parse/place.ts';
import type { Report } from '../messages/problem.ts';
import { nearSlot } from './near.ts';
import { baseForms } from './verbs.ts';

/** Where names compete: two things in one space may not have one name. */
export type Space =
  | 'who'
  | 'kind'
  | 'act'
  | 'state'
  | 'measure'
  | 'basis'
  | 'place'
  | 'moment'
  | 'definition'
  | 'counting';

/** The space of each sort of declaration. */
export const SPACE: Readonly<Record<DeclarationNode['declares'], Space>> = {
  actor: 'who',
  group: 'who',
  kind: 'kind',
  act: 'act',
  state: 'state',
  measure: 'measure',
  basis: 'basis',
  zone: 'place',
  line: 'place',
  moment: 'moment',
  definition: 'definition',
  counting: 'counting',
};

const WORD: Readonly<Record<DeclarationNode['declares'], string>> = {
  actor: 'party or body',
  group: 'group',
  kind: 'kind',
  act: 'act',
  state: 'state',
  measure: 'measure',
  basis: 'basis',
  zone: 'zone',
  line: 'line',
  moment: 'moment',
  definition: 'definition',
  counting: 'rule of counting',
};

/** How a declaration is called in a message. */
export const wordOf = (d: DeclarationNode): string => (d.declares === 'actor' ? d.role : WORD[d.declares]);

/** The four acts that every agreement knows (semantics 8). */
export const ACCESS_ACTS: ReadonlyMap<string, 'granted' | 'partly' | 'denied' | 'unanswered'> = new Map([
  ['grant-access', 'granted'],
  ['grant-access-partly', 'partly'],
  ['deny-access', 'denied'],
  ['leave-access-unanswered', 'unanswered'],
]);

export interface NameUse {
  readonly at: Place;
  /** The name as it is declared. */
  readonly declared: Ref;
}

export interface Symbols {
  readonly spaces: Readonly<Record<Space, ReadonlyMap<string, DeclarationNode>>>;
  /** By `clause/name`. */
  readonly norms: ReadonlyMap<string, NormNode>;
  /** By name alone. */
  readonly normsByName: ReadonlyMap<string, readonly NormNode[]>;
  readonly clauses: ReadonlyMap<string, ClauseNode>;
  /** Names of declarations that were not understood. */
  readonly broken: ReadonlySet<string>;
  /** Every name that was looked up and found, with the name in its declaration: for editors. */
  readonly uses: NameUse[];
  /** How many unknown names still get a suggestion: comparing every name with every other takes its time. */
  readonly hints: { left: number };
}

/** `clause/name`; a norm outside every clause has its name alone. */
export const normId = (norm: NormNode): string =>
  norm.clause ? `${norm.clause.id.text}/${norm.name.text}` : norm.name.text;

/** Collects all declared names and reports those given twice. */
export function collect(document: DocumentNode, report: Report): Symbols {
  const spaces: Record<Space, Map<string, DeclarationNode>> = {
    who: new Map(),
    kind: new Map(),
    act: new Map(),
    state: new Map(),
    measure: new Map(),
    basis: new Map(),
    place: new Map(),
    moment: new Map(),
    definition: new Map(),
    counting: new Map(),
  };
  for (const declaration of document.declarations) {
    const space = spaces[SPACE[declaration.declares]];
    const before = space.get(declaration.name.text);
    if (before) {
      report(
        'name-twice',
        declaration.name,
        { name: declaration.name.text, what: wordOf(before) },
        { place: before.name, text: 'the first stands here' },
      );
    } else space.set(declaration.name.text, declaration);
  }
  const clauses = new Map<string, ClauseNode>();
  for (const clause of document.clauses) {
    const before = clauses.get(clause.id.text);
    if (before)
      report(
        'name-twice',
        clause.id,
        { name: clause.id.text, what: 'clause' },
        { place: before.id, text: 'the first stands here' },
      );
    else clauses.set(clause.id.text, clause);
  }
  const norms = new Map<string, NormNode>();
  const normsByName = new Map<string, NormNode[]>();
  for (const norm of document.norms) {
    const id = normId(norm);
    const before = norms.get(id);
    if (before) {
      report(
        'norm-twice',
        norm.name,
        { clause: norm.clause?.id.text ?? '', name: norm.name.text },
        { place: before.name, text: 'the first stands here' },
      );
      continue;
    }
    norms.set(id, norm);
    const alike = normsByName.get(norm.name.text);
    if (alike) alike.push(norm);
    else normsByName.set(norm.name.text, [norm]);
  }
  return { spaces, norms, normsByName, clauses, broken: document.broken, uses: [], hints: { left: 50 } };
}

/** Looks a name up where it must be; reports if it is not there. `needed`: the word for what is needed, for messages. */
export function find(
  symbols: Symbols,
  space: Space,
  ref: Ref,
  needed: string,
  report: Report,
  sorts?: readonly DeclarationNode['declares'][],
): DeclarationNode | undefined {
  const found = symbols.spaces[space].get(ref.text);
  if (found && (!sorts || sorts.includes(found.declares))) {
    symbols.uses.push({ at: ref, declared: found.name });
    return found;
  }
  if (symbols.broken.has(ref.text)) return undefined;
  const elsewhere =
    found ??
    Object.values(symbols.spaces)
      .map((names) => names.get(ref.text))
      .find((d) => d !== undefined);
  if (elsewhere) {
    report(
      'wrong-sort',
      ref,
      { name: ref.text, is: wordOf(elsewhere), needed },
      { place: elsewhere.name, text: `\`${ref.text}\` is declared here` },
    );
    return undefined;
  }
  const candidates = [...symbols.spaces[space]]
    .filter(([, d]) => !sorts || sorts.includes(d.declares))
    .map(([name]) => name);
  report('unknown-name', ref, {
    what: needed,
    name: ref.text,
    near: near(symbols, ref.text, candidates),
    declaration: declarationOf(space, ref.text, sorts),
  });
  return undefined;
}

export interface FoundNorm {
  readonly id: string;
  readonly norm: NormNode;
  readonly starts: boolean;
}

/** A norm by `clause/name`, with or without phase, or by its name alone where only one has it. */
export function lookNorm(
  symbols: Symbols,
  text: string,
  clause?: ClauseNode | undefined,
): FoundNorm | readonly NormNode[] {
  const starts = text.endsWith(':starts');
  const id = text.replace(/:(starts|ends)$/, '');
  const own = clause && symbols.norms.get(`${clause.id.text}/${id}`);
  const norm = symbols.norms.get(id) ?? own;
  if (norm) return { id: normId(norm), norm, starts };
  const lost = id.includes('/') && symbols.norms.get(`${UNKNOWN_CLAUSE}${id.slice(id.lastIndexOf('/'))}`);
  if (lost) return { id: normId(lost), norm: lost, starts };
  const named = symbols.normsByName.get(id) ?? [];
  return named.length === 1 && named[0] ? { id: normId(named[0]), norm: named[0], starts } : named;
}

/** Looks a norm up; reports if there is none, or more than one. */
export function findNorm(
  symbols: Symbols,
  ref: Ref,
  report: Report,
  clause?: ClauseNode | undefined,
  what = 'norm',
): FoundNorm | undefined {
  const found = lookNorm(symbols, ref.text, clause);
  if ('norm' in found) {
    symbols.uses.push({ at: ref, declared: found.norm.name });
    return found;
  }
  if (symbols.broken.has(ref.text)) return undefined;
  if (found.length > 1) report('which-norm', ref, { name: ref.text, found: namesOf(found) });
  else
    report('unknown-name', ref, {
      what,
      name: ref.text,
      near: near(symbols, ref.text, symbols.norms.keys()),
      declaration: `duty ${ref.text.replace(/^.*\//, '')}:`,
    });
  return undefined;
}

/** Nobody chooses among more. */
const MOST_NAMED = 5;

function namesOf(norms: readonly NormNode[]): string {
  const named = norms.slice(0, MOST_NAMED).map((norm) => `\`${normId(norm)}\``);
  const more = norms.length - named.length;
  return [...named, ...(more > 0 ? [`one of ${more} others`] : [])].join(' or ');
}

/** What a message adds to an unknown name: `; the nearest name is …`, or nothing. Only for the first of a document. */
export function near(symbols: Symbols, name: string, candidates: Iterable<string>): string {
  return symbols.hints.left-- > 0 ? nearSlot(name, candidates) : '';
}

const DECLARATIONS: Readonly<Record<Space, string>> = {
  who: 'party NAME "…"',
  kind: 'kind NAME "…"',
  act: 'act NAME "…"',
  state: 'state NAME "…"',
  measure: 'measure NAME "…" in kg',
  basis: 'basis NAME "…" of mass',
  place: 'line NAME "…"',
  moment: 'moment NAME = 2015-02-15 00:00',
  definition: 'define NAME: …',
  counting: 'counting NAME "…"',
};

/** How such a name would be declared. */
function declarationOf(space: Space, name: string, sorts: readonly DeclarationNode['declares'][] | undefined): string {
  const [only] = sorts ?? [];
  const pattern =
    only === 'zone' || only === 'group' ? `${only} NAME ${only === 'zone' ? '"…"' : '= …'}` : DECLARATIONS[space];
  return pattern.replace('NAME', space === 'act' ? (baseForms(name).at(-1) ?? name) : name);
}
