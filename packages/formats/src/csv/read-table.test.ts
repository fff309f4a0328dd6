import { describe, expect, test } from 'vitest';
import { readTable, type TableItem, type TableOptions } from './read-table.ts';

async function read(text: string | Uint8Array, options: Partial<TableOptions> = {}) {
  const chunk = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const items: TableItem[] = [];
  for await (const item of readTable([chunk], { file: 'x.csv', ...options })) items.push(item);
  const columns = items.flatMap((item) => ('head' in item ? item.head.columns : []));
  return {
    columns,
    rows: items.flatMap((item) => ('row' in item ? [columns.map((column) => item.row.cell(column))] : [])),
    lines: items.flatMap((item) => ('row' in item ? [item.row.line] : [])),
    problems: items.flatMap((item) => ('problem' in item ? [item.problem] : [])),
  };
}

describe('a table', () => {
  test.each([
    ['commas', 'a,b\n1,2\n'],
    ['semicolons', 'a;b\n1;2\n'],
    ['tabs', 'a\tb\n1\t2\n'],
    ['CRLF', 'a,b\r\n1,2\r\n'],
    ['a byte order mark', '\ufeffa,b\n1,2'],
    ['quotes', '"a","b"\n"1","2"'],
    ['empty lines', '\n\na,b\n\n1,2\n\n\n'],
    ['empty lines before semicolons', '\n\na;b\n1;2\n'],
    ['a row of HXL tags', 'a,b\n#date,\n1,2'],
    ['spaces around', ' a , b \n 1 , 2 '],
  ])('with %s', async (_, text) => {
    expect(await read(text)).toMatchObject({ columns: ['a', 'b'], rows: [['1', '2']], problems: [] });
  });

  test('with a delimiter of its own', async () => {
    expect((await read('a,x|b\n1,y|2', { delimiter: '|' })).rows).toEqual([['1,y', '2']]);
  });

  test('the header decides the delimiter, not what stands in its quotes', async () => {
    expect((await read('"a,b,c";d\n1;2')).rows).toEqual([['1', '2']]);
  });

  test('a first row of data that begins with a number sign is a row', async () => {
    expect((await read('a,b\n#1 of the day,\n')).rows).toEqual([['#1 of the day', '']]);
  });

  test('names lines of the file, not rows', async () => {
    expect((await read('a,b\n"1\n1",2\n3,4\n')).lines).toEqual([2, 4]);
  });
});

describe('what does not fit is set aside and named', () => {
  test('a row with too few or too many fields', async () => {
    const { rows, problems } = await read('a,b\n1\n1,2\n1,2,3\n');
    expect(rows).toEqual([['1', '2']]);
    expect(problems).toMatchObject([
      { code: 'field-count', line: 2, row: 1, message: 'row 1 has 1 fields, the header has 2', setAside: 1 },
      { code: 'field-count', line: 4, row: 3, message: 'row 3 has 3 fields, the header has 2', setAside: 1 },
    ]);
  });

  test('text after a closing quote', async () => {
    const { rows, problems } = await read('a,b\n"1"x,2\n3,4');
    expect(rows).toEqual([['3', '4']]);
    expect(problems).toMatchObject([{ code: 'bad-quotes', line: 2, row: 1 }]);
  });

  test('a quote that nothing closes', async () => {
    const { rows, problems } = await read('a,b\n1,2\n"3,4\n5,6');
    expect(rows).toEqual([['1', '2']]);
    expect(problems).toMatchObject([{ code: 'bad-quotes', line: 3, row: 2 }]);
  });

  test('bytes that are not UTF-8, in their row only', async () => {
    const { rows, problems } = await read(Uint8Array.of(0x61, 0x0a, 0xe9, 0x0a, 0x31, 0x0a));
    expect(rows).toEqual([['1']]);
    expect(problems).toMatchObject([{ code: 'not-utf-8', row: 1 }]);
  });

  test('a row without end, after which reading goes on', async () => {
    const { rows, problems } = await read(`a,b\n1,${'x'.repeat(5_000_000)}\n3,4`);
    expect(rows).toEqual([['3', '4']]);
    expect(problems).toMatchObject([{ code: 'row-too-long', row: 1 }]);
  });

  test.each([
    ['', 'the file is empty'],
    [Uint8Array.of(0xff, 0xfe, 0x61, 0), 'the file is UTF-16 text'],
    [Uint8Array.of(0x50, 0x4b, 3, 4), 'the file is a spreadsheet or an archive, not CSV'],
    ['\ufeff', 'the file is empty'],
    ['a,b,a\n1,2,3\n', 'the header names "a" twice'],
    ['"a,b\n1,2\n', 'the header opens a quote that nothing closes'],
  ])('a file that is no table', async (text, message) => {
    const { problems, rows } = await read(text);
    expect(problems).toMatchObject([{ message, line: expect.any(Number) }]);
    expect(rows).toEqual([]);
  });
});
