import { expect, test } from 'vitest';
import { smallAgreement } from '../reference/small.ts';
import { questionsOfNorms } from './dependencies.ts';
import { underReadings } from './readings.ts';

const path = [
  [
    [0, 0],
    [0, 1],
  ],
];
const agreement = smallAgreement(
  [
    { id: 'near', type: 'ban', what: { act: 'fire', distances: [{ to: 'front', op: 'nearer', metres: 1000 }] } },
    { id: 'inside', type: 'ban', what: { act: 'fire', in: 'town' } },
    { id: 'anywhere', type: 'ban', what: { act: 'fire' } },
  ],
  {
    lines: [
      {
        id: 'front',
        shape: path,
        drawings: [
          { by: 'M', shape: path },
          { by: 'V', shape: path },
        ],
      },
    ],
    questions: [
      {
        id: 'whose-line',
        text: 'Whose line?',
        readings: [
          { id: 'of-m', changes: [{ change: 'drawn-by', name: 'front', by: ['M'] }] },
          { id: 'of-nobody', changes: [{ change: 'drawn-by', name: 'front', by: ['A'] }] },
        ],
      },
      {
        id: 'whose-area',
        text: 'Whose area?',
        readings: [
          { id: 'area-of-m', changes: [{ change: 'drawn-by', name: 'area', by: ['M'] }] },
          { id: 'area-of-all', changes: [] },
        ],
      },
    ],
  },
);

test('a reading leaves the drawings of the sources that it names', () => {
  const [front] = underReadings(agreement, { 'whose-line': 'of-m' }).lines;
  expect(front).toMatchObject({ id: 'front', drawings: [{ by: 'M' }] });
  expect(front?.shape).toBeUndefined();
  expect(underReadings(agreement, { 'whose-line': 'of-nobody' }).lines[0]?.drawings).toBeUndefined();
});

test('a norm depends on whose drawings count where it asks for a place', () => {
  const depends = questionsOfNorms(agreement);
  expect(depends.get('near')).toEqual(['whose-line']);
  // Whether a place lies in the town may follow from the drawing of the area.
  expect(depends.get('inside')).toEqual(['whose-area']);
  expect(depends.get('anywhere')).toEqual([]);
});
