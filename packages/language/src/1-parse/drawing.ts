import type { DrawingNode, SourceNode } from './ast.ts';
import type { Cursor } from './cursor.ts';
import { parseDate } from './date.ts';
import { span } from './place.ts';

/** `drawn by OSCE map "maps/2015.geojson" [from DATE] [until DATE]`: who drew a line or zone, where, and when it is valid. */
export function parseDrawing(c: Cursor): DrawingNode {
  const start = c.next();
  c.expect('by', 'and who drew it');
  const by = parseSource(c);
  c.expect('map', 'and the file of the map in double quotes');
  const map = c.string('the file of the map in double quotes');
  const from = c.accept('from') ? parseDate(c) : undefined;
  const until = c.accept('until') ? parseDate(c) : undefined;
  return { by, map, from, until, ...span(start, c.last()) };
}

/** A declared actor, or a source in double quotes that needs no declaration. */
export function parseSource(c: Cursor): SourceNode {
  const quoted = c.peek().kind === 'string';
  const name = quoted ? c.next() : c.name('who drew it');
  return { name, quoted };
}
