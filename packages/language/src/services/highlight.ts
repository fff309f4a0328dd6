/** What each stretch of a document is, for those who colour it: by its signs alone, so that it is quick and never fails. */
import { findFences, maskProse } from '../1-parse/fences.ts';
import { HEAD_LINES } from '../1-parse/head.ts';
import { DECLARATIONS, NORM_LINES, STATEMENTS, TIME_UNITS } from '../1-parse/keywords.ts';
import { lex } from '../1-parse/lex.ts';
import type { Token } from '../1-parse/token.ts';
import type { Report } from '../messages/problem.ts';

export type Look = 'keyword' | 'name' | 'declared' | 'number' | 'date' | 'string' | 'mark' | 'comment';
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly look: Look;
}

const silent: Report = () => undefined;
const WORDS: ReadonlySet<string> = new Set([
  ...[
    'must',
    'not',
    'may',
    'each',
    'jointly',
    'of',
    'in',
    'and',
    'or',
    'the',
    'held',
    'reading',
    'under',
    'any',
    'report',
    'independent',
  ],
  ...[
    'sources',
    'party',
    'itself',
    'once',
    'since',
    'at',
    'most',
    'least',
    'nearer',
    'farther',
    'than',
    'keep',
    'as',
    'party',
    'body',
  ],
  ...TIME_UNITS.keys(),
]);

/** Ordered stretches that do not overlap, all of them inside the fences of rules. */
export function highlight(text: string): Stretch[] {
  const fences = findFences(text, silent);
  const masked = maskProse(text, fences);
  const tokens = lex(
    masked,
    fences.map(({ start }) => start),
    silent,
  );
  const out: Stretch[] = [];
  let last: Token | undefined;
  let at = 0;
  for (const token of tokens) {
    comments(masked, at, token.start, out);
    at = token.end;
    if (token.kind === 'end') break;
    out.push({ from: token.start, to: token.end, look: lookOf(token, last) });
    last = token;
  }
  return out;
}

function lookOf(token: Token, last: Token | undefined): Look {
  switch (token.kind) {
    case 'number':
      return 'number';
    case 'date':
    case 'month':
    case 'time':
      return 'date';
    case 'string':
      return 'string';
    case 'mark':
      return 'mark';
    default:
      if (token.first && (STATEMENTS.has(token.text) || NORM_LINES.has(token.text) || HEAD_LINES.has(token.text)))
        return 'keyword';
      if (last?.first && (DECLARATIONS.has(last.text) || STATEMENTS.has(last.text))) return 'declared';
      return WORDS.has(token.text) || NORM_LINES.has(token.text) ? 'keyword' : 'name';
  }
}

/** Comments stand between tokens: from `#` to the end of the line. */
function comments(masked: string, from: number, to: number, out: Stretch[]): void {
  for (let at = masked.indexOf('#', from); at >= 0 && at < to; at = masked.indexOf('#', at)) {
    const newline = masked.indexOf('\n', at);
    const end = newline < 0 ? masked.length : newline;
    out.push({ from: at, to: end, look: 'comment' });
    at = end;
  }
}
