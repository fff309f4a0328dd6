import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRowParser, type RawRow } from './row-parser.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function parse(chunks: Uint8Array[], delimiter = ','): { fields: readonly string[]; raw: string; line: number }[] {
  const rows: { fields: readonly string[]; raw: string; line: number }[] = [];
  const parser = createRowParser(delimiter, ({ fields, raw, line }: RawRow) => {
    rows.push({ fields, raw: new TextDecoder().decode(raw), line });
  });
  for (const chunk of chunks) parser.push(chunk);
  parser.end();
  return rows;
}

const field = fc.string({ unit: fc.constantFrom('a', 'ж', '"', ',', ';', '\n', '\r', '\t', ' ', '🕊'), maxLength: 8 });
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));
const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;

test('what is written in quotes is read back, wherever the bytes are cut', () => {
  fc.assert(
    fc.property(
      table,
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.constantFrom(',', ';', '\t'),
      fc.array(fc.nat(200), { maxLength: 8 }),
      fc.boolean(),
      (rows, lineEnd, delimiter, cuts, lastEnds) => {
        const text = rows.map((row) => row.map(quote).join(delimiter)).join(lineEnd) + (lastEnds ? lineEnd : '');
        const whole = bytes(text);
        const places = [0, ...cuts.map((cut) => Math.min(cut, whole.length)), whole.length].sort((a, b) => a - b);
        const chunks = places.slice(1).map((end, i) => whole.slice(places[i], end));
        const read = parse(chunks, delimiter);
        expect(read.map(({ fields }) => fields)).toEqual(rows);
        expect(read.map(({ raw }) => raw)).toEqual(rows.map((row) => row.map(quote).join(delimiter)));
      },
    ),
  );
});

test('no bytes make it throw', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 4 }), (chunks) => {
      expect(() => parse(chunks)).not.toThrow();
    }),
  );
});
