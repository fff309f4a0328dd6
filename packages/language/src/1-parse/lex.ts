import type { Report } from '../messages/problem.ts';
import { codeOf, DIRECTION_MARKS, INVISIBLE, REORDERING } from './invisible.ts';
import type { Token, TokenKind } from './token.ts';

/** With the invisible signs that may have slipped into a word; names are searched for them. */
const WORD = /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_'’/+.\u00ad\u200b-\u200d\u2060-\u2064\ufeff-]*/uy;
const DATE = /^\d{4}-\d{1,2}-\d{1,2}$/;
const MONTH = /^\d{4}-\d\d$/;
const NUMBER = /^\d+(\.\d+)?$/;
const TIME = /\d{1,2}:\d\d(:\d\d)?(?![\p{L}\p{N}])/uy;
/** The phase at the end of a norm's name, as in `2/withdrawal:starts`. */
const PHASE = /:(starts|ends)(?![\p{L}\p{N}-])/uy;
const MARKS = ':,=()%';
const CURLY = new Map([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
]);

/** Cuts the masked text into tokens. What cannot be a part of a rule is reported and left out. */
export function lex(masked: string, fenceStarts: readonly number[], report: Report): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let newlines = 1;
  // A line with a comment alone is not an empty line.
  let empty = false;
  let blank = true;
  let fence = 0;
  const push = (kind: TokenKind, text: string, start: number, end: number) => {
    let gap = empty;
    while (fence < fenceStarts.length && (fenceStarts[fence] ?? 0) <= start) {
      gap = true;
      fence++;
    }
    tokens.push({ kind, text, start, end, first: newlines > 0, gap });
    newlines = 0;
    empty = false;
    blank = false;
    at = end;
  };
  while (at < masked.length) {
    const c = masked[at] ?? '';
    if (c === '\n') {
      if (blank) empty = true;
      blank = true;
      newlines++;
      at++;
    } else if (c === ' ' || c === '\t' || c === '\r' || c === '\u00a0' || c === '\ufeff') at++;
    else if (c === '#') {
      const end = masked.indexOf('\n', at);
      at = end === -1 ? masked.length : end;
      blank = false;
    } else if (c === '"') readString(c, '"');
    else if (CURLY.has(c)) readString(c, CURLY.get(c) ?? '"');
    else if (MARKS.includes(c)) push('mark', c, at, at + 1);
    // Reported where text is checked, and passed over here, so that one sign gives one message.
    else if (REORDERING.test(c) || DIRECTION_MARKS.test(c)) at++;
    else if (!readWord()) {
      const sign = String.fromCodePoint(masked.codePointAt(at) ?? 0);
      const place = { start: at, end: at + sign.length };
      if (INVISIBLE.test(sign)) report('invisible-sign', place, { sign: codeOf(sign) });
      else report('stray-character', place, { sign });
      at += sign.length;
    }
  }
  tokens.push({ kind: 'end', text: '', start: masked.length, end: masked.length, first: true, gap: true });
  return tokens;

  function readString(open: string, close: string): void {
    const newline = masked.indexOf('\n', at);
    const lineEnd = newline === -1 ? masked.length : newline;
    const end = masked.indexOf(close, at + 1);
    if (end === -1 || end >= lineEnd) {
      report('unclosed-string', { start: at, end: lineEnd }, {});
      push('string', masked.slice(at + 1, lineEnd).trim(), at, lineEnd);
      return;
    }
    if (open !== '"') report('curly-quotes', { start: at, end: end + 1 }, { text: masked.slice(at + 1, end) });
    push('string', masked.slice(at + 1, end), at, end + 1);
  }

  function readWord(): boolean {
    TIME.lastIndex = at;
    const time = TIME.exec(masked);
    if (time) {
      push('time', time[0], at, at + time[0].length);
      return true;
    }
    WORD.lastIndex = at;
    const match = WORD.exec(masked);
    if (!match) return false;
    let text = match[0].replace(/[.'’/+-]+$/u, '') || match[0];
    const end = at + text.length;
    if (text.includes('/')) {
      PHASE.lastIndex = end;
      text += PHASE.exec(masked)?.[0] ?? '';
    }
    push(kindOf(text), text, at, at + text.length);
    return true;
  }
}

function kindOf(text: string): TokenKind {
  if (NUMBER.test(text)) return 'number';
  if (DATE.test(text)) return 'date';
  if (MONTH.test(text)) return 'month';
  return 'word';
}
