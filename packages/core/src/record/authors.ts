import { OUTSIDER } from './facts.ts';
import type { Author } from './report.ts';

/**
 * Candidate authors of an occurrence (semantics 2.6). An atom is one choice that a world may make: an actor's code,
 * OUTSIDER, or `-2 - k` for the k-th joint authorship. `unknown` is everyone but `not`, and includes authors that no
 * agreement declares.
 */
export type Authors =
  | { readonly kind: 'these'; readonly atoms: readonly number[] }
  | { readonly kind: 'unknown'; readonly not: readonly number[] };

/** Joint authorships of a record, each a sorted list of actor codes. */
export class Joints {
  readonly sets: number[][] = [];
  readonly #atoms = new Map<string, number>();

  /** Atom of "these, jointly"; of a single one, that one. */
  atom(members: readonly number[]): number {
    const set = ascending(members);
    if (set.length === 1) return set[0] as number;
    const key = set.join();
    const known = this.#atoms.get(key);
    if (known !== undefined) return known;
    const atom = -2 - this.sets.length;
    this.sets.push(set);
    this.#atoms.set(key, atom);
    return atom;
  }

  /** Actors that share in an atom. */
  members(atom: number): readonly number[] {
    return atom < -1 ? (this.sets[-2 - atom] as number[]) : [atom];
  }
}

/** Candidates as a report names them; a left-out author is unknown. */
export function authorsOf(author: Author | undefined, code: (name: string) => number, joints: Joints): Authors {
  if (author === undefined) return { kind: 'unknown', not: [] };
  if (typeof author === 'string') return { kind: 'these', atoms: [code(author)] };
  if ('oneOf' in author) return { kind: 'these', atoms: ascending(author.oneOf.map(code)) };
  if ('all' in author) return { kind: 'these', atoms: [joints.atom(author.all.map(code))] };
  return { kind: 'unknown', not: ascending((author.not ?? []).map(code)) };
}

/** Whether the atom is among the candidates. A joint authorship is out where one of its members is. */
export function isCandidate(authors: Authors, atom: number, joints: Joints): boolean {
  if (authors.kind === 'these') return authors.atoms.includes(atom);
  return !joints.members(atom).some((member) => authors.not.includes(member));
}

/** Whether this actor, alone or jointly with others, may be the author. */
export function mayBeAuthor(authors: Authors, actor: number, joints: Joints): boolean {
  if (authors.kind === 'unknown') return !authors.not.includes(actor);
  return authors.atoms.some((atom) => joints.members(atom).includes(actor));
}

/** Candidates that both allow (2.5); undefined where there are none. */
function common(a: Authors, b: Authors, joints: Joints): Authors | undefined {
  if (a.kind === 'unknown' && b.kind === 'unknown') return { kind: 'unknown', not: ascending([...a.not, ...b.not]) };
  const [these, other] = a.kind === 'these' ? [a, b] : [b as Authors & { kind: 'these' }, a];
  const atoms = these.atoms.filter((atom) => isCandidate(other, atom, joints));
  return atoms.length > 0 ? { kind: 'these', atoms } : undefined;
}

/** Every atom of the candidates: of the unknown, all declared actors that are not excluded, and someone else. */
export function atomsOf(authors: Authors, declared: readonly number[]): readonly number[] {
  if (authors.kind === 'these') return authors.atoms;
  return [OUTSIDER, ...declared.filter((actor) => !authors.not.includes(actor))];
}

/**
 * The author's alternatives of several accounts (2.5): their common part, else their union; a denial of the author adds
 * everyone but those it excludes.
 */
export function combineAuthors(
  accounts: readonly Authors[],
  excluded: readonly (readonly number[])[],
  declared: readonly number[],
  joints: Joints,
): readonly number[] {
  const [first, ...others] = accounts;
  if (first === undefined) return [];
  let shared: Authors | undefined = first;
  for (const other of others) {
    if (other !== first) shared = shared && common(shared, other, joints);
  }
  const lists = (shared ? [shared] : accounts).map((authors) => atomsOf(authors, declared));
  for (const not of excluded) lists.push(atomsOf({ kind: 'unknown', not }, declared));
  return lists.length === 1 ? ascending(lists[0] as readonly number[]) : ascending(lists.flat());
}

function ascending(codes: readonly number[]): number[] {
  return codes.length === 1 ? [codes[0] as number] : [...new Set(codes)].sort((a, b) => a - b);
}
