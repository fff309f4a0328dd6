import { expect, test } from 'vitest';
import { breachWords } from './cells.ts';
import { verdict, view } from './fixture.ts';

type Breach = NonNullable<ReturnType<typeof verdict>['breach']>;
const words = (statuses: Parameters<typeof verdict>[0]['statuses'], breach: Breach) =>
  breachWords(view, { under: '', verdict: verdict({ norm: '2/leave', bearer: 'NORTH', statuses, breach }) });
const [early, late, end] = ['2030-01-12T00:00:00Z', '2030-01-20T00:00:00Z', '2030-01-24T23:59:59.999Z'];

test('a breach that is sure from one instant needs no perhaps', () => {
  expect(words(['breached'], { firstPossible: early, firstCertain: early, lastPossible: end })).toBe(
    '2030-01-12 00:00',
  );
});

test('what may have begun earlier says both', () => {
  expect(words(['breached'], { firstPossible: early, firstCertain: late, lastPossible: end })).toBe(
    'perhaps 2030-01-12 00:00\nsurely 2030-01-20 00:00',
  );
});

test('a breach that is over says until when', () => {
  expect(words(['remedied'], { firstPossible: early, firstCertain: early, lastPossible: end })).toBe(
    '2030-01-12 00:00\nuntil 2030-01-25 00:00',
  );
  expect(words(['kept', 'remedied'], { firstPossible: early, firstCertain: null, lastPossible: end })).toBe(
    'perhaps 2030-01-12 00:00\nperhaps until 2030-01-25 00:00',
  );
});
