import { OUTSIDER } from './facts.ts';
import type { Author } from './report.ts';

/**
 * Candidate authors of an occurrence (semantics 2.6), sorted: each is one choice that a world may make, an actor's code, OUTSIDER,
 * or `-2 - k` for the k-th joint authorship. The unknown is any declared actor or someone else.
 */
export type Authors = readonly number[];

/** Joint authorships of a record, each a sorted list of actor codes. */
export class Joints {
  readonly sets: number[][] = [];
  readonly #choices = new Map<string, number>();

  /** The choice "these, jointly"; of a single one, that one. */
  choice(members: readonly number[]): number {
    const set = ascending(members);
    if (set.length === 1) return set[0] as number;
    const key = set.join();
    const known = this.#choices.get(key);
    if (known !== undefined) return known;
    const choice = -2 - this.sets.length;
    this.sets.push(set);
    this.#choices.set(key, choice);
    return choice;
  }

  /** Actors that share in a choice. */
  members(choice: number): readonly number[] {
    return choice < OUTSIDER ? (this.sets[-2 - choice] as number[]) : [choice];
  }
}

/** Candidates as a report names them; a left-out author is unknown. `declared`: codes of the agreement's actors. */
export function authorsOf(
  author: Author | undefined,
  code: (name: string) => number,
  declared: readonly number[],
  joints: Joints,
): Authors {
  if (author === undefined) return unknownBut([], declared);
  if (typeof author === 'string') return [code(author)];
  if ('oneOf' in author) return ascending(author.oneOf.map(code));
  if ('all' in author) return [joints.choice(author.all.map(code))];
  return unknownBut((author.not ?? []).map(code), declared);
}

/** Any declared actor or someone else, but not those. */
export function unknownBut(not: readonly number[], declared: readonly number[]): Authors {
  return ascending([OUTSIDER, ...declared.filter((actor) => !not.includes(actor))]);
}

/** Whether the account names nobody: only then may it be someone else. */
export function isUnknown(authors: Authors): boolean {
  return authors.includes(OUTSIDER);
}

/** Whether this actor, alone or jointly with others, may be the author. */
export function mayBeAuthor(authors: Authors, actor: number, joints: Joints): boolean {
  return authors.some((choice) => choice === actor || joints.members(choice).includes(actor));
}

/** The author's alternatives of several accounts (2.5): their common part, else their union. */
export function combineAuthors(accounts: readonly Authors[]): Authors {
  const [first, ...others] = accounts;
  if (first === undefined) return [];
  if (others.every((other) => other === first)) return first;
  const common = first.filter((choice) => others.every((other) => other.includes(choice)));
  return common.length > 0 ? common : ascending(accounts.flat());
}

/** Sorted, each once. */
export function ascending(codes: readonly number[]): number[] {
  return codes.length === 1 ? [codes[0] as number] : [...new Set(codes)].sort((a, b) => a - b);
}
