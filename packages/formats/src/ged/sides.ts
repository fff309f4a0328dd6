/** UCDP's names of sides as actors of an agreement. */
import type { Author } from '@servanda/core';

/** Name of a side to the actor (or actors) meant; names are the user's to give. */
export type NameMap = Readonly<Record<string, string | readonly string[]>>;

/** A name as an identifier: `Government of Ukraine` becomes `Government-of-Ukraine`. */
export function slug(name: string): string {
  return name
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 150);
}

/** The actors that a side's name stands for. */
export function actorsOf(side: string, names: NameMap): readonly string[] {
  const mapped = Object.hasOwn(names, side) ? names[side] : undefined;
  if (mapped !== undefined) return typeof mapped === 'string' ? [mapped] : mapped;
  const plain = slug(side);
  return plain === '' ? [] : [plain];
}

/**
 * Who may have done it. UCDP orders its sides by status, not by who acted: of a fight between two (types 1 and 2) either
 * may be the author. One-sided violence (type 3) is by side A. Undefined: unknown.
 */
export function authorOf(type: string, sideA: string, sideB: string, names: NameMap): Author | undefined {
  const sides = type === '3' ? [sideA] : [sideA, sideB];
  const actors = [...new Set(sides.flatMap((side) => actorsOf(side, names)))];
  const [only] = actors;
  if (only === undefined) return undefined;
  return actors.length === 1 ? only : { oneOf: actors };
}
