import { csvCell } from '@servanda/formats/text';
import { expect, test } from 'vitest';
import { results } from './fixture.ts';
import { resultsCsv } from './results-csv.ts';

test('one row a verdict, under the names of the columns', () => {
  const lines = resultsCsv(results).trimEnd().split('\n');
  expect(lines).toHaveLength(1 + results.verdicts.length);
  expect(lines[2]).toBe(
    'river,2030-02-01T12:00:00Z,,1,1/no-fire,NORTH,,,confirmed by MISSION,unclear,kept so far; breached,maybe,' +
      '2030-01-10T00:00:00Z,2030-01-12T09:00:00Z,,2030-01-13T09:00:00Z,0,3,0.41,author: who did it is uncertain (1 incident)',
  );
});

test('cells are quoted where they must be', () => {
  expect(csvCell('a "b", c')).toBe('"a ""b"", c"');
});

test('a text that a spreadsheet would run is made inert, a number is not', () => {
  expect(csvCell('=HYPERLINK("http://x")')).toBe('"\'=HYPERLINK(""http://x"")"');
  expect(csvCell(-1)).toBe('-1');
});
