import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTable } from './read-table.ts';

async function read(text: string, cuts: readonly number[]): Promise<unknown[]> {
  const bytes = new TextEncoder().encode(text);
  const ends = [...cuts.map((cut) => Math.min(cut, bytes.length)), bytes.length].sort((a, b) => a - b);
  const chunks = ends.map((end, i) => bytes.subarray(ends[i - 1] ?? 0, end));
  const items: unknown[] = [];
  let columns: readonly string[] = [];
  for await (const item of readTable(chunks, { file: 'x.csv' })) {
    if ('head' in item) columns = item.head.columns;
    items.push('row' in item ? [item.row.row, item.row.line, columns.map((column) => item.row.cell(column))] : item);
  }
  return items;
}

const letters = fc.constantFrom('a', 'b', 'ж', '"', ';', ',', '\t', '\n', '\r\n', '#', ' ', '\ufeff');

test('a file is the same however its bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: letters, maxLength: 40 }), fc.array(fc.nat(60)), async (text, cuts) => {
      expect(await read(text, cuts)).toEqual(await read(text, []));
    }),
    // A line end in quotes within the header once ended the search for its delimiter.
    { numRuns: 500, examples: [['"\n";', [2]]] },
  );
});
