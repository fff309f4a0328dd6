import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createDesk } from './desk.ts';
import type { DrawingsAnswer } from './drawings.ts';
import { filesOf } from './memory-files.ts';
import type { Reply } from './request.ts';
import type { VerdictsAnswer } from './verdicts.ts';

// A front line that moves on 10 March 2030, and a line of contact that two draw: the two maps of the case "moving line".
const folder = join(import.meta.dirname, '../../../..', 'tests/cases/check-moving-line/ridge');
const texts: Record<string, string> = Object.fromEntries(
  [
    'agreement.md',
    'record/mission.jsonl',
    'maps/mission-1.geojson',
    'maps/mission-2.geojson',
    'maps/staff.geojson',
  ].map((name) => [`agreements/ridge/${name}`, readFileSync(join(folder, name), 'utf8')]),
);

// SYNTHETIC. A protocol of 1 February 2030 moves a strip in the open Atlantic: an amendment changes rules (semantics 4.12), and drawings
// say themselves from when until when they are valid (6.2).
const strip = (west: number) =>
  JSON.stringify({
    type: 'Feature',
    properties: { note: 'SYNTHETIC' },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, 0],
          [west + 0.1, 0],
          [west + 0.1, 1],
          [west, 1],
          [west, 0],
        ],
      ],
    },
  });
texts['agreements/moved/maps/first.geojson'] = strip(-25);
texts['agreements/moved/maps/second.geojson'] = strip(-24);
texts['agreements/moved/maps/south.geojson'] = strip(-24.05);
texts['agreements/moved/record/a.jsonl'] = '';
texts['agreements/moved/agreement.md'] = `# The strip

\`\`\`servanda
agreement moved "The strip (SYNTHETIC)"
  signed 2030-01-10
  clock  UTC
  standard any report

party NORTH "Northland"
party SOUTH "Southland"
group sides = NORTH, SOUTH
act fire "opens fire" public
act march "marches" public
zone strip "the strip"
  drawn by NORTH map "maps/first.geojson" until 2030-01-31
  drawn by NORTH map "maps/second.geojson" from 2030-02-01
  drawn by SOUTH map "maps/south.geojson" from 2030-02-01

clause 1 "Quiet"
  ban quiet:
    each of sides must not fire in strip

amendment protocol "Protocol on the strip" from 2030-02-01 00:00
  1/quiet must not march in strip

question whose "Whose drawing?"
  reading of-north: zone strip drawn by NORTH
  reading of-both: as written
\`\`\`
`;

async function drawings(under: object, agreement = 'ridge'): Promise<DrawingsAnswer> {
  const request = { ask: 'drawings', agreement, under };
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

const ofStrip = async (asOf: string, readings = {}) =>
  ((await drawings({ asOf, readings }, 'moved')).things.find(({ id }) => id === 'strip')?.drawings ?? []).map(
    ({ by, isValid, isRead, parts }) => [by, parts?.[0]?.[0]?.[0]?.[0], isValid, isRead],
  );

test('follows what an amendment moved, at its very instant, and under every reading', async () => {
  expect(await ofStrip('2030-01-31T23:59:59Z')).toEqual([
    ['Northland', -25, true, true],
    ['Northland', -24, false, true],
    ['Southland', -24.05, false, true],
  ]);
  expect(await ofStrip('2030-02-01T00:00:00Z')).toEqual([
    ['Northland', -25, false, true],
    ['Northland', -24, true, true],
    ['Southland', -24.05, true, true],
  ]);
  expect(await ofStrip('2030-02-01T00:00:00Z', { whose: 'of-north' })).toEqual([
    ['Northland', -25, false, true],
    ['Northland', -24, true, true],
    ['Southland', -24.05, true, false],
  ]);
});

test('draws what the verdict goes by: a shot in the strip of then is a breach, whichever drawing is valid now', async () => {
  const at = (id: string, when: string, lon: number) =>
    JSON.stringify({
      id,
      by: 'SOUTH',
      says: 'occurrence',
      act: 'fire',
      author: 'NORTH',
      when,
      where: { point: [lon, 0.5] },
    });
  const statusesWith = async (report: string) => {
    const files = filesOf({ ...texts, 'agreements/moved/record/a.jsonl': `${report}\n` });
    const request = {
      ask: 'verdicts',
      agreement: 'moved',
      under: { asOf: '2030-03-01', readings: { whose: 'of-north' } },
    };
    const reply = JSON.parse(await createDesk(files).answer(request)) as Reply<VerdictsAnswer>;
    if ('problem' in reply) throw new Error(reply.problem.message);
    return reply.answer.results.verdicts.find(({ bearer }) => bearer === 'NORTH')?.statuses;
  };
  // In January the strip lay at 25° W: the shot at 24° W was outside of it then, and is not in it for the drawing of now.
  expect(await statusesWith(at('a', '2030-01-20T12:00:00Z', -24.95))).toEqual(['breached']);
  expect(await statusesWith(at('b', '2030-01-20T12:00:00Z', -23.95))).toEqual(['kept so far']);
});
