import { expect, test } from 'vitest';
import { type CsvChoices, mapOfChoices, missingChoices } from './choices.ts';
import { guessChoices } from './guess.ts';
import { importCsv } from './import-csv.ts';
import { readMap } from './read-map.ts';

const AGREEMENT = {
  acts: ['open-fire', 'withdraw'],
  actors: [{ id: 'A', name: 'Republic of Aland' }, { id: 'B' }],
  clock: 'Europe/Kyiv',
};
const guess = (header: string, ...rows: string[]) =>
  guessChoices({ columns: header.split(','), rows: rows.map((row) => row.split(',')) }, AGREEMENT);

test('columns are known by their names, however they are written', () => {
  expect(guess('Event_Date,LOCATION,Lat,Lng,Notes', '2015-03-01,Mill,48.3,38.2,x').columns).toEqual({
    from: 'Event_Date',
    place: 'LOCATION',
    latitude: 'Lat',
    longitude: 'Lng',
    note: 'Notes',
  });
});

test('no column serves twice, and none is taken for what its cells are not', () => {
  expect(guess('type,lat,count', 'shelling,north,many').columns).toEqual({});
  expect(guess('date,lat', '2015-03-01,48.3', 'soon,x').columns).toEqual({ from: 'date', latitude: 'lat' });
  expect(guess('type', 'open-fire').columns).toEqual({ act: 'type' });
});

test('the order of day and month is told only where it can be told', () => {
  expect(guess('date', '17.02.2015', '05.03.2015').order).toBe('day-month-year');
  expect(guess('date', '2/17/2015').order).toBe('month-day-year');
  expect(guess('date', '05.03.2015').order).toBeUndefined();
  expect(guess('date', '2015-02-17').order).toBeUndefined();
});

test('an actor written out is the one that the agreement calls so', () => {
  expect(guess('actor', 'republic of aland', 'B', 'someone').authors).toEqual({ 'republic of aland': 'A' });
});

test('who reports and what was done are never guessed from nothing', () => {
  const guessed = guess('date,place', '2015-03-01,Mill');
  expect(missingChoices(guessed)).toEqual(['by', 'act']);
  expect(missingChoices({ ...guessed, by: 'M', act: 'open-fire' })).toEqual([]);
  expect(missingChoices(guess('place', 'Mill'))).toEqual(['by', 'act', 'from']);
});

const run = (choices: Partial<CsvChoices>, csv: string) =>
  importCsv(
    { chunks: [new TextEncoder().encode(csv)], file: 't.csv' },
    mapOfChoices({ columns: {}, by: 'Mission M', act: 'open-fire', clock: 'Europe/Kyiv', ...choices }),
  );

test('choices make a map that the importer reads', async () => {
  const columns = {
    id: 'nr',
    from: 'd',
    place: 'p',
    longitude: 'x',
    latitude: 'y',
    radius: 'r',
    count: 'n',
    author: 'a',
    zone: 'z',
  };
  const choices = { columns, order: 'day-month-year', decimal: ',', authors: { Aland: 'A' } } as const;
  expect(readMap(mapOfChoices({ by: 'M', act: 'open-fire', clock: 'Europe/Kyiv', ...choices })).faults).toEqual([]);
  const { reports, problems } = await run(
    choices,
    'nr;d;p;x;y;r;n;a;z\n7;17.02.2015;Mill;38,5;48,25;500;3;Aland;area\n',
  );
  expect(problems).toEqual([]);
  expect(reports).toMatchObject([
    {
      id: 'Mission-M-7',
      by: 'Mission M',
      says: 'occurrence',
      act: 'open-fire',
      author: 'A',
      when: '2015-02-17',
      where: { name: 'Mill', in: ['area'], point: [38.5, 48.25], radius: 500 },
      count: 3,
    },
  ]);
});

test('a period ends where its row says, and a row without an end has its beginning alone', async () => {
  const columns = { from: 'f', to: 't' };
  const { reports } = await run({ columns }, 'f,t\n2015-02-17 10:00,2015-02-17 11:00\n2015-02-18,\n');
  expect(reports.map((report) => ('when' in report ? report.when : undefined))).toEqual(
    expect.arrayContaining([{ from: '2015-02-17T08:00:00Z', to: '2015-02-17T09:00:00Z' }, '2015-02-18']),
  );
});

test('a row that cannot be read is set aside with its number and why', async () => {
  const { reports, problems, counts } = await run({ columns: { from: 'd' } }, 'd,p\n2015-02-17,Mill\nsoon,Ford\n');
  expect(reports).toHaveLength(1);
  expect(counts).toMatchObject({ rows: 2, added: 1, setAside: 1 });
  expect(problems).toMatchObject([{ code: 'bad-cell', row: 2, line: 3 }]);
});
