/** Which rows of a long list are drawn: those in sight and a few around them. Heights in px. */

export interface Window {
  /** First row, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Rows drawn beyond each edge, so that a quick scroll does not show gaps. */
const AROUND = 12;

export function windowOf(scrollTop: number, height: number, rowHeight: number, count: number): Window {
  const first = Math.floor(Math.max(0, scrollTop) / rowHeight);
  const last = Math.ceil((Math.max(0, scrollTop) + height) / rowHeight);
  return { from: Math.max(0, Math.min(first - AROUND, count)), to: Math.max(0, Math.min(last + AROUND, count)) };
}

/** Where to scroll so that a row is in sight; undefined: it is. `head`: height of what covers the top. */
export function scrollTo(
  row: number,
  { scrollTop, height, rowHeight, head }: { scrollTop: number; height: number; rowHeight: number; head: number },
): number | undefined {
  const top = row * rowHeight;
  if (top < scrollTop) return top;
  const bottom = top + rowHeight - (height - head);
  return bottom > scrollTop ? bottom : undefined;
}

/** The row that a key leads to; undefined: the key means nothing here. */
export function rowAfter(key: string, row: number, count: number, page: number): number | undefined {
  const to = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + page,
    PageUp: row - page,
    Home: 0,
    End: count - 1,
  }[key];
  return to === undefined || count === 0 ? undefined : Math.min(count - 1, Math.max(0, to));
}
