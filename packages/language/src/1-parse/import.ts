import type { ImportNode } from './ast.ts';
import type { Cursor } from './cursor.ts';
import { type Ref, span } from './place.ts';

/** `import NAME [as NAME], … from AGREEMENT`. `named` is told each name as soon as it is read. */
export function parseImport(c: Cursor, named: (name: Ref) => void): ImportNode {
  const start = c.next();
  const items = c.list(() => {
    const name = c.name('the name of what is imported');
    const as = c.accept('as') ? c.name('the name that it has here') : undefined;
    named(as ?? name);
    return { name, as };
  });
  c.expect('from', 'and the name of the other agreement');
  // A path in quotes is no name; that is said where imports are resolved, with a message of its own.
  const from: Ref = c.peek().kind === 'string' ? c.next() : c.name('the name of the other agreement');
  return { items, from, ...span(start, c.last()) };
}
