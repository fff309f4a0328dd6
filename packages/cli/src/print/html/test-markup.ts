const EMPTY = new Set(['meta', 'br']);

/** For tests: the tags that are not closed, or not in their turn. */
export function unbalanced(markup: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, slash, name = '', , self] of markup
    .replace(/<style>[^<]*<\/style>|<!doctype html>/g, '')
    .matchAll(/<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*?)?)(\/?)>/gi)) {
    if (slash) {
      if (open.pop() !== name) wrong.push(name);
    } else if (!self && !EMPTY.has(name)) open.push(name);
  }
  return [...wrong, ...open];
}
