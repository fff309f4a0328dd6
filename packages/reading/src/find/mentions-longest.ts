/** Which of the phrases that overlap are meant. */
import type { Thing } from './mentions-declared.ts';
import type { Match } from './mentions-phrases.ts';

/**
 * Of phrases of one agreement that share words, the one with the most words; of equal ones the first. The letters of a name never
 * count, so that other names would fare alike. Phrases on exactly the same words are all kept. Agreements do not compete.
 */
export function longestOf(matches: readonly Match<Thing>[]): Match<Thing>[] {
  if (matches.length < 2) return [...matches];
  const taken = new Map<string, Map<number, string>>();
  const seen = new Set<string>();
  return [...matches]
    .sort((a, b) => b.path.length - a.path.length || start(a) - start(b))
    .filter(({ value, path }) => {
      const words = path.join();
      const thing = [value.agreement, value.what, value.of, words].join('\n');
      const own = taken.get(value.agreement) ?? new Map<number, string>();
      if (seen.has(thing) || path.some((place) => (own.get(place) ?? words) !== words)) return false;
      taken.set(value.agreement, own);
      for (const place of path) own.set(place, words);
      seen.add(thing);
      return true;
    });
}

const start = ({ path }: Match<Thing>): number => path[0] ?? 0;
