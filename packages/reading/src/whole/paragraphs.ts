/** The text of a page in paragraphs, cut into pieces where a marked passage begins or ends. Passages may overlap. */
import type { Range } from '../text/text.ts';

/** A passage to be marked, with the number under which its note stands in the margin. */
export interface Passage extends Range {
  readonly number: string;
  /** `told`: confirmed as something of which nothing is answered. */
  readonly kind: 'statement' | 'told' | 'possible';
}

/** A stretch of text that lies in the same passages from end to end. */
export interface Piece extends Range {
  readonly inside: readonly Passage[];
  /** Passages that begin here, and those that end here: where the page puts the marks to jump to and the numbers. */
  readonly begins: readonly Passage[];
  readonly ends: readonly Passage[];
}
export interface Paragraph extends Range {
  readonly pieces: readonly Piece[];
}

/** A line longer than this is a paragraph by itself; shorter ones were broken to fit a page. */
const LONG_LINE = 120;

function blocks(plain: string): Range[] {
  const found: Range[] = [];
  let from = 0;
  for (const { index, 0: gap } of [...plain.matchAll(/\n[^\S\n]*\n\s*/g), { index: plain.length, 0: '' }]) {
    found.push({ from, to: index });
    from = index + gap.length;
  }
  return found;
}

function linesOf(plain: string, { from, to }: Range): Range[] {
  const lines: Range[] = [];
  let start = from;
  for (const line of plain.slice(from, to).split('\n')) {
    lines.push({ from: start, to: start + line.length });
    start += line.length + 1;
  }
  return lines.some((line) => line.to - line.from > LONG_LINE) ? lines : [{ from, to }];
}

function piecesOf({ from, to }: Range, passages: readonly Passage[]): Piece[] {
  const inner = passages.flatMap((passage) => [passage.from, passage.to]).filter((at) => at > from && at < to);
  const cuts = [...new Set([from, ...inner, to])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? from;
    return {
      from: start,
      to: end,
      inside: passages.filter((passage) => passage.from < end && passage.to > start),
      begins: passages.filter((passage) => passage.from === start),
      ends: passages.filter((passage) => passage.to === end),
    };
  });
}

/**
 * The paragraphs that are not empty. A passage never ends between two of them without its end being told: one that reaches
 * over the end of a paragraph goes on in the next.
 * @param passages in the order of the text
 */
export function paragraphsOf(plain: string, passages: readonly Passage[]): Paragraph[] {
  const whole = blocks(plain)
    .flatMap((block) => linesOf(plain, block))
    .filter(({ from, to }) => plain.slice(from, to).trim() !== '');
  let next = 0;
  let open: Passage[] = [];
  return whole.map((paragraph) => {
    open = open.filter(({ to }) => to > paragraph.from);
    for (let passage = passages[next]; passage && passage.from < paragraph.to; passage = passages[++next])
      open.push(passage);
    return { ...paragraph, pieces: piecesOf(paragraph, open) };
  });
}
