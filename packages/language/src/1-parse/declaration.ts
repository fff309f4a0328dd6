import { parseUnit } from './amount.ts';
import type { DeclarationNode, DrawingNode, MentionsNode, SpanNode } from './ast.ts';
import { parseCondition } from './condition.ts';
import { parseCounting } from './counting.ts';
import type { Cursor } from './cursor.ts';
import { parseDrawing } from './drawing.ts';
import { parseMoment } from './moment.ts';
import { type Place, type Ref, span } from './place.ts';
import { parseSpan } from './quantity.ts';

type Body = {
  readonly [D in DeclarationNode['declares']]: (c: Cursor, name: Ref, title: string | undefined) => Unplaced<D>;
};
type Unplaced<D extends DeclarationNode['declares']> = Omit<
  Extract<DeclarationNode, { declares: D }>,
  keyof Place | 'name' | 'title' | 'declares'
>;

const WORDS: ReadonlyMap<string, DeclarationNode['declares']> = new Map([
  ['party', 'actor'],
  ['body', 'actor'],
  ['group', 'group'],
  ['kind', 'kind'],
  ['act', 'act'],
  ['state', 'state'],
  ['measure', 'measure'],
  ['basis', 'basis'],
  ['zone', 'zone'],
  ['line', 'line'],
  ['moment', 'moment'],
  ['define', 'definition'],
  ['counting', 'counting'],
]);

/** What is declared, where it is not called as the word that begins it. */
const CALLED: Readonly<Record<string, string>> = { define: 'definition', counting: 'rule of counting' };

export const isDeclaration = (word: string): boolean => WORDS.has(word);

/** A declaration: `party UA "Ukraine"`, `zone area …`, `moment N = …`, `define N: …`. `named` is told the name as soon as it is read. */
export function parseDeclaration(c: Cursor, named: (name: Ref) => void): DeclarationNode {
  const start = c.next();
  const declares = WORDS.get(start.text) ?? 'actor';
  const name = c.name(`the name of the ${CALLED[start.text] ?? start.text}`);
  named(name);
  const title = c.optionalString();
  const done = { name, title };
  switch (declares) {
    case 'actor': {
      const role = start.text === 'body' ? 'body' : 'party';
      return { declares, role, ...done, ...span(start, c.last()) };
    }
    case 'group':
      return { declares, ...body.group(c, name, title), ...done, ...span(start, c.last()) };
    case 'kind':
      return { declares, ...body.kind(c, name, title), ...done, ...span(start, c.last()) };
    case 'act':
      return { declares, ...body.act(c, name, title), ...done, ...span(start, c.last()) };
    case 'state':
      return { declares, ...body.state(c, name, title), ...done, ...span(start, c.last()) };
    case 'measure':
      return { declares, ...body.measure(c, name, title), ...done, ...span(start, c.last()) };
    case 'basis':
      return { declares, ...body.basis(c, name, title), ...done, ...span(start, c.last()) };
    case 'zone':
      return { declares, ...body.zone(c, name, title), ...done, ...span(start, c.last()) };
    case 'line':
      return { declares, ...body.line(c, name, title), ...done, ...span(start, c.last()) };
    case 'moment':
      return { declares, ...body.moment(c, name, title), ...done, ...span(start, c.last()) };
    case 'definition':
      return { declares, ...body.definition(c, name, title), ...done, ...span(start, c.last()) };
    case 'counting':
      return { declares, ...body.counting(c, name, title), ...done, ...span(start, c.last()) };
  }
}

const body: Omit<Body, 'actor'> = {
  group: (c) => {
    c.expect('=', 'and the members');
    return { members: c.names('a member') };
  },
  kind: (c) => ({ members: c.accept('=') ? c.names('a kind') : undefined }),
  act: (c) => {
    let isPublic = false;
    const rivals: Ref[] = [];
    let isA: Ref | undefined;
    let undoneBy: Ref | undefined;
    for (;;) {
      c.accept(',');
      if (c.accept('public')) isPublic = true;
      else if (c.accept('is')) {
        if (!c.accept('a')) c.accept('an');
        if (isA) rivals.push(isA);
        isA = c.name('an act');
      } else if (c.accept('undone')) {
        c.expect('by', 'and an act');
        if (undoneBy) rivals.push(undoneBy);
        undoneBy = c.name('an act');
      } else return { public: isPublic, isA, undoneBy, rivals };
    }
  },
  state: (c) => ({ lasts: parseLasts(c, 'contradicted') ?? 'when-observed' }),
  measure: (c) => {
    c.expect('in', 'and a unit');
    return { unit: parseUnit(c), lasts: parseLasts(c, 'measured') };
  },
  basis: (c) => {
    c.expect('of', 'and a measure');
    return { measure: c.name('a measure') };
  },
  zone: (c) => {
    const within: Ref[] = [];
    const apartFrom: Ref[] = [];
    const rivals: Ref[] = [];
    let map: Ref | undefined;
    let undrawn = false;
    const drawings: DrawingNode[] = [];
    for (;;) {
      c.accept(',');
      if (c.accept('within')) within.push(...c.names('a zone'));
      else if (c.accept('apart')) {
        c.expect('from', 'and a zone');
        apartFrom.push(...c.names('a zone'));
      } else if (c.accept('map')) {
        if (map) rivals.push(map);
        map = c.string('the file of the map in double quotes');
      } else if (c.accept('undrawn')) undrawn = true;
      else if (c.is('drawn')) drawings.push(parseDrawing(c));
      else return { within, apartFrom, map, undrawn, drawings, rivals };
    }
  },
  line: (c) => {
    const map = c.accept('map') ? c.string('the file of the map in double quotes') : undefined;
    const undrawn = c.accept('undrawn');
    const drawings: DrawingNode[] = [];
    while (c.is('drawn')) drawings.push(parseDrawing(c));
    return { map, undrawn, drawings };
  },
  moment: (c) => {
    c.expect('=', 'and the moment');
    return { value: parseMoment(c) };
  },
  definition: (c) => {
    c.expect(':', 'and the condition');
    return { value: parseCondition(c) };
  },
  counting: (c) => parseCounting(c),
};

/** `lasts until contradicted`, of a quantity `until measured again`, `lasts at most 3 days`, `lasts when observed`. */
function parseLasts(
  c: Cursor,
  until: 'contradicted' | 'measured',
): 'until-contradicted' | 'when-observed' | SpanNode | undefined {
  if (!c.accept('lasts')) return undefined;
  if (until === 'measured' ? c.accept('until', 'measured', 'again') : c.accept('until', 'contradicted'))
    return 'until-contradicted';
  if (c.accept('when', 'observed')) return 'when-observed';
  if (c.accept('for')) c.accept('at', 'most');
  else if (!c.accept('at', 'most'))
    c.fail('expected', c.here(), {
      found: c.found(),
      what: `\`until ${until}${until === 'measured' ? ' again' : ''}\`, \`at most\` and a span, or \`when observed\``,
    });
  return parseSpan(c);
}

/** `mentions minsk-ii: "Minsk II", ru "Минск-2"`: a language stands for all words after it, up to the next language. */
export function parseMentions(c: Cursor): MentionsNode {
  const start = c.next();
  const of = c.name('the name of what is mentioned');
  c.expect(':', 'and the words');
  let language: string | undefined;
  const words = c.list(() => {
    if (c.peek().kind === 'word') language = c.next().text;
    const { text, start, end } = c.string('words in double quotes');
    return { text, language, start, end };
  });
  return { of, words, ...span(start, c.last()) };
}
