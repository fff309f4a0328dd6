import type { Report } from '@servanda/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type GedImport, importGed } from './import-ged.ts';
import { file, line } from './test-rows.ts';

/** Rows about few events, so that equal, changed, contradicting and unreadable rows meet. */
const row = fc
  .record({
    id: fc.constantFrom('1', '2', '3', '4', 'x'),
    best: fc.constantFrom('2', '3', '?'),
    active_year: fc.constantFrom('True', 'true', '1'),
  })
  .map(line);
const rows = fc.array(row, { maxLength: 8 });

/** Row numbers say where a row stood, so they alone may change with the order. */
const withoutPlaces = ({ reports, counts }: GedImport) => ({
  reports: reports.map(({ origin, ...report }) => ({ ...report, sha256: origin?.sha256 })),
  counts,
});

test('any order of rows and releases gives the same reports', async () => {
  await fc.assert(
    fc.asyncProperty(rows, rows, fc.infiniteStream(fc.nat()), async (early, late, random) => {
      const shuffled = (list: readonly string[]) =>
        list
          .map((text) => ({ text, key: random.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ text }) => text);
      const one = await importGed([file(early, '2022-06-01'), file(late, '2023-06-01')]);
      const two = await importGed([file(shuffled(late), '2023-06-01'), file(shuffled(early), '2022-06-01')]);
      expect(withoutPlaces(two)).toEqual(withoutPlaces(one));
      expect(one.problems.reduce((sum, problem) => sum + problem.setAside, 0)).toBe(one.counts.setAside);
    }),
    { numRuns: 50 },
  );
});

test('two releases are one after the other', async () => {
  await fc.assert(
    fc.asyncProperty(rows, rows, rows, async (a, b, c) => {
      const files = () => [file(a, '2021-06-01'), file(b, '2022-06-01'), file(c, '2023-06-01')] as const;
      const together = await importGed(files());
      const record: Report[] = [];
      for (const release of files()) record.push(...(await importGed(release, { previous: record })).reports);
      expect(record.sort((x, y) => (x.id < y.id ? -1 : 1))).toEqual(together.reports);
      const ids = together.reports.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 50 },
  );
});
