import type { Cursor } from './cursor.ts';
import type { Ref } from './place.ts';

/** Who reads or counts so: a declared actor, or anyone in quotes, and since which year. */
export interface HolderNode {
  readonly who: Ref;
  readonly quoted: boolean;
  readonly from?: string | undefined;
}

/** `held by UA from 2015, "the press"`, or nothing. `what`: what is held, for messages. */
export function parseHolders(c: Cursor, what: string): HolderNode[] {
  if (!c.accept('held', 'by')) return [];
  return c.list(() => {
    const quoted = c.peek().kind === 'string';
    const who = quoted ? c.next() : c.name(`who holds the ${what}`);
    return { who, quoted, from: c.accept('from') ? parseYear(c) : undefined };
  });
}

/** Since when something is held: a year. */
function parseYear(c: Cursor): string {
  if (/^\d{4}$/.test(c.peek().text)) return c.next().text;
  return c.fail('expected', c.here(), { found: c.found(), what: 'a year, as in `2015`,' });
}
