import type { Kept } from '@servanda/core';
import { z } from 'zod';
import { placeName, subjectName } from './report-facts.ts';

export const SORT_KEYS = ['when', 'said', 'known', 'source', 'says', 'about', 'place', 'id'] as const;
export const RecordSortSchema = z.strictObject({ by: z.enum(SORT_KEYS), descending: z.boolean().optional() });
export type RecordSort = z.infer<typeof RecordSortSchema>;

/** Numbers of reports in the order asked for; what a report does not say comes last either way, equal ones by id. */
export function sorted(reports: readonly number[], kept: readonly Kept[], { by, descending }: RecordSort): number[] {
  const keys = new Map(reports.map((r) => [r, keyOf(kept[r] as Kept, by)]));
  const sign = descending ? -1 : 1;
  return reports.toSorted((a, b) => {
    const [x, y] = [keys.get(a), keys.get(b)];
    if (x === y) return a - b;
    if (x === undefined) return 1;
    if (y === undefined) return -1;
    return x < y ? -sign : sign;
  });
}

function keyOf({ report, from, said, known }: Kept, by: RecordSort['by']): number | string | undefined {
  switch (by) {
    case 'when':
      return finite(from);
    case 'said':
      return finite(said);
    case 'known':
      return finite(known);
    case 'source':
      return report.by;
    case 'says':
      return report.says;
    case 'about':
      return subjectName(report) || undefined;
    case 'place':
      return placeName(report) || undefined;
    case 'id':
      return report.id;
  }
}

const finite = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined);
