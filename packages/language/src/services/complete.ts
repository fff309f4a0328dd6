import { findFences } from '../1-parse/fences.ts';
import { NORM_LINES, STATEMENTS } from '../1-parse/keywords.ts';
import type { CompileOptions } from '../compile.ts';
import type { Report } from '../messages/problem.ts';
import { namesOf } from './names.ts';

export interface Completion {
  readonly label: string;
  /** `keyword`, or what the name is: `party`, `zone`. */
  readonly sort: string;
  readonly detail?: string | undefined;
}
export interface Completions {
  /** Offset at which the word begins that is being written. */
  readonly from: number;
  readonly options: readonly Completion[];
}

const silent: Report = () => undefined;
const WHO = ['party', 'body', 'group'];
const PLACES = ['zone', 'line'];
/** What may follow a word; of other words anything may. */
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
const WORD = /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_'’/+.-]*$/u;

/** What can be written at an offset; outside the rules nothing. Never throws, for any text. */
export function complete(text: string, offset: number, options: CompileOptions): Completions {
  const isInside = findFences(text, silent).some(({ start, end }) => start <= offset && offset <= end);
  if (!isInside) return { from: offset, options: [] };
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const written = WORD.exec(line)?.[0] ?? '';
  const from = offset - written.length;
  const before = line.slice(0, line.length - written.length).trimEnd();
  if (before === '') {
    const keywords = [...(line.startsWith(' ') ? NORM_LINES : STATEMENTS)].map(
      (label): Completion => ({ label, sort: 'keyword' }),
    );
    return { from, options: [...keywords, ...named(text, options, WHO)] };
  }
  const last = /[\p{L}-]+$/u.exec(before)?.[0] ?? '';
  return { from, options: named(text, options, Object.hasOwn(AFTER, last) ? AFTER[last] : undefined) };
}

function named(text: string, options: CompileOptions, sorts: readonly string[] | undefined): Completion[] {
  return namesOf(text, options)
    .all.filter(({ sort }) => sorts === undefined || sorts.includes(sort))
    .map(({ name, sort, title }) => ({ label: name, sort, detail: title }));
}
