import type { BearerNode } from './ast.ts';
import type { Cursor } from './cursor.ts';
import { span } from './place.ts';

/** `each of G`, `any of G`, `either of G`, `G together`, `someone`, an actor, each with `through "Organ"`. */
export function parseBearer(c: Cursor): BearerNode {
  const start = c.peek();
  if (c.accept('someone') || c.accept('anyone')) return { mode: 'someone', names: [], ...span(start, c.last()) };
  const mode =
    c.accept('each', 'of') || c.accept('every', 'one', 'of')
      ? 'each'
      : c.accept('any', 'of') || c.accept('either', 'of') || c.accept('one', 'of')
        ? 'any'
        : undefined;
  if (!mode && c.isOneOf(['each', 'every', 'any', 'either', 'all', 'the', 'The', 'no', 'No'])) {
    c.fail('bearer-article', c.peek(), { word: c.peek().text });
  }
  const names = c.names('who is bound');
  if (mode && c.isOneOf(['each', 'together', 'jointly']))
    c.fail('expected', c.peek(), {
      found: c.found(),
      what: `either \`${mode} of\` before the names or this word after them, and not both,`,
    });
  const trailing = c.accept('each') ? 'each' : c.accept('together') || c.accept('jointly') ? 'together' : undefined;
  const through = c.accept('through') ? c.string('the organ in double quotes').text : undefined;
  return { mode: mode ?? trailing ?? 'plain', names, through, ...span(start, c.last()) };
}
