import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createArea } from './area.ts';
import { shapeOfGeoJson } from './geojson.ts';

const data = join(import.meta.dirname, '../../../../../shared/data');
const zonesFile = join(data, 'natural-earth-zones/ne_10m_admin_0_disputed_areas.json');
const eventsFile = join(data, 'ucdp-ged-ukraine/ged_ukraine_2014_2022jan.v2023-06.csv');
const absent = [zonesFile, eventsFile].filter((file) => !existsSync(file));

/** Rows of a CSV file with quotes; good enough for a file known to be well formed. */
function rowsOf(text: string): string[][] {
  const fields = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/g;
  const rows: string[][] = [[]];
  for (const [, field = '', end] of text.matchAll(fields)) {
    rows.at(-1)?.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

describe('real zones and real events', () => {
  // SOURCE.md of the data names the count, made with another program.
  test('of the 3,071 events of the war 1,734 lie inside the area drawn as Donbass', ({ skip }) => {
    if (absent.length > 0) skip(`the data are not here: ${absent.map((file) => file.split('/').at(-1)).join(', ')}`);
    const zones: { features: { properties: { BRK_NAME: string } }[] } = JSON.parse(readFileSync(zonesFile, 'utf8'));
    const { shape } = shapeOfGeoJson(zones.features.find((zone) => zone.properties.BRK_NAME === 'Donbass'));
    const area = createArea(shape ?? []);
    const [head = [], ...rows] = rowsOf(readFileSync(eventsFile, 'utf8'));
    const [side, lon, lat] = ['side_b', 'longitude', 'latitude'].map((name) => head.indexOf(name));
    const events = rows.filter((row) => /^(DPR|LPR|.*Novorossiya)/.test(row[side ?? 0] ?? ''));
    expect(events).toHaveLength(3071);
    const inside = events.filter((row) => area.contains(Number(row[lon ?? 0]), Number(row[lat ?? 0])));
    expect(inside).toHaveLength(1734);
  });

  test('every zone of the file is read', ({ skip }) => {
    if (!existsSync(zonesFile)) skip('the map of Natural Earth is not here');
    const zones: { features: unknown[] } = JSON.parse(readFileSync(zonesFile, 'utf8'));
    for (const zone of zones.features) expect(shapeOfGeoJson(zone)).toHaveProperty('shape');
  });
});
