/** Where lines end: which line breaks end a sentence whatever stands before them, and which only wrap it. */
import { TEXT_WORDS } from '../lexicon/text-words.ts';
import type { Range } from '../text/text.ts';

/** A paragraph, and its flows: runs of lines in which line breaks mean no more than spaces. */
export interface Paragraph extends Range {
  readonly flows: readonly Range[];
}

export const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** Nobody wraps lines by hand at such a length: there, each line is a paragraph. */
const LONGEST_WRAPPED = 200;

const UNFINISHED = new Set(TEXT_WORDS.flatMap((words) => words.unfinished));
/** What is not seen does not fill a line. */
export const BLANK = /^[\s\p{Cf}]*$/u;
const BULLET = /^\s*[*•‣◦▪·-]\s+\S/u;
/** Also as posts of a thread are numbered: `2/`, `2/7`. */
const NUMBERED = /^\s*(?:(?:\d{1,3}|\p{L}|[ivx]{1,5})[.)]|\d{1,3}\/\d{0,3})\s+\S/iu;
/** Two words at least: one may be an abbreviation that was wrapped. */
const IN_CAPITALS = /^(?=.*\p{Lu}{2}.*\s.*\p{Lu}{2})\P{Ll}*$/u;
const CLOSED = /[.!?:;…]["”“»’)\]]*\s*$/u;
const BEGINS = /^[\s"“„«‘([]*[\p{Lu}\p{N}]/u;

/** Paragraphs end at blank lines. */
export function paragraphs(plain: string): Paragraph[] {
  const found: Paragraph[] = [];
  let lines: Range[] = [];
  const close = () => {
    const [first, last] = [lines[0], lines.at(-1)];
    if (first && last) found.push({ from: first.from, to: last.to, flows: flowsOf(plain, lines) });
    lines = [];
  };
  for (const line of linesOf(plain)) {
    if (BLANK.test(plain.slice(line.from, line.to))) close();
    else lines.push(line);
  }
  close();
  return found;
}

function* linesOf(plain: string): Generator<Range> {
  let from = 0;
  for (const { index, 0: mark } of plain.matchAll(LINE_BREAK)) {
    yield { from, to: index };
    from = index + mark.length;
  }
  yield { from, to: plain.length };
}

function flowsOf(plain: string, lines: readonly Range[]): Range[] {
  const width = lines.reduce((longest, line) => Math.max(longest, line.to - line.from), 0);
  const flows: Range[] = [];
  let start = lines[0];
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (!start || (next && !isChosen(plain.slice(line.from, line.to), plain.slice(next.from, next.to), width))) return;
    flows.push({ from: start.from, to: line.to });
    start = next;
  });
  return flows;
}

/** Whether the writer broke the line where nothing forced it: a heading, an item of a list, a line of its own. */
function isChosen(line: string, next: string, width: number): boolean {
  if (line.length > LONGEST_WRAPPED || BULLET.test(next)) return true;
  if (IN_CAPITALS.test(line) && !IN_CAPITALS.test(next)) return true;
  const roomLeft = line.trimEnd().length + 1 + firstWord(next).length <= width;
  const closed = CLOSED.test(line);
  if (NUMBERED.test(next) && (closed || roomLeft || NUMBERED.test(line))) return true;
  if (!roomLeft) return false;
  return closed || (BEGINS.test(next) && !isUnfinished(line));
}

function isUnfinished(line: string): boolean {
  if (/[,–—-]\s*$/u.test(line)) return true;
  const last = /([\p{L}\p{M}]+)\P{L}*$/u.exec(line.slice(-60))?.[1];
  return last !== undefined && UNFINISHED.has(last.toLowerCase());
}

const firstWord = (line: string): string => /\S+/.exec(line.slice(0, LONGEST_WRAPPED))?.[0] ?? '';
