import type { ChangeNode, ClauseNode, QuestionNode, ReadingNode } from './ast.ts';
import { parseChange } from './change.ts';
import { type Cursor, Stopped } from './cursor.ts';
import { parseHolders } from './holder.ts';
import { STATEMENTS } from './keywords.ts';
import { span } from './place.ts';

/** `question NAME "Text"` with its readings. */
export function parseQuestion(c: Cursor, clause: ClauseNode | undefined, skipLine: () => void): QuestionNode {
  const start = c.next();
  const name = c.name('the name of the question');
  const text = c.string('the question in double quotes').text;
  const readings: ReadingNode[] = [];
  let broken = false;
  while (c.is('reading')) {
    try {
      readings.push(parseReading(c, skipLine));
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      broken = true;
      skipLine();
    }
  }
  return { name, text, clause, readings, broken, ...span(start, c.last()) };
}

function parseReading(c: Cursor, skipLine: () => void): ReadingNode {
  const start = c.next();
  const name = c.name('the name of the reading');
  const heldBy = parseHolders(c, 'reading');
  if (!c.accept(':') && !c.peek().first && !c.is('as', 'written')) c.expect(':', 'and what the reading changes');
  const asWritten = c.accept('as', 'written');
  const changes: ChangeNode[] = [];
  let broken = false;
  while (isChange(c)) {
    try {
      changes.push(parseChange(c));
      c.accept(',');
      checkEnd(c);
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      broken = true;
      skipLine();
    }
  }
  return { name, heldBy, changes, asWritten, broken, ...span(start, c.last()) };
}

/** A change ends with its line, or another follows it. */
export function checkEnd(c: Cursor): void {
  const token = c.peek();
  if (!token.first && token.kind !== 'end' && token.kind !== 'word')
    c.fail('expected', token, { found: c.found(), what: 'a change on a line of its own' });
}

/**
 * A line of a reading. `group …`, `kind …`, `moment …`, `line …`, `zone …`, `define …`, `party …` and `body …` could also be declarations:
 * they belong to the reading unless an empty line or the end of the fence stands before them.
 */
export function isChange(c: Cursor): boolean {
  const token = c.peek();
  if (token.kind === 'end' || c.is('reading')) return false;
  if (token.kind !== 'word' && token.kind !== 'number') return false;
  if (!STATEMENTS.has(token.text))
    return (
      token.text !== 'given' &&
      token.text !== 'suppose' &&
      token.text !== 'expect' &&
      !(token.text === 'at' && c.peek(1).kind === 'date')
    );
  if (!token.first) return true;
  if (token.gap) return false;
  const third = c.peek(2).text;
  if (c.is('group') || c.is('kind') || c.is('moment')) return third === '=';
  if (c.is('line') || c.is('zone')) return third === 'drawn';
  if (c.is('define') || c.is('conversion')) return true;
  return (c.is('party') || c.is('body')) && c.peek(2).kind !== 'string';
}
