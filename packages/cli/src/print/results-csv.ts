import type { Results } from '@servanda/core';
import { MACHINE_COLUMNS, machineRow } from '@servanda/formats/results';
import { csvTable } from '@servanda/formats/text';

/** One row for each verdict, under a row of column names. */
export function resultsCsv(results: Results): string {
  return csvTable(
    MACHINE_COLUMNS,
    results.verdicts.map((verdict) => machineRow(results, verdict)),
  );
}
