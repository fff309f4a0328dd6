import type { HeadNode } from './ast.ts';
import { type Cursor, Stopped } from './cursor.ts';
import { parseDate } from './date.ts';
import { span } from './place.ts';
import { isStandard, parseStandard } from './standard.ts';

/** `agreement NAME "Title"` and its lines. */
export function parseHead(c: Cursor, skip: () => void): HeadNode {
  const start = c.next();
  const name = c.name('the name of the agreement');
  const title = c.optionalString() ?? name.text;
  const head: HeadNode = { name, title, texts: [], lines: [], broken: false, ...span(start, c.last()) };
  while (isHeadLine(c)) {
    try {
      head.lines.push(c.peek());
      parseLine(c, head);
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      head.broken = true;
      skip();
    }
  }
  return head;
}

const isHeadLine = (c: Cursor): boolean =>
  c.isOneOf(['signed', 'proposed', 'clock', 'days', 'text', 'standard']) ||
  c.is('in', 'force') ||
  (c.peek().first && isStandard(c));

/** Can a line of the head begin here? Where the parser goes on after a mistake. */
export const HEAD_LINES: ReadonlySet<string> = new Set([
  'signed',
  'proposed',
  'clock',
  'days',
  'text',
  'standard',
  'in',
]);

function parseLine(c: Cursor, head: HeadNode): void {
  if (c.accept('signed')) {
    head.signed = parseDate(c);
    if (c.accept('at')) head.signedAt = c.string('the place in double quotes').text;
  } else if (c.accept('proposed')) {
    head.proposed = true;
    if (c.peek().kind === 'date') parseDate(c);
    if (c.accept('at')) c.string('the place in double quotes');
  } else if (c.accept('in', 'force')) {
    c.expect('from', 'and a date');
    head.inForce = parseDate(c);
  } else if (c.accept('clock')) head.clock = c.name('a time zone, as in `Europe/Kyiv`');
  else if (c.accept('days')) {
    if (!c.accept('are')) c.expect('are', 'and `calendar days`');
    c.expect('calendar', 'and `days`');
    c.expect('days', 'after `calendar`');
  } else if (c.accept('text')) {
    head.texts.push(
      ...c.list(() => {
        const language = c.peek().kind === 'word' ? c.next().text : undefined;
        const authentic = c.accept('authentic') || undefined;
        return { language, authentic, source: c.optionalString() };
      }),
    );
  } else {
    c.accept('standard');
    head.standard = parseStandard(c);
  }
}
