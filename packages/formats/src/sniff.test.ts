import { expect, test } from 'vitest';
import { GED_COLUMNS } from './ged/columns.ts';
import { formatOf } from './sniff.ts';

test('GED is known by its columns, in whatever order, with others among them', () => {
  const columns = ['start_year', ...Object.keys(GED_COLUMNS).reverse()];
  expect(formatOf(columns, columns.join())).toBe('ucdp-ged');
  expect(
    formatOf(
      columns.filter((column) => column !== 'date_start'),
      '',
    ),
  ).toBe('csv');
});

test('counts of a mission are known by theirs', () => {
  const columns = [
    'period_start',
    'period_end',
    'region',
    'violations',
    'explosions',
    'qualifier',
    'prev_period_violations',
  ];
  expect(formatOf(columns, columns.join())).toBe('smm-counts');
});

test('what begins with a brace is reports, or a map', () => {
  expect(formatOf([], '{"id": "a", "by": "M", "says": "occurrence"')).toBe('jsonl');
  expect(formatOf([], '\uFEFF\n{ "type": "FeatureCollection",')).toBe('geojson');
  expect(formatOf([], '{"geometry": {"type": "MultiPolygon"')).toBe('geojson');
  expect(formatOf(['date', 'place'], 'date,place\n')).toBe('csv');
});
