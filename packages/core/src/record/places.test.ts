import { expect, test } from 'vitest';
import { assess } from './assess.ts';
import { assessStates } from './assess-states.ts';
import { ANY, recordOf, report, shot } from './test-reports.ts';

test('6 a place keeps what the report says of it: point, radius, zones, distances, or a name alone', () => {
  const { names, places, place, placeStart } = assess(
    recordOf(
      shot('a', 'M', { where: { point: [38.4, 48.3], radius: 1500, in: ['z', 'y'] } }),
      shot('b', 'M', { where: { from: [{ line: 'l', metres: 12_000, error: 500 }] } }),
      shot('c', 'M', { where: { name: 'the mill' } }),
      shot('d', 'M', { where: {} }),
    ),
    { standard: ANY },
  );
  expect([...placeStart]).toEqual([0, 1, 2, 3, 4]);
  expect([...place]).toEqual([0, 1, 2, -1]);
  expect([...places.name]).toEqual(['', '', 'the mill']);
  expect([...places.lon]).toEqual([38.4, Number.NaN, Number.NaN]);
  expect([...places.lat]).toEqual([48.3, Number.NaN, Number.NaN]);
  expect([...places.radius]).toEqual([1500, 0, 0]);
  expect([...places.zoneStart]).toEqual([0, 2, 2, 2]);
  expect([...places.zone].map((code) => names.zones.names[code])).toEqual(['z', 'y']);
  expect([...places.distanceStart]).toEqual([0, 0, 1, 1]);
  expect([...places.distanceLine].map((code) => names.lines.names[code])).toEqual(['l']);
  expect([places.distance[0], places.distanceError[0]]).toEqual([12_000, 500]);
});

test('occurrences and observations share places and names', () => {
  const where = { in: ['z'] };
  const record = recordOf(
    shot('a', 'M', { where }),
    report({ id: 'b', by: 'M', says: 'state', state: 'deployed', when: '2020-01-01', where }),
  );
  const [facts, states] = [assess(record, { standard: ANY }), assessStates(record, { standard: ANY })];
  expect(states.names).toBe(facts.names);
  expect(states.places).toBe(facts.places);
  expect([states.place[0], facts.place[0], facts.places.n]).toEqual([0, 0, 1]);
});
