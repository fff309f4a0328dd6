import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importCsv } from './import-csv.ts';

const map = {
  'servanda-csv': 1,
  skip: { kind: ['none'] },
  reports: [
    {
      report: {
        id: { column: 'id' },
        by: 'S',
        says: 'occurrence',
        act: { column: 'kind' },
        when: { column: 'day', as: 'time' },
        count: { column: 'n', as: 'integer' },
      },
    },
  ],
};
const row = fc
  .tuple(
    fc.constantFrom('', 'a', 'b'),
    fc.constantFrom('fire', 'none', ''),
    fc.constantFrom('2015-02-17', 'soon'),
    fc.constantFrom('1', '2', 'x', ''),
  )
  .map((cells) => cells.join(','));

const load = async (rows: readonly string[]) => {
  const chunks = [new TextEncoder().encode(['id,kind,day,n', ...rows].join('\n'))];
  const { reports, problems, counts } = await importCsv({ chunks, file: 'x.csv' }, map);
  return { reports: reports.map(({ origin, ...report }) => ({ ...report, sha256: origin?.sha256 })), problems, counts };
};

test('the order of rows never matters, and the counts add up', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 8 }), async (rows) => {
      const one = await load(rows);
      const two = await load([...rows].reverse());
      expect([two.reports, two.counts]).toEqual([one.reports, one.counts]);
      const { rows: all, setAside, skipped, duplicates, added } = one.counts;
      expect(setAside + skipped + duplicates + added).toBe(all);
      expect(one.problems.reduce((sum, problem) => sum + problem.setAside, 0)).toBe(setAside);
    }),
  );
});
