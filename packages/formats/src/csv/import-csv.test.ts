import { describe, expect, test } from 'vitest';
import { type CsvOptions, importCsv } from './import-csv.ts';

const file = (text: string, name = 'x.csv') => ({ chunks: [new TextEncoder().encode(text)], file: name });
const map = (report: object, more: object = {}) => ({
  'servanda-csv': 1,
  reports: [{ report: { by: 'OSCE', says: 'occurrence', act: 'open-fire', when: '2015-02-17', ...report } }],
  ...more,
});
const load = (text: string, made: unknown, options?: CsvOptions) => importCsv(file(text), made, options);

describe('a map', () => {
  test('makes a report of each row, and keeps where the row stood', async () => {
    const text = 'day;place;number\n2015-02-17;Shyrokyne;5\n';
    const { reports, problems, counts } = await load(
      text,
      map({
        id: { text: 'smm-{day}-{place}' },
        when: { column: 'day', as: 'time' },
        where: { name: { column: 'place' } },
        count: { column: 'number', as: 'integer' },
      }),
    );
    expect(problems).toEqual([]);
    expect(counts).toEqual({ rows: 1, setAside: 0, skipped: 0, duplicates: 0, added: 1, unchanged: 0 });
    expect(reports).toEqual([
      {
        id: 'smm-2015-02-17-Shyrokyne',
        by: 'OSCE',
        says: 'occurrence',
        act: 'open-fire',
        when: '2015-02-17',
        where: { name: 'Shyrokyne' },
        count: 5,
        origin: { file: 'x.csv', row: 1, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      },
    ]);
  });

  test('makes several reports of a row, each of the rows it chooses', async () => {
    const coverage = {
      by: 'OSCE',
      says: 'coverage',
      when: '2015-02-17',
      fraction: { column: 'seen', as: 'number', decimal: ',' },
    };
    const { reports, counts } = await load('kind;seen\nfire;0,5\nquiet;1\nother;1\n', {
      'servanda-csv': 1,
      skip: { kind: ['other'] },
      reports: [{ only: { kind: ['fire'] }, report: map({}).reports[0]?.report }, { report: coverage }],
    });
    expect(reports.map(({ says }) => says).sort()).toEqual(['coverage', 'coverage', 'occurrence']);
    expect(counts).toMatchObject({ rows: 3, skipped: 1, added: 3 });
  });

  test('leaves out what is empty, up to the field that holds nothing else', async () => {
    const { reports } = await load(
      'lon,lat,name,note\n,48,,\n38,48,,x\n',
      map({
        where: {
          point: [
            { column: 'lon', as: 'number' },
            { column: 'lat', as: 'number' },
          ],
          name: { column: 'name' },
        },
        note: { column: 'note', else: 'none' },
      }),
    );
    expect(reports.map(({ note }) => note).sort()).toEqual(['none', 'x']);
    expect(reports.find(({ note }) => note === 'none')).not.toHaveProperty('where');
    expect(reports.find(({ note }) => note === 'x')).toMatchObject({ where: { point: [38, 48] } });
  });

  test('replaces texts of cells', async () => {
    const made = map({ author: { column: 'side', map: { 'Gov. forces': 'UA' }, else: 'unclear' } });
    const { reports } = await load('side\nGov. forces\n""\nDPR\n', made);
    const authors = reports.map((report) => (report.says === 'occurrence' ? report.author : ''));
    expect(authors.sort()).toEqual(['DPR', 'UA', 'unclear']);
  });

  test('reads lists', async () => {
    const { reports } = await load(
      'from\na| b |\n',
      map({ derivedFrom: { column: 'from', as: 'list', separator: '|' } }),
    );
    expect(reports[0]?.derivedFrom).toEqual(['a', 'b']);
  });
});

describe('times', () => {
  const when = async (text: string, cell: object = {}) => {
    const made = map({ when: { column: 'a', as: 'time', ...cell } });
    const { reports, problems } = await load(`a\n"${text}"\n`, made);
    const [report] = reports;
    return report?.says === 'occurrence' ? report.when : problems[0]?.message;
  };
  const KYIV = { clock: 'Europe/Kyiv' };

  test.each([
    ['2015-02-17', {}, '2015-02-17'],
    ['2022-03-15 16:10:34+00:00', {}, '2022-03-15T16:10:34+00:00'],
    ['2022-03-15T16:10:34.123456Z', {}, '2022-03-15T16:10:34.123Z'],
    ['2022-03-15T16:10+0200', {}, '2022-03-15T16:10+02:00'],
    ['2015-02-17T09:00', KYIV, '2015-02-17T07:00:00Z'],
    ['2015-10-25 03:30', KYIV, '2015-10-25T00:30:00Z'],
    ['17.02.2015', { order: 'day-month-year' }, '2015-02-17'],
    ['2/17/2015 9:00', { order: 'month-day-year', ...KYIV }, '2015-02-17T07:00:00Z'],
  ])('%s with %o is %s', async (text, cell, expected) => {
    expect(await when(text, cell)).toBe(expected);
  });

  test.each([
    ['03/04/2015', {}, '"03/04/2015" is not a time'],
    ['17.02.15', { order: 'day-month-year' }, '"17.02.15" is not a time'],
    ['31/02/2015', { order: 'day-month-year' }, 'the calendar has no 2015-02-31'],
    ['2015-02-17T09:00', {}, 'does not say how far its clock is from UTC'],
    ['2015-03-29 03:30', KYIV, 'never was in Europe/Kyiv'],
    ['soon', {}, '"soon" is not a time'],
  ])('%s with %o is refused', async (text, cell, message) => {
    expect(await when(text, cell)).toContain(message);
  });
});

describe('reports', () => {
  test('that are the same are one, wherever and however often they stand', async () => {
    const made = map({ note: { column: 'a' } });
    const one = await importCsv([file('a\nx\ny\nx\n', '1.csv'), file('a\ny\n', '2.csv')], made);
    const two = await importCsv([file('a\ny\n', '2.csv'), file('a\ny\nx\nx\n', '1.csv')], made);
    const plain = ({ reports }: typeof one) => reports.map(({ origin, ...report }) => [report, origin?.file]);
    expect(plain(one)).toEqual(plain(two));
    expect(one.counts).toMatchObject({ rows: 4, added: 2, duplicates: 2 });
  });

  test('that the record has are not given again', async () => {
    const made = map({ note: { column: 'a' } });
    const { reports } = await load('a\nx\n', made);
    const again = await importCsv({ ...file('a\nx\ny\n'), known: '2020-01-01' }, made, { previous: reports });
    expect(again.counts).toMatchObject({ added: 1, unchanged: 1 });
  });

  test('of one id that say different things are all set aside', async () => {
    const made = map({ id: { column: 'id' }, note: { column: 'a' } });
    const { reports, problems, counts } = await load('id,a\n1,x\n1,y\n2,x\n', made);
    expect(reports.map(({ id }) => id)).toEqual(['2']);
    expect(problems).toMatchObject([
      { code: 'two-rows-one-id', row: 1 },
      { code: 'two-rows-one-id', row: 2 },
    ]);
    expect(counts).toMatchObject({ rows: 3, setAside: 2, added: 1 });
  });

  test('carry the date they were received', async () => {
    const { reports } = await importCsv({ ...file('a\nx\n'), known: '2020-01-01' }, map({}));
    expect(reports[0]?.known).toBe('2020-01-01');
  });
});

describe('what cannot be used is named', () => {
  test.each([
    ['many', 'bad-cell', 'row 1: column "a": "many" is not a number'],
    ['1.5', 'bad-cell', 'row 1: column "a": "1.5" is not a whole number'],
    ['-1', 'not-a-report', 'row 1: makes no report: "count'],
  ])('a cell "%s"', async (text, code, message) => {
    const { reports, problems } = await load(`a\n${text}\n`, map({ count: { column: 'a', as: 'integer' } }));
    expect(reports).toEqual([]);
    expect(problems).toMatchObject([{ code, line: 2, row: 1, setAside: 1, message: expect.stringContaining(message) }]);
  });

  test('a column that the file does not have', async () => {
    const { problems } = await load('b,c\n1,2\n', map({ note: { column: 'a' } }));
    expect(problems).toMatchObject([
      { code: 'bad-header', message: 'the file has no column "a"', help: 'its columns are b, c' },
    ]);
  });

  test('a map that is none', async () => {
    const { problems } = await load('a\n1\n', { reports: [] }, { mapFile: 'my-map.json' });
    expect(problems).toMatchObject([{ code: 'bad-map', file: 'my-map.json', message: 'this is no map of CSV' }]);
  });
});

describe('a row is used whole or not at all', () => {
  const two = (first: object, second: object) => {
    const base = { by: 'OSCE', says: 'occurrence', act: 'open-fire', when: '2015-02-17' };
    return { 'servanda-csv': 1, reports: [{ report: { ...base, ...first } }, { report: { ...base, ...second } }] };
  };

  test('two different reports of one row with one id set the row aside once', async () => {
    const { reports, problems, counts } = await load('n\na\n', two({ id: 'x' }, { id: 'x', act: 'shell' }));
    expect(reports).toEqual([]);
    expect(counts).toMatchObject({ rows: 1, setAside: 1, added: 0 });
    expect(problems.map(({ code, row }) => [code, row])).toEqual([['two-rows-one-id', 1]]);
  });

  test('where one report of a row has a rival, its other report is not made either', async () => {
    const note = { note: { column: 'n' } };
    const made = two({ id: 'x', ...note }, { id: { text: 'y-{n}' }, act: 'shell', ...note });
    const { reports, counts } = await load('n\na\nb\n', made);
    expect(reports).toEqual([]);
    expect(counts).toMatchObject({ rows: 2, setAside: 2, added: 0 });
  });

  test('many rows with one id take no longer than many rows', async () => {
    const rows = Array.from({ length: 30_000 }, (_, i) => `${i}`).join('\n');
    const { counts } = await load(`n\n${rows}\n`, map({ id: 'x', note: { column: 'n' } }));
    expect(counts).toMatchObject({ rows: 30_000, setAside: 30_000 });
  }, 5000);
});

test('a header that names a column twice sets the file aside', async () => {
  const { reports, problems, counts } = await load('n,n\na,b\n', map({ note: { column: 'n' } }));
  expect(reports).toEqual([]);
  expect(counts.rows).toBe(0);
  expect(problems.map(({ code }) => code)).toEqual(['bad-header']);
});
