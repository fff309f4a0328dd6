import type { Paint, Style } from './paint.ts';
import { pad, widthOf, wrap } from './width.ts';

export interface Column {
  readonly head: string;
  /** Least width before the table is stacked instead; left out: the column is never narrowed. */
  readonly min?: number;
  /** Narrowed before all others: prose can be broken, a date is better whole. */
  readonly yields?: boolean;
}
/** One cell; line breaks in it are kept. */
export interface Cell {
  readonly text: string;
  readonly style?: Style;
}
/** Widths of the columns; `stacked`: too little room, each cell on its own line. */
export type Layout = { readonly widths: readonly number[]; readonly stacked: boolean };

const GAP = 2;
const longestLine = (text: string) => Math.max(...text.split('\n').map(widthOf));

/** Narrows the widest of some columns by one; false where none can be narrowed. */
function narrow(widths: number[], columns: readonly Column[], some: (column: Column) => boolean): boolean {
  let widest = -1;
  columns.forEach((column, i) => {
    const width = widths[i] ?? 0;
    if (some(column) && column.min !== undefined && width > column.min && width > (widths[widest] ?? 0)) widest = i;
  });
  if (widest >= 0) widths[widest] = (widths[widest] ?? 0) - 1;
  return widest >= 0;
}

/** Finds widths at which all rows fit into `width` columns. */
export function layOut(columns: readonly Column[], rows: readonly (readonly Cell[])[], width: number): Layout {
  const widths = columns.map((column, i) =>
    Math.max(widthOf(column.head), ...rows.map((row) => longestLine(row[i]?.text ?? ''))),
  );
  const total = () => widths.reduce((sum, w) => sum + w + GAP, -GAP);
  while (total() > width) {
    const narrowed = narrow(widths, columns, ({ yields }) => yields === true) || narrow(widths, columns, () => true);
    if (!narrowed) return { widths, stacked: true };
  }
  return { widths, stacked: false };
}

function flat(layout: Layout, row: readonly Cell[], paint: Paint): string[] {
  const cells = layout.widths.map((width, i) => wrap(row[i]?.text ?? '', width));
  const height = Math.max(...cells.map((lines) => lines.length));
  const gap = ' '.repeat(GAP);
  return Array.from({ length: height }, (_, line) => {
    const texts = cells.map((lines) => lines[line] ?? '');
    // Nothing may trail a line: a reader who copies it should get no spaces.
    const last = texts.findLastIndex((text) => text !== '');
    return texts
      .slice(0, last + 1)
      .map((text, i) => {
        const style = row[i]?.style;
        const painted = style && text !== '' ? paint(style, text) : text;
        return i === last ? painted : painted + ' '.repeat(Math.max(0, (layout.widths[i] ?? 0) - widthOf(text)));
      })
      .join(gap);
  });
}

function stacked(columns: readonly Column[], row: readonly Cell[], width: number, paint: Paint): string[] {
  const [title, ...rest] = row;
  const label = Math.max(...columns.slice(1).map((column) => widthOf(column.head)));
  const painted = (cell: Cell, line: string) => (cell.style ? paint(cell.style, line) : line);
  const fields = rest.flatMap((cell, i) => {
    if (cell.text === '') return [];
    const head = columns[i + 1]?.head ?? '';
    const lines = wrap(cell.text, Math.max(20, width - label - 2 * GAP));
    return lines.map((line, n) => `  ${paint('quiet', pad(n === 0 ? head : '', label))}  ${painted(cell, line)}`);
  });
  return [...(title ? wrap(title.text, width).map((line) => painted(title, line)) : []), ...fields];
}

/** The lines of one row. */
export function rowLines(
  layout: Layout,
  columns: readonly Column[],
  row: readonly Cell[],
  width: number,
  paint: Paint,
): string[] {
  return layout.stacked ? stacked(columns, row, width, paint) : flat(layout, row, paint);
}

/** The line of heads; none when stacked, where each line has its own. */
export function headLines(layout: Layout, columns: readonly Column[], paint: Paint): string[] {
  if (layout.stacked) return [];
  return flat(
    layout,
    columns.map((column) => ({ text: column.head, style: 'quiet' as const })),
    paint,
  );
}
