import type { Report } from '../messages/problem.ts';
import { codeOf } from './invisible.ts';

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

/** Embeddings, overrides and isolates. */
const REORDERING = /[\u202a-\u202e\u2066-\u2069]/g;
/** Marks that prose in Arabic or Hebrew needs; a rule needs none. */
const MARKS = /[\u200e\u200f\u061c]/g;

/** Invisible signs that change the order in which text is shown: anywhere in the document, and marks in the rules. */
export function checkOrder(text: string, masked: string, report: Report): void {
  for (const match of [...text.matchAll(REORDERING), ...masked.matchAll(MARKS)]) {
    report('bidi-control', { start: match.index, end: match.index + 1 }, { sign: codeOf(match[0]) });
  }
}
