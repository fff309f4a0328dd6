import type { StandardNode } from './ast.ts';
import type { Cursor } from './cursor.ts';
import { span } from './place.ts';
import { isNumber, parseNumber } from './quantity.ts';

/** Does a standard of proof begin here? */
export const isStandard = (c: Cursor): boolean =>
  c.is('verified') ||
  c.is('confirmed') ||
  c.is('admitted') ||
  c.is('any', 'report') ||
  (isNumber(c) && c.peek(1).text === 'independent');

/** `verified by A` = `confirmed by A`, `two independent sources [of A, B]`, `admitted by the party itself`, `any report`. */
export function parseStandard(c: Cursor): StandardNode {
  const start = c.peek();
  const verified = c.accept('verified');
  if (verified) {
    c.expect('by', 'and who verifies');
    if (c.is('the', 'party', 'itself')) c.rewind(c.mark() - 1);
  }
  const byItself = c.accept('by', 'the', 'party', 'itself');
  if (byItself || c.accept('admitted')) {
    if (!byItself && !c.accept('by', 'the', 'party', 'itself')) c.expect('by', 'and `the party itself`');
    return { standard: 'admitted', ...span(start, c.last()) };
  }
  if (c.accept('any', 'report')) return { standard: 'any', ...span(start, c.last()) };
  if (isNumber(c) && c.peek(1).text === 'independent') {
    const n = parseNumber(c, 'a number');
    c.next();
    if (!c.accept('sources')) c.expect('source', 'after `independent`');
    if (!Number.isInteger(n.value) || n.value < 1 || n.value > 99)
      c.fail('expected', n, { found: `\`${n.text}\``, what: 'a whole number from 1 to 99' });
    const of = c.accept('of') ? c.names('a source') : undefined;
    return { standard: 'independent', n: n.value, of, ...span(start, c.last()) };
  }
  if (c.accept('confirmed')) c.expect('by', 'and who confirms');
  else if (!verified)
    c.fail('expected', c.here(), {
      found: c.found(),
      what: 'a standard of proof, as in `any report` or `confirmed by A`',
    });
  const by = c.names('a source');
  return { standard: 'confirmed', by, ...span(start, c.last()) };
}
