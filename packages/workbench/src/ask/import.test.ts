import { readReports } from '@servanda/core';
import { GED_COLUMNS } from '@servanda/formats';
import { expect, test } from 'vitest';
import { createDesk } from './desk.ts';
import type { ImportAnswer } from './import-request.ts';
import { filesOf } from './memory-files.ts';
import type { RecordAnswer } from './record.ts';
import type { Reply } from './request.ts';
import { shot, TRUCE } from './test-truce.ts';

const home = 'agreements/truce';
const names = { act: 'open-fire', names: { 'Government of Aland': 'A', 'Front of Bland': 'B' } };
const desk = () =>
  createDesk(filesOf({ [`${home}/agreement.md`]: TRUCE, [`${home}/ged-names.json`]: JSON.stringify(names) }));

async function ask<A>(request: Record<string, unknown>, at = desk()): Promise<A> {
  const reply: Reply<A> = JSON.parse(await at.answer({ agreement: 'truce', ...request }));
  if ('problem' in reply) throw new Error(reply.problem.message);
  return reply.answer;
}
const read = (file: string, content: string, more: Record<string, unknown> = {}) =>
  ask<ImportAnswer>({ ask: 'import', file, content, ...more });

/** A row of GED: a fight of the two sides on a day, with a death. */
const EVENT: Record<string, string> = {
  id: '12',
  year: '2015',
  type_of_violence: '1',
  side_a: 'Government of Aland',
  side_b: 'Front of Bland',
  where_prec: '1',
  latitude: '48.3',
  longitude: '38.4',
  date_prec: '1',
  date_start: '2015-03-01',
  date_end: '2015-03-01',
  best: '1',
  country: 'Xland',
  country_id: '1',
};
const columns = Object.keys(GED_COLUMNS);
const ged = (...rows: Record<string, string>[]) =>
  [columns.join(), ...rows.map((row) => columns.map((column) => ({ ...EVENT, ...row })[column] ?? '').join())].join(
    '\n',
  );

test('GED is known by its header, and its names by the map beside the agreement: nothing is mapped by hand', async () => {
  const answer = await read('anything.csv', ged({}, { id: '13', date_start: '01/03/2015' }));
  expect(answer).toMatchObject({
    format: 'ucdp-ged',
    map: { file: `${home}/ged-names.json` },
    counts: { rows: 2, added: 1, setAside: 1 },
    reports: 1,
    notes: [{ of: 'ucdp-ged', reports: 1 }],
  });
  expect(answer.sample[0]).toMatchObject({ act: 'open-fire', author: { oneOf: ['A', 'B'] }, when: '2015-03-01' });
  expect(answer.faults).toMatchObject([{ row: 2, line: 3, setAside: 1 }]);
  expect(answer.faults[0]?.message).toContain('01/03/2015');
});

test('what an import gives is a file of reports, and counts as soon as it lies over the record', async () => {
  const { lines } = await read('ged.csv', ged({}));
  const at = desk();
  at.overlay(`${home}/record/dropped.jsonl`, lines);
  const record = await ask<RecordAnswer>(
    { ask: 'record', under: {}, filter: {}, sort: { by: 'id' }, from: 0, count: 9 },
    at,
  );
  expect(record).toMatchObject({ total: 1, problemCount: 0, notes: [{ of: 'ucdp-ged' }] });
});

test('a table is guessed, shown as a guess, and nothing is made of it before who reports and the act are chosen', async () => {
  const table = 'date,place,lat,lon,remarks\n2015-03-01,Mill,48.3,38.4,heard\n2015-03-02,Ford,x,38.4,seen\n';
  const guessed = await read('table.csv', table);
  expect(guessed.choices).toMatchObject({ isGuess: true, missing: ['by', 'act'], made: { clock: 'Europe/Kyiv' } });
  expect(guessed.preview?.rows[1]).toEqual({ row: 2, cells: ['2015-03-02', 'Ford', 'x', '38.4', 'seen'] });
  expect(guessed.reports).toBe(0);
  const made = { ...guessed.choices?.made, by: 'Mission', act: 'open-fire' };
  const chosen = { ...made, columns: { ...made.columns, latitude: 'lat', longitude: 'lon' } };
  const answer = await read('table.csv', table, { choices: chosen });
  expect(answer).toMatchObject({ reports: 1, choices: { isGuess: false, missing: [] }, counts: { setAside: 1 } });
  expect(answer.faults).toMatchObject([{ row: 2, setAside: 1 }]);
  const again = await read('table.csv', table, { map: answer.map?.text });
  expect(again.lines).toBe(answer.lines);
});

test('lines of reports are read as they are, and what is none is set aside with its line', async () => {
  const answer = await read('r.jsonl', `${JSON.stringify(shot('s'))}\n{"id": "t"}\n`);
  expect(answer).toMatchObject({ format: 'jsonl', reports: 1, counts: { rows: 2, added: 1, setAside: 1 } });
  expect(answer.faults).toMatchObject([{ line: 2, setAside: 1 }]);
  const again = [];
  async function* bytes() {
    yield new TextEncoder().encode(answer.lines);
  }
  for await (const item of readReports(bytes(), 'r.jsonl'))
    again.push('report' in item ? item.report.id : item.problem);
  expect(again).toEqual(['s']);
});

test('bytes that are not UTF-8 set their row aside, and the others are read', async () => {
  const bytes = 'date,place\n2015-03-01,M\u00fchle\n2015-03-02,Ford\n';
  const choices = { columns: { from: 'date', place: 'place' }, by: 'M', act: 'open-fire', clock: 'Europe/Kyiv' };
  const answer = await read('t.csv', bytes, { isBytes: true, choices });
  expect(answer).toMatchObject({ reports: 1, faults: [{ row: 1, setAside: 1 }] });
});

test('a map is drawn as what is chosen, with the line for the document; what cannot be drawn is told', async () => {
  const ring = [
    [38, 48],
    [39, 48],
    [39, 49],
    [38, 48],
  ];
  const feature = (geometry: object) => ({ type: 'Feature', properties: {}, geometry });
  const map = JSON.stringify({
    type: 'FeatureCollection',
    features: [feature({ type: 'Polygon', coordinates: [ring] }), feature({ type: 'Point', coordinates: [38, 48] })],
  });
  expect((await read('survey 1.geojson', map)).drawing).toEqual({ features: 2, asZone: 1, asLine: 0 });
  const drawing = { sort: 'zone', name: 'area', by: 'M', from: '2015-02-15' };
  const answer = await read('survey 1.geojson', map, { drawing });
  expect(answer.drawing).toMatchObject({
    path: 'maps/survey-1.geojson',
    line: '  drawn by M map "maps/survey-1.geojson" from 2015-02-15\n',
  });
  expect(answer.faults).toMatchObject([{ row: 2, setAside: 1 }]);
  await expect(read('x.geojson', map, { drawing: { ...drawing, name: 'nowhere' } })).rejects.toThrow(
    'no zone “nowhere”',
  );
  await expect(read('x.geojson', map, { drawing: { ...drawing, from: 'soon' } })).rejects.toThrow('“soon” is no date');
});

test('what is no table at all is refused in words, and never thrown', async () => {
  const answer = await read('x.csv', '');
  expect(answer.reports).toBe(0);
  await expect(read('x.geojson', '{"type": "Feature",')).rejects.toThrow('not JSON');
  await expect(read('x.csv', ged({}), { map: '{"nammes": {}}' })).rejects.toThrow('a map has no "nammes"');
});
