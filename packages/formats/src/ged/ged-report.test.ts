import { ReportSchema } from '@servanda/core';
import { describe, expect, test } from 'vitest';
import { type GedMapping, reportOfRow } from './ged-report.ts';
import { CellFault } from './read-cells.ts';
import { type Cells, COLUMNS, cells } from './test-rows.ts';

const report = (changed: Cells = {}, map: GedMapping = {}) => reportOfRow(cells(changed), COLUMNS, map);
const names = { 'Government of Xland': 'XL', 'Front of the West': ['FW', 'FE'] };

describe('an event', () => {
  test('is one occurrence of the declared act, in the incident of its number', () => {
    expect(ReportSchema.parse(report())).toMatchObject({
      by: 'UCDP',
      says: 'occurrence',
      act: 'fatal-event',
      incident: 'ucdp-1000',
      count: 1,
      when: '2015-02-17',
      source: 'UCDP GED, event 1000: "Agency,2015-02-18,Two killed"',
      derivedFrom: ['origin:police'],
    });
    expect(report({}, { act: 'kill' }).act).toBe('kill');
  });

  test('lies between its two days, whatever its date precision', () => {
    const when = { from: '2015-02-17', to: '2015-02-23' };
    expect(report({ date_end: '2015-02-23', date_prec: '3' }).when).toEqual(when);
    expect(report({ date_start: '2015-02-17T00:00:00', date_end: '2015-02-23 00:00:00.000' }).when).toEqual(when);
  });

  test('keeps deaths by party and the range', () => {
    expect(report().measures).toEqual({
      deaths_a: 1,
      deaths_b: 0,
      deaths_civilians: 1,
      deaths_unknown: 0,
      deaths: { low: 2, best: 2, high: 3 },
    });
  });

  test('takes a range wide enough where low, best and high are out of order, and keeps them as given', () => {
    const { measures, codes } = report({ low: '9', best: '2', high: '9' });
    expect(measures?.deaths).toEqual({ low: 2, best: 2, high: 9 });
    expect(codes).toMatchObject({ low: 9, high: 9 });
  });

  test('keeps the codes of the source, empty cells left out', () => {
    const { codes } = report();
    expect(codes).toMatchObject({
      date_prec: 1,
      where_prec: 1,
      event_clarity: 1,
      code_status: 'Clear',
      relid: 'XLD-2015-1-1-1',
    });
    expect(codes).toMatchObject({ active_year: true, side_a: 'Government of Xland', source_original: 'Police' });
    expect(codes).not.toHaveProperty('gwnob');
  });

  test('keeps what repeats another column only where it does not', () => {
    expect(report().codes).not.toHaveProperty('source_headline');
    expect(report().codes).not.toHaveProperty('geom_wkt');
    expect(report({ source_headline: 'Another' }).codes).toHaveProperty('source_headline', 'Another');
    expect(report({ geom_wkt: 'POINT (1 2)' }).codes).toHaveProperty('geom_wkt', 'POINT (1 2)');
    expect(report({ geom_wkt: 'POINT (38.250 48.50)' }).codes).not.toHaveProperty('geom_wkt');
  });
});

describe('the author', () => {
  test('of a fight is one of the two sides: their order gives no direction', () => {
    expect(report().author).toEqual({ oneOf: ['Government-of-Xland', 'Front-of-the-West'] });
    expect(report({ type_of_violence: '2' }, { names }).author).toEqual({ oneOf: ['XL', 'FW', 'FE'] });
  });

  test('of one-sided violence is side A', () => {
    expect(report({ type_of_violence: '3' }, { names }).author).toBe('XL');
  });

  test('is left out where no side is named', () => {
    expect(report({ side_a: '', side_b: '' })).not.toHaveProperty('author');
  });
});

describe('the place', () => {
  test.each([
    ['1', 1_000],
    ['2', 25_000],
    ['3', 50_000],
    ['4', 200_000],
    ['5', 200_000],
  ])('of precision %s is a disc of %d m', (where_prec, radius) => {
    expect(report({ where_prec }).where).toEqual({
      name: 'Old Town, West province, Xland',
      point: [38.25, 48.5],
      radius,
    });
  });

  test.each(['6', '7'])('of precision %s is no point: it stands for a country or a sea', (where_prec) => {
    const { where, codes } = report({ where_prec });
    expect(where).toEqual({ name: 'Old Town, West province, Xland' });
    expect(codes).toMatchObject({ latitude: 48.5, longitude: 38.25 });
  });

  test('lies in the zones that its names stand for', () => {
    expect(report({}, { zones: { 'West province': 'west', Xland: 'all' } }).where?.in).toEqual(['west', 'all']);
  });
});

test('the id changes with what the report says, and not with how a file writes it', () => {
  const { id } = report();
  expect(id).toMatch(/^ucdp-1000-[0-9a-f]{16}$/);
  expect(report({ active_year: '1', date_start: '2015-02-17T00:00:00', date_end: '2015-02-17T00:00:00' }).id).toBe(id);
  expect(report({ latitude: '48.50' }).id).toBe(id);
  expect(report({ latitude: '48.50', where_prec: '6' }).id).toBe(report({ where_prec: '6' }).id);
  for (const changed of [{ best: '3' }, { adm_2: 'x' }, { source_original: 'Army' }, { gwnoa: '5' }])
    expect(report(changed).id).not.toBe(id);
});

describe('a row is set aside for', () => {
  test.each([
    [{ date_start: '17/02/2015' }, 'bad-date', 'date_start is "17/02/2015"'],
    [{ date_start: '2/17/2015 0:00' }, 'bad-date', 'date_start is "2/17/2015 0:00"'],
    [{ date_start: '42052' }, 'bad-date', 'date_start is "42052"'],
    [{ date_start: '2015-02-29' }, 'bad-date', 'the calendar has no 2015-02-29'],
    [{ date_start: '' }, 'bad-date', 'date_start is ""'],
    [{ date_end: '2015-02-16' }, 'bad-date', 'date_end 2015-02-16 is before date_start 2015-02-17'],
    [{ best: 'many' }, 'bad-number', 'best is "many"'],
    [{ best: '' }, 'bad-number', 'best is empty'],
    [{ latitude: '48,5' }, 'bad-number', 'latitude is "48,5"'],
    [{ longitude: '381' }, 'bad-number', 'longitude is "381"'],
    [{ id: 'x' }, 'bad-id', 'id is "x"'],
  ])('%o', (changed, code, message) => {
    expect(() => report(changed)).toThrow(CellFault);
    expect(() => report(changed)).toThrow(expect.objectContaining({ code, message: expect.stringContaining(message) }));
  });
});

test('coordinates that are not used as a point are kept as codes, whatever table of precisions says so', () => {
  const wherePrecision = { 1: { meaning: 'exact', metres: 100 } };
  expect(report({ where_prec: '3' }, { wherePrecision }).codes).toMatchObject({ latitude: 48.5, longitude: 38.25 });
  expect(report({ latitude: '' }).codes).toMatchObject({ longitude: 38.25 });
  const country = { 6: { meaning: 'country', metres: 500_000 } };
  const used = report({ where_prec: '6' }, { wherePrecision: country });
  expect(used.where).toMatchObject({ point: [38.25, 48.5], radius: 500_000 });
  expect(used.codes).not.toHaveProperty('latitude');
});
