import type { Report } from '../messages/problem.ts';
import { codeOf, DIRECTION_MARKS, REORDERING } from './invisible.ts';

/** Whether the document is text at all. */
export function checkText(text: string, report: Report): boolean {
  if (text.trim() === '') {
    report('empty-file', { start: 0, end: 0 }, {});
    return false;
  }
  const nothing = text.indexOf('\0');
  if (nothing !== -1) {
    report('binary-file', { start: nothing, end: nothing + 1 }, {});
    return false;
  }
  const lost = text.indexOf('\ufffd');
  if (lost !== -1) report('lost-letter', { start: lost, end: lost + 1 }, {});
  return true;
}

const all = (sign: RegExp, text: string) => text.matchAll(new RegExp(sign, 'g'));

/** Invisible signs that change the order in which text is shown: anywhere in the document, and marks in the rules. */
export function checkOrder(text: string, masked: string, report: Report): void {
  for (const match of [...all(REORDERING, text), ...all(DIRECTION_MARKS, masked)]) {
    report('bidi-control', { start: match.index, end: match.index + 1 }, { sign: codeOf(match[0]) });
  }
}
