import { expect, test } from 'vitest';
import { smallAgreement } from '../reference/small.ts';
import { actingOn, normOf } from './norm-index.ts';
import { underReadings } from './readings.ts';

const power = (id: string, on: 'all' | string[]) => ({
  id,
  type: 'power' as const,
  what: { act: 'pause' },
  power: { effect: 'suspend' as const, on, scope: 'all' as const },
});
const agreement = smallAgreement([
  power('first', 'all'),
  { id: 'ban', type: 'ban', what: { act: 'fire' } },
  power('second', ['ban', 'ban', 'other']),
  { id: 'may', type: 'permission', what: { act: 'fire-live' }, despite: ['ban'] },
  power('third', 'all'),
]);
const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

test('norms are found by name', () => {
  expect(normOf(agreement, 'may')?.type).toBe('permission');
  expect(normOf(agreement, 'constructor')).toBeUndefined();
});

test('what acts on a norm comes in the order of the document, each once', () => {
  expect(ids(actingOn(agreement, 'ban').powers)).toEqual(['first', 'second', 'third']);
  expect(ids(actingOn(agreement, 'ban').permissions)).toEqual(['may']);
  expect(ids(actingOn(agreement, 'may').powers)).toEqual(['first', 'third']);
  expect(ids(actingOn(agreement, 'first').powers)).toEqual(['first', 'third']);
});

test('a reading that drops a norm drops it here too', () => {
  const questions = [
    {
      id: 'q',
      text: 'Which?',
      readings: [
        { id: 'a', changes: [] },
        { id: 'b', changes: [{ change: 'drop-norm' as const, norm: 'second' }] },
      ],
    },
  ];
  const asked = smallAgreement(agreement.norms, { questions });
  expect(ids(actingOn(underReadings(asked, { q: 'b' }), 'ban').powers)).toEqual(['first', 'third']);
  expect(ids(actingOn(underReadings(asked, { q: 'a' }), 'ban').powers)).toEqual(['first', 'second', 'third']);
});
