import { HEAD_LINES } from '../1-parse/head.ts';
import { DECLARATIONS, NORM_LINES, NUMBER_WORDS, TIME_UNITS } from '../1-parse/keywords.ts';
import { NORM_TYPES } from '../1-parse/norm.ts';
import type { Token } from '../1-parse/token.ts';
import type { Line } from './lines.ts';

/** What a line is, for its columns. */
export type Role = 'head' | 'example' | 'declaration' | 'other';
export interface Placed extends Line {
  readonly indent: number;
  readonly role: Role;
}

const EXAMPLE_LINES = new Set(['suppose', 'given', 'at', 'expect']);
/** Where a line may be a change and no declaration. */
const HAVE_CHANGES: ReadonlySet<State['in']> = new Set(['question', 'amendment']);
const JOINTS = new Set(['and', 'or', ',']);

interface State {
  in: 'head' | 'declaration' | 'norm' | 'question' | 'amendment' | 'example' | 'nothing';
  base: number;
  /** The sentence of the norm has begun. */
  sentence: boolean;
  clause: boolean;
  /** The norm is a limit, whose amount stands on a line of its own. */
  limit: boolean;
  before: Line | undefined;
}

/** Gives every line its indentation: statements, their lines, and what goes on over a line. */
export function indentLines(lines: readonly Line[]): Placed[] {
  const state: State = { in: 'nothing', base: 0, sentence: false, clause: false, limit: false, before: undefined };
  const placed: Placed[] = [];
  const comments: Line[] = [];
  for (const line of lines) {
    if (line.tokens.length === 0) {
      comments.push(line);
      continue;
    }
    const { indent, role } = place(line, state);
    // A comment on a line of its own belongs to what follows.
    for (const comment of comments.splice(0)) placed.push({ ...comment, indent, role: 'other' });
    placed.push({ ...line, indent, role });
    state.before = line;
  }
  const last = placed.at(-1)?.indent ?? 0;
  for (const comment of comments) placed.push({ ...comment, indent: last, role: 'other' });
  return placed;
}

function place(line: Line, state: State): { indent: number; role: Role } {
  const [first, second, third] = line.tokens;
  const word = first?.kind === 'word' ? first.text : '';
  if (!isSubject(second)) {
    const statement = placeStatement(word, line, second, third, state);
    if (statement) return statement;
  }
  if (state.in === 'head' && (HEAD_LINES.has(word) || isStandard(line.tokens))) return { indent: 2, role: 'head' };
  if (state.in === 'example' && EXAMPLE_LINES.has(word)) return { indent: 2, role: 'example' };
  if (state.in === 'norm') return { indent: state.base + placeInNorm(word, line, state), role: 'other' };
  if (state.in === 'amendment') return { indent: goesOn(word, state) ? 4 : 2, role: 'other' };
  if (state.in === 'question') return { indent: state.base + (goesOn(word, state) ? 6 : 4), role: 'other' };
  return { indent: state.in === 'nothing' ? 0 : state.in === 'declaration' ? 2 : 4, role: 'other' };
}

/** A party may bear the name of a keyword; then a modal follows. */
const isSubject = (second: Token | undefined): boolean =>
  second?.text === ',' ||
  second?.text === 'must' ||
  second?.text === 'may' ||
  second?.text === 'together' ||
  second?.text === 'through';

function placeStatement(
  word: string,
  line: Line,
  second: Token | undefined,
  third: Token | undefined,
  state: State,
): { indent: number; role: Role } | undefined {
  const open = (is: State['in'], base: number) => Object.assign(state, { in: is, base, sentence: false });
  if (word === 'agreement') {
    open('head', 0);
    return { indent: 0, role: 'other' };
  }
  if (word === 'clause') {
    open('declaration', 0);
    state.clause = true;
    return { indent: 0, role: 'other' };
  }
  if (NORM_TYPES.has(word)) {
    open('norm', state.clause ? 2 : 0);
    state.sentence = line.tokens.length > 3;
    state.limit = word === 'limit';
    return { indent: state.base, role: 'other' };
  }
  if (word === 'question') {
    open('question', state.clause && line.indented ? 2 : 0);
    return { indent: state.base, role: 'other' };
  }
  if (word === 'amendment') {
    open('amendment', 0);
    return { indent: 0, role: 'other' };
  }
  if (word === 'reading' && state.in === 'question') return { indent: state.base + 2, role: 'other' };
  if (word === 'example') {
    open('example', 0);
    return { indent: 0, role: 'other' };
  }
  if (!DECLARATIONS.has(word) || (HAVE_CHANGES.has(state.in) && !line.tokens[0]?.gap && isChange(word, second, third)))
    return undefined;
  open('declaration', 0);
  return { indent: 0, role: 'declaration' };
}

/** The same rule by which the parser tells a change of a reading from a declaration. */
function isChange(word: string, second: Token | undefined, third: Token | undefined): boolean {
  if (word === 'group' || word === 'kind' || word === 'moment') return third?.text === '=';
  if (word === 'line' || word === 'zone') return third?.text === 'drawn';
  if (word === 'define' || word === 'conversion') return true;
  return (word === 'party' || word === 'body') && second !== undefined && third?.kind !== 'string';
}

function placeInNorm(word: string, line: Line, state: State): number {
  if (goesOn(word, state)) return 4;
  if (state.limit && isLimit(line.tokens)) return 2;
  if (NORM_LINES.has(word) || isEvery(line.tokens) || isConcurrent(line.tokens) || isStandard(line.tokens)) return 2;
  if (state.sentence) return 4;
  state.sentence = true;
  return 2;
}

const goesOn = (word: string, state: State): boolean => {
  const last = state.before?.tokens.at(-1);
  const lead = state.before?.tokens[0]?.text;
  return JOINTS.has(word) || (last !== undefined && JOINTS.has(last.text) && lead !== 'whenever' && lead !== 'every');
};

const isEvery = ([first, second]: readonly Token[]): boolean =>
  first?.text === 'every' &&
  (second?.kind === 'number' || NUMBER_WORDS.has(second?.text ?? '') || TIME_UNITS.has(second?.text ?? ''));

const isConcurrent = ([first, second]: readonly Token[]): boolean =>
  first?.text === 'together' && second?.text === 'with';

const isLimit = ([first, second]: readonly Token[]): boolean =>
  first?.text === 'below' ||
  first?.text === 'above' ||
  (first?.text === 'at' && (second?.text === 'most' || second?.text === 'least'));

function isStandard(tokens: readonly Token[]): boolean {
  const [first, second] = tokens;
  if (first?.text === 'any') return second?.text === 'report';
  const number = first?.kind === 'number' || NUMBER_WORDS.has(first?.text ?? '');
  return number && second?.text === 'independent';
}
