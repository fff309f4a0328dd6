import { isLimit, parseConversion, parseLimit } from './amount.ts';
import type { ChangeNode } from './ast.ts';
import { parseBearer } from './bearer.ts';
import { parseConcurrent } from './concurrent.ts';
import { parseCondition } from './condition.ts';
import type { Cursor } from './cursor.ts';
import { parseDate } from './date.ts';
import { parseSource } from './drawing.ts';
import { isEvery, parseEvery } from './every.ts';
import { parseDeadline, parseMoment } from './moment.ts';
import { parseDeed } from './norm.ts';
import { parseRequirements } from './norm-line.ts';
import { type Place, type Ref, span } from './place.ts';
import { parsePercent } from './quantity.ts';
import { isStandard, parseStandard } from './standard.ts';

type Unplaced = ChangeNode extends infer C ? (C extends ChangeNode ? Omit<C, keyof Place> : never) : never;

/** One change of a reading: to the agreement, or to a norm named first. */
export function parseChange(c: Cursor): ChangeNode {
  const start = c.peek();
  const change = parseOfAgreement(c) ?? parseOfNorm(c);
  return { ...change, ...span(start, c.last()) } as ChangeNode;
}

function parseOfAgreement(c: Cursor): Unplaced | undefined {
  const third = c.peek(2).text;
  if (c.is('drop') && c.peek(1).kind === 'word') {
    c.next();
    return { change: 'drop-norm', norm: c.name('a norm') };
  }
  if (c.is('extend') && c.peek(1).kind === 'word' && c.peek(2).text === 'to') {
    c.next();
    const norm = c.name('a duty');
    const to = c.next();
    const at = parseDate(c);
    return { change: 'deadline', norm, value: { deadline: 'by', at, ...span(to, c.last()) } };
  }
  if ((c.is('group') || c.is('kind')) && (third === '=' || !c.peek().first)) {
    const change = c.next().text === 'group' ? 'group' : 'kind';
    const name = c.name('a name');
    c.expect('=', 'and the members');
    return { change, name, members: c.names('a member') };
  }
  if (c.is('moment') && (third === '=' || !c.peek().first)) {
    c.next();
    const name = c.name('a moment');
    c.expect('=', 'and the moment');
    return { change: 'moment', name, value: parseMoment(c) };
  }
  if (c.is('conversion') && c.peek(1).kind === 'number') return { change: 'conversion', value: parseConversion(c) };
  if (c.is('define')) {
    c.next();
    const name = c.name('a definition');
    c.expect(':', 'and a condition');
    return { change: 'definition', name, value: parseCondition(c) };
  }
  if ((c.is('party') || c.is('body')) && c.peek(1).kind === 'word') {
    const role = c.next().text === 'party' ? 'party' : 'body';
    return { change: 'role', name: c.name('an actor'), role };
  }
  if ((c.is('line') || c.is('zone')) && third === 'drawn') {
    c.next();
    const name = c.name('a line or zone');
    c.next();
    c.expect('by', 'and who drew it');
    return { change: 'drawn-by', name, by: c.list(() => parseSource(c)) };
  }
  if (c.is('in', 'force')) {
    c.next();
    c.next();
    c.expect('from', 'and a date');
    return { change: 'in-force', at: parseDate(c) };
  }
  if (c.is('signed') && c.peek(1).kind === 'date') {
    c.next();
    return { change: 'signed', at: parseDate(c) };
  }
  if (c.accept('proposed')) return { change: 'proposed' };
  if (c.is('standard') || isStandard(c)) {
    c.accept('standard');
    return { change: 'standard', value: parseStandard(c) };
  }
  return undefined;
}

function parseOfNorm(c: Cursor): Unplaced {
  const norm = c.name('a norm, a moment, a group or another thing that the reading changes');
  if (c.is('within') || c.is('by')) return { change: 'deadline', norm, value: parseDeadline(c) };
  if (c.accept('ends') || c.accept('ending'))
    return { change: 'deadline', norm, phase: 'ends', value: parseDeadline(c) };
  if (c.accept('starts') || c.accept('starting'))
    return { change: 'deadline', norm, phase: 'starts', value: parseDeadline(c) };
  if (c.accept('requires')) return { change: 'requires', norm, add: false, value: parseRequirements(c) };
  if (c.accept('also')) {
    c.expect('requires', 'and a precondition');
    return { change: 'requires', norm, add: true, value: parseRequirements(c) };
  }
  if (c.accept('together')) return { change: 'together', norm, value: parseConcurrent(c) };
  if (c.accept('from')) return { change: 'from', norm, value: parseMoment(c) };
  if (isEvery(c)) return { change: 'every', norm, value: parseEvery(c) };
  if (c.accept('until')) return { change: 'until', norm, value: parseMoment(c) };
  if (c.accept('while') || c.accept('if')) return { change: 'while', norm, value: parseCondition(c) };
  if (c.accept('unless')) return { change: 'unless', norm, value: parseCondition(c) };
  if (c.accept('provided')) return { change: 'provided', norm, value: parseCondition(c) };
  if (c.accept('despite')) return { change: 'despite', norm, value: c.names('a ban') };
  if (c.accept('counted', 'as')) return { change: 'counted', norm, value: c.names('a rule of counting') };
  if (c.accept('binds')) return { change: 'binds', norm, value: parseBearer(c) };
  if (isStandard(c)) return { change: 'verified', norm, value: parseStandard(c) };
  if (c.accept('sufficient')) {
    c.expect('coverage', 'and a percentage');
    return { change: 'coverage', norm, value: parsePercent(c) };
  }
  if (c.is('must') || c.is('may')) {
    const word = c.next().text;
    const modal = c.accept('not') ? `${word} not` : word;
    return { change: 'must', norm, modal, value: parseDeed(c) };
  }
  if (isLimit(c)) return { change: 'limit', norm, value: parseLimit(c) };
  if (c.accept('drops')) return { change: 'drops', norm, line: dropped(c) };
  return c.fail('expected', c.here(), {
    found: c.found(),
    what: `what the reading changes in \`${norm.text}\`, as in \`within 5 days of signature\` or \`requires\` and a norm`,
  });
}

function dropped(c: Cursor): Ref {
  const line = c.name('the first word of a line of the norm');
  if (line.text === 'sufficient') c.accept('coverage');
  if (line.text === 'together') c.accept('with');
  if (line.text === 'verified') c.accept('by');
  if (line.text === 'counted') c.accept('as');
  return line;
}
