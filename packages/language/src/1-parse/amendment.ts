import type { AmendmentNode, ChangeNode } from './ast.ts';
import { parseChange } from './change.ts';
import { type Cursor, Stopped } from './cursor.ts';
import { parseDate } from './date.ts';
import { type Ref, span } from './place.ts';
import { checkEnd, isChange } from './question.ts';

/** `amendment NAME "Title" from DATE` with its changes, one a line. `named` is told the name as soon as it is read. */
export function parseAmendment(c: Cursor, named: (name: Ref) => void, skipLine: () => void): AmendmentNode {
  const start = c.next();
  const name = c.name('the name of the amendment');
  named(name);
  const title = c.optionalString();
  c.expect('from', 'and the date from which it is in force');
  const from = parseDate(c);
  const changes: ChangeNode[] = [];
  let broken = false;
  while (isChange(c)) {
    try {
      changes.push(parseChange(c));
      checkEnd(c);
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      broken = true;
      skipLine();
    }
  }
  return { name, title, from, changes, broken, ...span(start, c.last()) };
}
