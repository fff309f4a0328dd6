/** Parts of a paragraph that stand inside quotation marks. */
import type { Range } from '../text/text.ts';

const MARKS = /["“”„«»‘’]/g;
/** Nobody quotes deeper; what opens there is not followed, so that marks without end cost no time. */
const DEEPEST = 8;
const BEFORE_OPENING = /[\s([{«“„‘"—–/-]/;

/**
 * Outermost quotations of a paragraph, without their marks. One that is not closed goes on to the end of the paragraph;
 * a closing mark without an opening one is none. Apostrophes are no quotation marks: a single one that is not closed is an apostrophe.
 */
export function quotations(plain: string, paragraph: Range): Range[] {
  const open: { readonly mark: string; readonly from: number }[] = [];
  const found: Range[] = [];
  const body = plain.slice(paragraph.from, paragraph.to);
  const close = (opener: number, to: number) => {
    const quote = open[opener];
    open.length = opener;
    if (quote && !open.some(({ mark }) => mark !== '‘')) keep(found, { from: quote.from, to });
  };
  for (const { index, 0: mark } of body.matchAll(MARKS)) {
    const at = paragraph.from + index;
    const [left, right] = [body[index - 1] ?? ' ', body[index + 1] ?? ' '];
    const opener = open.findLastIndex((quote) => closes(mark, quote.mark, left, right));
    if (opener >= 0) close(opener, at);
    else if (open.length < DEEPEST && opens(mark, left, right)) open.push({ mark, from: at + 1 });
  }
  const unclosed = open.findIndex(({ mark }) => mark !== '‘');
  if (unclosed >= 0) close(unclosed, paragraph.to);
  return found;
}

function closes(mark: string, opener: string, left: string, right: string): boolean {
  if (mark === '"') return opener === '"' && (!/\s/.test(left) || /\s/.test(right));
  if (mark === '”') return opener === '“' || opener === '„';
  if (mark === '“') return opener === '„';
  if (mark === '»') return opener === '«';
  return mark === '’' && opener === '‘' && !/[\p{L}\p{N}]/u.test(right);
}

function opens(mark: string, left: string, right: string): boolean {
  if (mark === '“' || mark === '„' || mark === '«') return true;
  if (mark === '"') return BEFORE_OPENING.test(left) && !/\s/.test(right);
  return mark === '‘' && BEFORE_OPENING.test(left) && /[\p{L}“"]/u.test(right);
}

/** What is inside another quotation is part of it. */
function keep(found: Range[], quote: Range): void {
  while (found.length > 0 && (found.at(-1)?.from ?? 0) >= quote.from) found.pop();
  if (quote.to > quote.from) found.push(quote);
}
