/** What the grammar expects where a line ends that is being written. */
import { NORM_LINES } from '../1-parse/keywords.ts';
import { STATUSES } from '../1-parse/status.ts';

export interface Expected {
  /** Words and whole phrases of the language. */
  readonly words?: readonly string[];
  /** Sorts of names. Left out with all else: any name. */
  readonly names?: readonly string[] | undefined;
  /** Sorts of rules, which are named by clause and name; none is meant by itself. */
  readonly norms?: readonly string[];
  /** Readings: of this question, or of all. */
  readonly readingsOf?: string | 'all';
  /** Standards of proof, with the sources that may be named in them. */
  readonly standards?: boolean;
}

export const WHO = ['party', 'body', 'group'];
const PLACES = ['zone', 'line'];
const JUDGED = ['ban', 'duty', 'limit'];
const ALL = [...JUDGED, 'permission', 'power'];
const NAME = String.raw`[\p{L}\p{N}_][\p{L}\p{M}\p{N}_'’/+.-]*`;
const statuses = STATUSES.map((words) => words.join(' '));

/** Looked through in this order; a pattern stands for the line up to the word that is being written, without the spaces around. */
const AT_END: readonly (readonly [string, Expected])[] = [
  ['expect', { norms: JUDGED }],
  [`expect ${NAME}`, { words: [...statuses, 'by'] }],
  [`expect ${NAME} by`, { names: WHO }],
  [`expect ${NAME} by ${NAME}`, { words: statuses }],
  ['expect .* under(?: .*,)?', { readingsOf: 'all' }],
  [`(?:${NAME} )?standard`, { standards: true }],
  ['despite(?: .*,)?', { norms: ['ban'] }],
  ['drop', { norms: ALL }],
  [`(?:${NAME} (?:also )?)?requires(?: .* and)?`, { norms: JUDGED, words: ['moment'] }],
  [`(?:${NAME} )?together with(?: .*(?:,|and))?`, { norms: ['duty'], words: ['the others'] }],
  ['.*(?:may|,) (?:suspend|resume|end|terminate|snap back|extend)', { norms: ALL, words: ['this-agreement'] }],
  ['verified|confirmed', { words: ['by'] }],
];

/** What may follow a word, where nothing else says more; of other words any name may. */
const AFTER: Readonly<Record<string, readonly string[]>> = {
  in: PLACES,
  within: PLACES,
  by: WHO,
  of: [...WHO, 'kind', 'measure', 'basis', 'ban', 'duty', 'limit', 'moment'],
  from: ['moment', 'line', 'ban', 'duty', 'limit'],
  until: ['moment', 'ban', 'duty', 'limit'],
  not: ['act', 'state'],
  must: ['act', 'state', 'measure'],
  may: ['act'],
  counted: ['rule of counting', 'basis'],
};

/** Behind the words of a line. */
export function expectedAfter(words: string): Expected {
  const found = AT_END.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'u').test(words));
  if (found) return found[1];
  const question = new RegExp(`^expect .* under (?:.*, *)?(${NAME}) *=$`, 'u').exec(words)?.[1];
  if (question !== undefined) return { readingsOf: question };
  const last = /[\p{L}-]+$/u.exec(words)?.[0] ?? '';
  return Object.hasOwn(AFTER, last) ? { names: AFTER[last] } : {};
}

const CHANGES = [
  ...['drop', 'moment', 'group', 'kind', 'define', 'party', 'body', 'zone', 'line', 'conversion', 'standard', 'signed'],
  'in force from',
];
const LINES: Readonly<Record<string, Expected>> = {
  agreement: { words: ['signed', 'proposed', 'clock', 'days are calendar days', 'text', 'standard', 'in force from'] },
  question: { words: ['reading'] },
  reading: { words: [...CHANGES, 'reading'], norms: ALL },
  amendment: { words: [...CHANGES, 'extend'], norms: ALL },
  example: { words: ['suppose in force from', 'given', 'at', 'expect'] },
};
const NORM_LINE: Expected = { words: [...NORM_LINES], names: WHO };
const OPENS = /^\s*(agreement|question|reading|amendment|example|ban|duty|limit|permission|power)\s+([^\s:]*)/;

/** The statement in which a line stands: the word that begins it, and its name. `above`: the lines before. */
export function statementAbove(above: readonly string[]): { readonly word: string; readonly name: string } | undefined {
  for (const line of above.toReversed()) {
    if (/^\s*(```.*)?$/.test(line)) return undefined;
    const [, word, name = ''] = OPENS.exec(line) ?? [];
    if (word !== undefined) return { word, name };
  }
  return undefined;
}

/** At the beginning of an indented line in a statement: what it is made of. */
export const expectedInside = (statement: string | undefined): Expected =>
  (statement !== undefined && Object.hasOwn(LINES, statement) ? LINES[statement] : undefined) ?? NORM_LINE;
