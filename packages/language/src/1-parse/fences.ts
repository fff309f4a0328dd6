import type { Report } from '../messages/problem.ts';

/** A rule fence of the document. `start` and `end` enclose its content, without the fence lines. */
export interface Fence {
  readonly start: number;
  readonly end: number;
  /** Offset at which the prose that leads to this fence begins: the nearest heading above, else the fence before. */
  readonly prose: number;
  /** Offset of the opening fence line. */
  readonly opening: number;
}

const FENCE = /^[ ]{0,3}(`{3,}|~{3,})[ \t]*([^\s`]*)/;
const HEADING = /^[ ]{0,3}#{1,6}[ \t]/;

/** Finds the fences marked `servanda`; other fences are prose. An unclosed one is reported and ends with the file. */
export function findFences(text: string, report: Report): Fence[] {
  const fences: Fence[] = [];
  let open: { marker: string; rules: boolean; line: number; content: number } | undefined;
  let prose = 0;
  // A byte order mark is no part of the first line.
  for (let from = text.startsWith('\ufeff') ? 1 : 0; from <= text.length; ) {
    const newline = text.indexOf('\n', from);
    const to = newline === -1 ? text.length : newline;
    const line = text.slice(from, to);
    const fence = FENCE.exec(line);
    if (!open) {
      if (fence)
        open = {
          marker: fence[1] ?? '',
          rules: fence[2] === 'servanda',
          line: from,
          content: Math.min(to + 1, text.length),
        };
      else if (HEADING.test(line)) prose = from;
    } else if (fence && closes(fence, line, open.marker)) {
      if (open.rules) {
        fences.push({ start: open.content, end: from, prose, opening: open.line });
        prose = Math.min(to + 1, text.length);
      }
      open = undefined;
    }
    if (newline === -1) break;
    from = newline + 1;
  }
  if (open?.rules) {
    const end = text.indexOf('\n', open.line);
    report('unclosed-fence', { start: open.line, end: end === -1 ? text.length : end }, {});
    fences.push({ start: open.content, end: text.length, prose, opening: open.line });
  }
  return fences;
}

function closes(fence: RegExpExecArray, line: string, marker: string): boolean {
  const mark = fence[1] ?? '';
  return mark[0] === marker[0] && mark.length >= marker.length && line.trim() === mark;
}

/** The text with everything outside the fences replaced by spaces, so that offsets stay those of the file. */
export function maskProse(text: string, fences: readonly Fence[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const fence of fences) {
    parts.push(blank(text.slice(from, fence.start)), text.slice(fence.start, fence.end));
    from = fence.end;
  }
  parts.push(blank(text.slice(from)));
  return parts.join('');
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
