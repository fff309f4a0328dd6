import { expect, test } from 'vitest';
import { drawingLine, isDrawingDate } from './drawing-line.ts';

test('a declared actor stands by its name, another in quotes', () => {
  expect(drawingLine({ by: 'OSCE', map: 'maps/x.geojson' }, ['OSCE'])).toBe('  drawn by OSCE map "maps/x.geojson"\n');
  expect(drawingLine({ by: 'a staff', map: 'x.geojson', from: '2015-02-15', until: '2016-01-01' }, ['OSCE'])).toBe(
    '  drawn by "a staff" map "x.geojson" from 2015-02-15 until 2016-01-01\n',
  );
});

test('a date is a day of the calendar, perhaps with a time', () => {
  expect(['2015-02-15', '2015-02-15 18:00'].every(isDrawingDate)).toBe(true);
  expect(['2015-2-15', '15.02.2015', '2015-13-01', '2015-02-15T18:00', ''].some(isDrawingDate)).toBe(false);
});
