import { isQuantityReport, parseMeasured, parseQuantity } from './amount.ts';
import type { ExampleNode, ExpectNode, GivenNode } from './ast.ts';
import { type Cursor, Stopped } from './cursor.ts';
import { parseDate } from './date.ts';
import { type Ref, span } from './place.ts';
import { parsePercent } from './quantity.ts';
import { parseSentence } from './sentence.ts';
import { isStandard, parseStandard } from './standard.ts';
import { parseStatus, parseStatuses } from './status.ts';

/** `example "Title"` with its `given`, `at` and `expect` lines. */
export function parseExample(c: Cursor, skipLine: () => void): ExampleNode {
  const start = c.next();
  const name = c.string('the title of the example in double quotes').text;
  const given: GivenNode[] = [];
  const expect: ExpectNode[] = [];
  let at: ExampleNode['at'];
  let suppose: ExampleNode['suppose'];
  let broken = false;
  for (;;) {
    try {
      if (c.is('given')) given.push(parseGiven(c));
      else if (c.accept('suppose')) {
        for (const word of ['in', 'force', 'from']) c.expect(word, '`suppose in force from` and a date');
        if (suppose) c.report('line-twice', c.peek(), { line: 'suppose' });
        suppose = parseDate(c);
      } else if (c.is('at') && (c.peek(1).kind === 'date' || c.peek().first)) {
        const word = c.next();
        if (at) c.report('line-twice', word, { line: 'at' });
        at = parseDate(c);
      } else if (c.is('expect')) expect.push(parseExpect(c));
      else break;
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      broken = true;
      skipLine();
    }
  }
  return { name, suppose, given, at, expect, broken, ...span(start, c.last()) };
}

function parseGiven(c: Cursor): GivenNode {
  const start = c.next();
  const from = parseDate(c);
  const to = c.accept('to') ? parseDate(c) : undefined;
  const quoted = c.peek().kind === 'string';
  if (quoted && (c.peek().text === '' || c.peek().text.length > 200))
    c.fail('expected', c.peek(), { found: 'a source of no or too many letters', what: 'the name of a source' });
  const source = quoted ? c.next() : c.name('who reports');
  const says = parseSays(c);
  const more: { as?: Ref; incident?: Ref; about?: Ref; insteadOf?: Ref; known?: GivenNode['known'] } = {};
  for (;;) {
    if (c.accept('as')) {
      more.as = c.name('a name for the report');
      if (c.accept('of')) more.incident = c.name('the incident');
    } else if (c.accept('about')) more.about = c.name('the report that it answers');
    else if (c.accept('instead', 'of')) more.insteadOf = c.name('the report that it corrects');
    else if (c.accept('known')) more.known = parseDate(c);
    else break;
  }
  return { from, to, source, quoted, says, ...more, ...span(start, c.last()) };
}

function parseSays(c: Cursor): GivenNode['says'] {
  if (c.accept('denies')) {
    const says = c.accept('being', 'the', 'author', 'of') || c.accept('authorship', 'of') ? 'denies-author' : 'denies';
    return { says, report: c.name('the name of a report') };
  }
  if (c.accept('confirms')) return { says: 'confirms', report: c.name('the name of a report') };
  if (c.accept('retracts')) return { says: 'retracts', report: c.name('the name of a report') };
  if (c.accept('equates')) {
    const first = c.name('the name of a report');
    c.expect('and', 'and the name of another report');
    return { says: 'same', of: [first, c.name('the name of a report')] };
  }
  if (c.accept('covers')) {
    const zones = c.accept('everywhere') ? [] : c.names('a zone');
    c.accept('at');
    return { says: 'covers', zones, fraction: parsePercent(c) };
  }
  if (!c.accept('reports') && !c.accept('report') && !c.accept('says')) {
    c.fail('expected', c.here(), {
      found: c.found(),
      what: '`reports`, `denies`, `confirms`, `retracts`, `covers` or `equates`',
    });
  }
  c.accept('that');
  if (c.accept('no')) return { says: 'nothing', sentence: parseSentence(c) };
  if (isQuantityReport(c)) return { says: 'measure', of: parseQuantity(c), ...parseMeasured(c) };
  return { says: 'sentence', sentence: parseSentence(c) };
}

function parseExpect(c: Cursor): ExpectNode {
  const start = c.next();
  const norm = c.name('a norm');
  let by: Ref | undefined;
  let mode: ExpectNode['mode'];
  if (c.accept('by')) {
    if (c.accept('any', 'of') || c.accept('either', 'of')) mode = 'any';
    by = c.name('a bearer');
    if (c.accept('together')) mode = 'together';
  }
  c.accept('is');
  const status = parseStatus(c);
  const oneOf = status === 'unclear' && c.accept(':') ? parseStatuses(c) : undefined;
  const under: ExpectNode['under'][number][] = [];
  let place: Ref | undefined;
  let standard: ExpectNode['standard'];
  for (;;) {
    if (c.accept('under')) under.push(...c.list(() => parseUnder(c)));
    else if (c.is('in')) {
      c.next();
      place = c.name('a zone');
    } else if (isStandard(c)) standard = parseStandard(c);
    else break;
  }
  return { norm, by, mode, status, oneOf, under, place, standard, ...span(start, c.last()) };
}

function parseUnder(c: Cursor): ExpectNode['under'][number] {
  const first = c.name('a reading');
  return c.accept('=') ? { question: first, reading: c.name('a reading') } : { reading: first };
}
