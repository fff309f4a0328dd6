import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createDesk } from './desk.ts';
import type { DrawingsAnswer } from './drawings.ts';
import { filesOf } from './memory-files.ts';
import type { Reply } from './request.ts';

// A front line that moves on 10 March 2030, and a line of contact that two draw: the two maps of the case "moving line".
const folder = join(import.meta.dirname, '../../../..', 'tests/cases/check-moving-line/ridge');
const texts = Object.fromEntries(
  [
    'agreement.md',
    'record/mission.jsonl',
    'maps/mission-1.geojson',
    'maps/mission-2.geojson',
    'maps/staff.geojson',
  ].map((name) => [`agreements/ridge/${name}`, readFileSync(join(folder, name), 'utf8')]),
);

async function drawings(under: object): Promise<DrawingsAnswer> {
  const request = { ask: 'drawings', agreement: 'ridge', under };
  const reply = JSON.parse(await createDesk(filesOf(texts)).answer(request)) as Reply<DrawingsAnswer>;
  if ('problem' in reply) throw new Error(reply.problem.message);
  return reply.answer;
}
const line = ({ things }: DrawingsAnswer, id: string) => things.find((thing) => thing.id === id)?.drawings ?? [];

test('says who drew a line and which of the drawings is valid then', async () => {
  const before = line(await drawings({ asOf: '2030-03-01' }), 'front');
  expect(before.map(({ by, isValid }) => [by, isValid])).toEqual([
    ['Monitoring mission', true],
    ['Monitoring mission', false],
  ]);
  expect(before[0]?.until).toBe(Date.UTC(2030, 2, 10));
  const after = line(await drawings({ asOf: '2030-03-10' }), 'front');
  expect(after.map(({ isValid }) => isValid)).toEqual([false, true]);
});

test('keeps a drawing that the chosen reading leaves out, and says so', async () => {
  const open = line(await drawings({}), 'contact');
  expect(open.map(({ by, isRead }) => [by, isRead])).toEqual([
    ['Monitoring mission', true],
    ['a staff map', true],
  ]);
  const chosen = line(await drawings({ readings: { whose: 'as-mapped' } }), 'contact');
  expect(chosen.map(({ isRead }) => isRead)).toEqual([false, true]);
});

test('judges validity at the last instant of the record where no other is asked for', async () => {
  // Coverage until 1 April is the last thing of which the record speaks.
  const { asOf, things } = await drawings({});
  expect(new Date(asOf ?? 0).toISOString().slice(0, 10)).toBe('2030-04-01');
  expect(line({ asOf, things }, 'front').map(({ isValid }) => isValid)).toEqual([false, true]);
});
