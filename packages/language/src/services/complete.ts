import { findFences } from '../1-parse/fences.ts';
import { STATEMENTS } from '../1-parse/keywords.ts';
import type { CompileOptions } from '../compile.ts';
import type { Report } from '../messages/problem.ts';
import { type Expected, expectedAfter, expectedInside, statementAbove, WHO } from './expected.ts';
import { type Names, namesOf } from './names.ts';

export interface Completion {
  readonly label: string;
  /** `keyword`, `standard`, `reading`, or what the name is: `party`, `zone`. */
  readonly sort: string;
  readonly detail?: string | undefined;
}
export interface Completions {
  /** Offset at which the word begins that is being written. */
  readonly from: number;
  readonly options: readonly Completion[];
}

const silent: Report = () => undefined;
const WORD = /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_'’/+.-]*$/u;

/** What can be written at an offset; outside the rules nothing. Never throws, for any text. */
export function complete(text: string, offset: number, options: CompileOptions): Completions {
  const fence = findFences(text, silent).find(({ start, end }) => start <= offset && offset <= end);
  if (!fence) return { from: offset, options: [] };
  const above = text.slice(fence.start, offset).split('\n');
  const line = above.pop() ?? '';
  const written = WORD.exec(line)?.[0] ?? '';
  const from = offset - written.length;
  const before = line.slice(0, line.length - written.length);
  const words = before.trim().replace(/\s+/g, ' ');
  const statement = statementAbove(above);
  const expected =
    words !== ''
      ? expectedAfter(words)
      : before === ''
        ? { words: [...STATEMENTS], names: WHO }
        : expectedInside(statement?.word);
  // A line that ends too early would take what follows for its own, and nothing in it is declared yet: it is left out.
  const start = offset - line.length;
  const end = text.indexOf('\n', offset) < 0 ? text.length : text.indexOf('\n', offset);
  const known = namesOf(`${text.slice(0, start)}${'#'.padEnd(end - start)}${text.slice(end)}`, options);
  // A rule is not asked for by itself, neither where it stands nor in a reading that changes it.
  const others = known.all.filter(
    ({ sort, name, title }) => !(sort === statement?.word && name === statement.name) && title !== words.split(' ')[0],
  );
  return { from, options: offered(expected, known, others) };
}

function offered(expected: Expected, known: Names, others: Names['all']): Completion[] {
  const { words = [], names, norms, readingsOf, standards } = expected;
  const isAny = words.length === 0 && !names && !norms && readingsOf === undefined && !standards;
  const wanted = known.all.filter(({ sort }) => isAny || names?.includes(sort));
  return [
    ...words.map((label): Completion => ({ label, sort: 'keyword' })),
    ...(norms ? normsIn(others, norms) : []),
    ...wanted.map(({ name, sort, title }): Completion => ({ label: name, sort, detail: title })),
    ...(readingsOf === undefined ? [] : readingsIn(known, readingsOf)),
    ...(standards ? standardsIn(known) : []),
  ];
}

/** Rules as they are named wherever one is meant: by clause and name. */
const normsIn = (all: Names['all'], sorts: readonly string[]): Completion[] =>
  all
    .filter(({ sort }) => sorts.includes(sort))
    .map(({ name, sort, title }) => ({ label: title ?? name, sort, detail: sort }));

const readingsIn = ({ questions }: Names, of: string): Completion[] =>
  questions
    .filter(({ name }) => of === 'all' || name === of)
    .flatMap(({ text, readings }) => readings.map((label): Completion => ({ label, sort: 'reading', detail: text })));

const STANDARDS = ['any report', 'two independent sources', 'admitted by the party itself'];

function standardsIn({ all }: Names): Completion[] {
  const sources = all.filter(({ sort }) => sort === 'body' || sort === 'party');
  const phrases = [...STANDARDS, ...sources.map(({ name }) => `confirmed by ${name}`)];
  return phrases.map((label) => ({ label, sort: 'standard' }));
}
