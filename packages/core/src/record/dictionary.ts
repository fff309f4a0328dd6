import type { Dictionary } from './facts.ts';
import { compareText } from './problem.ts';

/** Gives codes to names in sorted order, so that the order of arrival never shows. */
export function createDictionary(names: Iterable<string>): Dictionary {
  const list = [...names];
  const sorted = isAscending(list) ? list : [...new Set(list)].sort(compareText);
  const codes = new Map<string, number>();
  for (let i = 0; i < sorted.length; i++) codes.set(sorted[i] as string, i);
  return { names: sorted, code: (name) => codes.get(name) ?? -1 };
}

/** Ids often come sorted, and a sort of a hundred thousand of them is what would cost most. */
function isAscending(names: readonly string[]): boolean {
  for (let i = 1; i < names.length; i++) if ((names[i - 1] as string) >= (names[i] as string)) return false;
  return true;
}

/** Gives codes to things by first sight; the caller visits reports in the order of their ids, so codes do not depend on arrival. */
export class Interner<T> {
  readonly items: T[] = [];
  readonly #codes = new Map<string, number>();

  /** Code of the thing with this key. */
  code(key: string, make: () => T): number {
    const known = this.#codes.get(key);
    if (known !== undefined) return known;
    const code = this.items.length;
    this.#codes.set(key, code);
    this.items.push(make());
    return code;
  }
}
