import type { WhoNode } from './ast.ts';
import { isConcurrent } from './concurrent.ts';
import type { Cursor } from './cursor.ts';
import { type Ref, span } from './place.ts';

/** Who: a name, `someone`, `one of A, B`, `each of A, B`, `the bearer`, `the other`. */
export function parseWho(c: Cursor, what = 'the name of a party, body or group'): WhoNode {
  const start = c.peek();
  if (c.accept('someone') || c.accept('anyone')) return { who: 'someone', ...span(c.last(), c.last()) };
  if (c.accept('the', 'bearer') || c.accept('itself')) return { who: 'bearer', ...span(start, c.last()) };
  if (c.accept('the', 'other')) return { who: 'other', ...span(start, c.last()) };
  const one = c.accept('one', 'of') || c.accept('any', 'of') || c.accept('either', 'of');
  if (one || c.accept('each', 'of')) {
    const names = [c.name(what)];
    // A comma at the end of a line ends the sentence of a `whenever`, not the list.
    while (c.is(',') && !c.peek(1).first) {
      c.next();
      names.push(c.name(what));
    }
    return { who: 'names', names, jointly: false, quantity: one ? 'one' : 'each', ...span(start, c.last()) };
  }
  const names: Ref[] = [c.name(what)];
  const mark = c.mark();
  // After `and` no comma goes on with a list: `by UA and quiet and A, B jointly is …` joins conditions, and not four parties.
  let anded = false;
  while ((!anded && c.accept(',')) || c.accept('and')) {
    anded = c.last().text === 'and';
    if (c.peek().kind !== 'word') break;
    names.push(c.name(what));
  }
  if (names.length > 1 && c.accept('jointly')) return { who: 'names', names, jointly: true, ...span(start, c.last()) };
  c.rewind(mark);
  // `together with` begins a line of its own.
  const jointly = c.accept('jointly') || (!isConcurrent(c) && c.accept('together'));
  return { who: 'names', names: names.slice(0, 1), jointly, ...span(start, c.last()) };
}
