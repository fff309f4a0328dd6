/**
 * A CSV cell after RFC 4180. A text that a spreadsheet would run as a formula gets an apostrophe before it: names and
 * reasons come from documents and reports, which may be hostile.
 */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const inert = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/** Rows under a row of column names, lines ended by a line feed. What a row does not give is empty. */
export function csvTable(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string | number>>[],
): string {
  const lines = rows.map((row) => columns.map((column) => csvCell(row[column] ?? '')).join(','));
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}
