import type { Report } from '../messages/problem.ts';

/** Whether the document is text at all; signs that deceive the eye are reported wherever they stand. */
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
  for (const match of text.matchAll(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g)) {
    const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    report('bidi-control', { start: match.index, end: match.index + 1 }, { sign: `U+${code}` });
  }
  return true;
}
