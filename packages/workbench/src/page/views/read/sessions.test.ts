import { expect, test } from 'vitest';
import { createSessions } from './sessions.ts';

test('each text has its own session, and what is unsaved in any of them is told', () => {
  const told: boolean[] = [];
  const sessions = createSessions((isUnsaved) => told.push(isUnsaved));
  let heard = 0;
  const stop = sessions.subscribe(() => heard++);
  sessions.step('texts/a.txt', { do: 'sidecar', sidecar: '{"a":1}', isUnsaved: true });
  sessions.step('', { do: 'open', source: { name: 'b.txt', words: 'b' }, name: 'b.txt' });
  expect(sessions.all().get('texts/a.txt')).toMatchObject({ sidecar: '{"a":1}', isUnsaved: true });
  expect(sessions.all().get('')).toMatchObject({ own: { name: 'b.txt' }, sidecar: null });
  sessions.step('texts/a.txt', { do: 'saved' });
  expect(told).toEqual([true, true, false]);
  stop();
  sessions.step('', { do: 'served' });
  expect(heard).toBe(3);
});
