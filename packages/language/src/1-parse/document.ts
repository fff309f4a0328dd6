import { parseAmendment } from './amendment.ts';
import { parseConversion } from './amount.ts';
import type {
  AmendmentNode,
  ClauseNode,
  ConversionNode,
  DeclarationNode,
  DocumentNode,
  ExampleNode,
  HeadNode,
  ImportNode,
  MentionsNode,
  NormNode,
  QuestionNode,
} from './ast.ts';
import { isConcurrent } from './concurrent.ts';
import { type Cursor, Stopped } from './cursor.ts';
import { isDeclaration, parseDeclaration, parseMentions } from './declaration.ts';
import { parseExample } from './example.ts';
import { HEAD_LINES, parseHead } from './head.ts';
import { parseImport } from './import.ts';
import { NORM_LINES, STATEMENTS } from './keywords.ts';
import { NORM_TYPES, parseNorm } from './norm.ts';
import { type Ref, span } from './place.ts';
import { parseQuestion } from './question.ts';

/** The number of a clause whose number was not understood. */
export const UNKNOWN_CLAUSE = '?';

/** Parses all statements; after a mistake it goes on at the next line or statement that it can recognise. */
export function parseDocument(c: Cursor): DocumentNode {
  const heads: HeadNode[] = [];
  const imports: ImportNode[] = [];
  const declarations: DeclarationNode[] = [];
  const clauses: ClauseNode[] = [];
  const norms: NormNode[] = [];
  const questions: QuestionNode[] = [];
  const amendments: AmendmentNode[] = [];
  const examples: ExampleNode[] = [];
  const mentions: MentionsNode[] = [];
  const conversions: ConversionNode[] = [];
  const broken = new Set<string>();
  let clause: ClauseNode | undefined;
  let skippedTo = -1;
  const skipLine = () => {
    skipTo(c, isLineStart);
    // A line that is refused where it begins must not be tried for ever.
    if (c.mark() === skippedTo) {
      c.next();
      skipTo(c, isLineStart);
    }
    skippedTo = c.mark();
  };

  /** Names are known as declared, even where what declares them is not understood to its end. */
  const naming = (read: (named: (name: Ref) => void) => void) => {
    const names: string[] = [];
    try {
      read(({ text }) => names.push(text));
    } catch (error) {
      for (const name of names) broken.add(name);
      throw error;
    }
  };

  const parseStatement = () => {
    const word = c.peek();
    if (c.is('agreement')) heads.push(parseHead(c, () => skipTo(c, isHeadStart)));
    else if (c.is('clause')) {
      c.next();
      // Norms below a clause whose number was not understood still stand in a clause.
      clause = { id: { text: UNKNOWN_CLAUSE, ...span(word, word) }, title: '', ...span(word, word) };
      const id = c.name('the number of the clause');
      const title = c.optionalString() ?? '';
      clause = { id, title, ...span(word, c.last()) };
      clauses.push(clause);
    } else if (NORM_TYPES.has(word.text)) norms.push(parseNorm(c, clause, skipLine));
    else if (c.is('question')) questions.push(parseQuestion(c, clause, skipLine));
    else if (c.is('amendment')) naming((named) => amendments.push(parseAmendment(c, named, skipLine)));
    else if (c.is('example')) examples.push(parseExample(c, skipLine));
    else if (c.is('mentions')) mentions.push(parseMentions(c));
    else if (c.is('import')) naming((named) => imports.push(parseImport(c, named)));
    else if (c.is('conversion')) conversions.push(parseConversion(c));
    else naming((named) => declarations.push(parseDeclaration(c, named)));
  };

  while (!c.ended) {
    const token = c.peek();
    const mark = c.mark();
    try {
      if (!isStatement(c)) {
        c.report('outside-statement', c.here(), { found: c.found() });
        throw new Stopped();
      }
      if (c.peek().kind === 'word' && !token.first) c.report('not-at-line-start', token, { word: token.text });
      parseStatement();
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      if (c.mark() === mark) {
        const name = c.peek(1);
        if (isStatement(c) && name.kind === 'word') broken.add(name.text);
        c.next();
      }
      skipTo(c, isStatementStart);
    }
  }
  return {
    heads,
    imports,
    declarations,
    clauses,
    norms,
    questions,
    amendments,
    examples,
    mentions,
    conversions,
    broken,
  };
}

function isStatement(c: Cursor): boolean {
  const token = c.peek();
  return token.kind === 'word' && (STATEMENTS.has(token.text) || isDeclaration(token.text));
}

const isStatementStart = (c: Cursor): boolean => c.peek().first && isStatement(c);
const isHeadStart = (c: Cursor): boolean => isStatementStart(c) || (c.peek().first && c.isOneOf(HEAD_LINES));

const OTHER_LINES = ['suppose', 'given', 'at', 'expect', 'reading'];
const isLineStart = (c: Cursor): boolean =>
  isStatementStart(c) || (c.peek().first && (c.isOneOf(NORM_LINES) || isConcurrent(c) || c.isOneOf(OTHER_LINES)));

function skipTo(c: Cursor, isStart: (c: Cursor) => boolean): void {
  while (!c.ended && !isStart(c)) c.next();
}
