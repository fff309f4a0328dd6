import { expect, test } from 'vitest';
import { checkMeasures } from './check-measures.ts';
import { recordProblems } from './record-problems.ts';
import { recordOf, report } from './test-reports.ts';

const measures = [{ id: 'mass', unit: 'kg' }];
const bases = [{ id: 'UF6', measure: 'mass' }];
const measure = (id: string, other: object) =>
  report({ id, by: 'M', says: 'measure', measure: 'mass', value: 1, unit: 'kg', when: '2020-01-01', ...other });

test('a measure, unit or basis that the agreement cannot use is told, with the nearest name', () => {
  const record = recordOf(
    measure('a', { unit: 't', basis: 'UF6' }),
    measure('b', { measure: 'mas' }),
    measure('c', { unit: 'km' }),
    measure('d', { basis: 'UF' }),
    measure('e', { measure: 'mas' }),
  );
  expect(checkMeasures(record, measures, bases).map(({ code, message, help }) => [code, message, help])).toEqual([
    [
      'unknown-name',
      'report "b": the agreement declares no measure "mas"',
      'perhaps "mass" is meant; otherwise no provision is about it',
    ],
    [
      'other-dimension',
      'report "c": "mass" is measured in kg, and km cannot be compared with that',
      'correct the unit; the measure is not compared with anything',
    ],
    [
      'unknown-name',
      'report "d": the agreement declares no basis "UF" of "mass"',
      'perhaps "UF6" is meant; otherwise the amount counts as not known',
    ],
  ]);
});

test('less than nothing, and a range that runs backwards, are set aside', () => {
  const record = recordOf(
    measure('a', { value: -1 }),
    measure('b', { value: { low: 2, high: 1 } }),
    measure('c', { value: { low: 1, best: 2 } }),
  );
  expect(recordProblems(record).map(({ code, message, setAside }) => [code, message, setAside])).toEqual([
    ['bad-value', 'report "a": there cannot be less than nothing', 1],
    ['bad-value', 'report "b": the lowest value is above the highest', 1],
  ]);
});
