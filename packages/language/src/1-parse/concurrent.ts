import type { ConcurrentNode } from './ast.ts';
import type { Cursor } from './cursor.ts';
import { span } from './place.ts';

/** Does `together with` stand here? `together` alone is how a bearer acts: `guarantors together must …`. */
export const isConcurrent = (c: Cursor, ahead = 0): boolean =>
  c.isOneOf(['together'], ahead) && c.isOneOf(['with'], ahead + 1);

/** `with 6/release, 7/access` or `with the others`, after `together`: duties to be done together. */
export function parseConcurrent(c: Cursor): ConcurrentNode[] {
  c.expect('with', 'and a duty');
  return c.list(() => {
    const start = c.peek();
    const norm = c.accept('the', 'others') ? undefined : c.name('a duty, or `the others`');
    return { norm, ...span(start, c.last()) };
  });
}
