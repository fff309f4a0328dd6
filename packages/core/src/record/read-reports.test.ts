import { describe, expect, test } from 'vitest';
import { LONGEST_LINE } from './read-lines.ts';
import { type ReadItem, readReports } from './read-reports.ts';

const LINE = '{"id":"a","by":"M","says":"occurrence","act":"fire","when":"2020-01-01T12:00Z"}';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function read(...chunks: Uint8Array[]): Promise<ReadItem[]> {
  async function* stream() {
    yield* chunks;
  }
  const items: ReadItem[] = [];
  for await (const item of readReports(stream(), 'r.jsonl')) items.push(item);
  return items;
}

const ids = (items: ReadItem[]): string[] => items.flatMap((item) => ('report' in item ? [item.report.id] : []));
const problems = (items: ReadItem[]) => items.flatMap((item) => ('problem' in item ? [item.problem] : []));
const problem = async (text: string) => problems(await read(bytes(text)))[0];

describe('a record of JSON Lines', () => {
  test('is read whatever the cuts between chunks, with CRLF, a byte order mark, blank lines and no last line end', async () => {
    const text = `\uFEFF${LINE}\r\n\r\n${LINE.replace('"a"', '"б"')}`;
    const all = bytes(text);
    for (const size of [1, 2, 7, 80, 1000]) {
      const chunks = [];
      for (let at = 0; at < all.length; at += size) chunks.push(all.slice(at, at + size));
      const items = await read(...chunks);
      expect(ids(items)).toEqual(['a', 'б']);
      expect(items.map((item) => 'origin' in item && item.origin.line)).toEqual([1, 3]);
    }
  });

  test('may come in a buffer that is used again', async () => {
    async function* stream() {
      const buffer = new Uint8Array(50);
      const all = bytes(`${LINE}\n`);
      for (let at = 0; at < all.length; at += 50) {
        const part = all.subarray(at, at + 50);
        buffer.set(part);
        yield buffer.subarray(0, part.length);
      }
    }
    const items: ReadItem[] = [];
    for await (const item of readReports(stream(), 'r.jsonl')) items.push(item);
    expect(ids(items)).toEqual(['a']);
  });

  test('keeps the other lines when one is bad, and says file, line, column and what to write', async () => {
    const items = await read(bytes(`${LINE}\n{"id":"b",,}\n${LINE.replace('"a"', '"c"')}\n`));
    expect(ids(items)).toEqual(['a', 'c']);
    expect(problems(items)).toMatchObject([
      {
        code: 'not-json',
        file: 'r.jsonl',
        line: 2,
        column: 11,
        setAside: 1,
        help: expect.stringContaining('one report a line'),
      },
    ]);
  });

  test('sets a line of 10 MB aside without keeping it', async () => {
    const part = new Uint8Array(1024 * 1024).fill(0x20);
    const items = await read(bytes('{"note":"'), ...Array(10).fill(part), bytes(`"}\n${LINE}\n`));
    expect(ids(items)).toEqual(['a']);
    expect(problems(items)).toMatchObject([{ code: 'line-too-long', line: 1 }]);
    const longest = `{"note":"${' '.repeat(LONGEST_LINE)}"}`;
    expect((await problem(`${longest}\n`))?.code).toBe('line-too-long');
  });

  test('tells bad bytes from bad JSON', async () => {
    const items = await read(bytes(`${LINE}\n`), new Uint8Array([0x7b, 0xff, 0x7d, 0x0a]));
    expect(problems(items)).toMatchObject([{ code: 'not-utf-8', line: 2, help: 'save the file as UTF-8' }]);
  });

  test('that is empty, binary, packed or UTF-16 is told once', async () => {
    expect(problems(await read())).toMatchObject([{ code: 'empty-file', setAside: 0 }]);
    expect(problems(await read(new Uint8Array([1, 0, 2, 10, 3, 10])))).toMatchObject([
      { code: 'not-text', setAside: 1 },
    ]);
    expect(await read(new Uint8Array([0x1f, 0x8b, 8, 10]))).toMatchObject([
      { problem: { message: expect.stringContaining('gzip') } },
    ]);
    expect(await read(new Uint8Array([0xff, 0xfe, 0x7b, 0]))).toMatchObject([
      { problem: { help: 'save it as UTF-8' } },
    ]);
  });

  test('that is the wrong file does not drown its own message', async () => {
    const found = problems(await read(bytes('oops\n'.repeat(500))));
    expect(found.length).toBe(101);
    expect(found.at(-1)).toMatchObject({ code: 'more-lines', setAside: 400 });
    expect(found.reduce((sum, { setAside }) => sum + setAside, 0)).toBe(500);
  });
});

describe('a line that is no report says what to write', () => {
  const cases: [string, string, string][] = [
    [
      '{"id":"a","by":"M","says":"occurence","act":"f","when":"2020-01-01"}',
      'no report says "occurence"',
      '"says": "occurrence"',
    ],
    [LINE.replace('"act"', '"auhtor":"A","act"'), 'no field "auhtor"', 'write "author"'],
    [LINE.replace('T12:00Z', 'T12:00'), '"when" is "2020-01-01T12:00"', 'with its offset'],
    [LINE.replace(',"when":"2020-01-01T12:00Z"', ''), '"when" is missing', 'for a whole day'],
    [LINE.replace('"act"', '"count":"many","act"'), '"count" is "many"', 'whole number'],
    [LINE.replace('"act"', '"where":{"pont":[1,2]},"act"'), 'no field "pont" in "where"', 'write "point"'],
    ['[1]', 'a list, not a report', 'one report a line'],
    ['{"id":"c","by":"M","says":"coverage","fraction":60,"when":"2020-01-01"}', '"fraction" is 60', '0.6 for 60 %'],
  ];
  test.each(cases)('%s', async (line, message, help) => {
    const found = await problem(line);
    expect(found?.code).toBe('not-a-report');
    expect(found?.message).toContain(message);
    expect(found?.help).toContain(help);
  });

  test('with the column of the field at fault', async () => {
    expect((await problem('{"id":"a","by":"M","says":"x"}'))?.column).toBe(20);
  });
});
