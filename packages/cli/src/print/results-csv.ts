import type { Results } from '@servanda/core';
import { MACHINE_COLUMNS, machineRow } from './machine-row.ts';

/**
 * A CSV cell after RFC 4180. A text that a spreadsheet would run as a formula gets an apostrophe before it: names and
 * reasons come from documents and reports, which may be hostile.
 */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const inert = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/** One row for each verdict, under a row of column names. */
export function resultsCsv(results: Results): string {
  const rows = results.verdicts.map((verdict) => {
    const row = machineRow(results, verdict);
    return MACHINE_COLUMNS.map((column) => csvCell(row[column] ?? '')).join(',');
  });
  return `${[MACHINE_COLUMNS.join(','), ...rows].join('\n')}\n`;
}
