/** A value with each of its strings changed; keys stay. */
export function mapStrings<T>(value: T, change: (text: string) => string): T {
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') return change(part);
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(value) as T;
}

/** Names put in each other's place wherever they stand as a whole word's value. */
export function renamed<T>(value: T, to: ReadonlyMap<string, string>): T {
  return mapStrings(value, (text) => to.get(text) ?? text);
}

/** Two names in each other's place. */
export function swapOf(a: string, b: string): Map<string, string> {
  return new Map([
    [a, b],
    [b, a],
  ]);
}
