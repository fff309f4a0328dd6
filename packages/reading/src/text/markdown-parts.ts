/** Parts of a Markdown file that are parsed one by one: the parser's time grows with the square of the length. */

/** Code units from which on a part ends: where a new block surely begins, at a blank line, at any end of line. */
const GOOD = 10_000;
const FAIR = 30_000;
const MOST = 60_000;

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
/** A line that goes on with no list, quotation or code before it. */
const FRESH = /^[\p{L}\p{N}#"“«*_[]/u;

/** The parts, end to end. A list, fence or reference that is cut by one is read as if it ended there. */
export function markdownParts(file: string): string[] {
  const parts: string[] = [];
  let [start, fence, wasBlank] = [0, '', false];
  let from = 0;
  for (const line of file.split(/(?<=\n)/)) {
    const length = from - start;
    const isFree = fence === '' && wasBlank;
    if (length >= MOST || (isFree && length >= FAIR) || (isFree && length >= GOOD && FRESH.test(line))) {
      parts.push(file.slice(start, from));
      start = from;
      fence = '';
    }
    const mark = FENCE.exec(line)?.[1] ?? '';
    if (fence === '') fence = mark;
    else if (mark.startsWith(fence)) fence = '';
    wasBlank = line.trim() === '';
    from += line.length;
  }
  parts.push(file.slice(start));
  return parts;
}
