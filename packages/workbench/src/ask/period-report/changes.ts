import type { Status } from '@servanda/core';
import type { ReportChange, ReportRow } from './form.ts';
import type { Ground } from './ground.ts';
import { changeSentence } from './sentences.ts';

const same = (a: readonly Status[], b: readonly Status[]) => a.join() === b.join();

/** Rows whose verdict at the end is not that of the end of the period before; each step on the way is said. */
export function changesOf({ local }: Ground, rows: readonly ReportRow[]): ReportChange[] {
  return rows.flatMap((row) => {
    if (row.steps.length === 0 || same(row.before, row.statuses)) return [];
    let before: readonly Status[] = row.before;
    return row.steps.flatMap(({ from, statuses }) => {
      if (same(before, statuses)) return [];
      const sentence = changeSentence(row, before, local(Date.parse(from)), statuses);
      before = statuses;
      return [{ row: row.id, link: row.link, sentence }];
    });
  });
}
