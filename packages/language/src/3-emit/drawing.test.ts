import { AgreementSchema } from '@servanda/core';
import { expect, test } from 'vitest';
import { compile } from '../compile.ts';
import { format } from '../format/format.ts';
import { HEAD } from '../samples/demo.ts';

const path = '{"type":"LineString","coordinates":[[38,48],[38,49]]}';
const ring = [
  [38, 48],
  [39, 48],
  [39, 49],
  [38, 48],
];
const maps: Readonly<Record<string, string>> = {
  'maps/contact.geojson': path,
  'maps/later.geojson': path,
  'maps/bank.geojson': JSON.stringify({ type: 'Polygon', coordinates: [ring] }),
};

const rules = `line front "the front line" drawn by OSCE map "maps/contact.geojson" from 2015-02-15 until 2016-09-20
  drawn by OSCE map "maps/later.geojson" from 2016-09-21 12:00 until 2017-01-01 06:00
  drawn by "a general staff" map "maps/later.geojson"
zone bank "the bank" within area
  drawn by UA map "maps/bank.geojson"

question where "Where is the front line?"
  reading as-seen: line front drawn by OSCE
  reading as-told:
    line front drawn by "a general staff", OSCE
    zone bank drawn by UA

party NEW "a party declared after the question"
`;
const document = `# Demo\n\n\`\`\`servanda\n${HEAD}${rules}\`\`\`\n`;
const { agreement, diagnostics } = compile(document, { file: 'demo.md', readMap: (file) => maps[file] });

/** Kyiv is two hours ahead in winter, three in summer. */
const kyiv = (text: string, ahead: number) => Date.parse(`${text}Z`) - ahead * 3_600_000;

test('drawings are emitted with their sources, times and shapes', () => {
  expect(diagnostics).toEqual([]);
  AgreementSchema.parse(agreement);
  expect(agreement?.lines.at(-1)?.drawings?.map(({ at: _, ...drawing }) => drawing)).toEqual([
    {
      by: 'OSCE',
      from: kyiv('2015-02-15T00:00', 2),
      until: kyiv('2016-09-21T00:00', 3),
      map: 'maps/contact.geojson',
      shape: [JSON.parse(path).coordinates],
    },
    {
      by: 'OSCE',
      from: kyiv('2016-09-21T12:00', 3),
      until: kyiv('2017-01-01T06:00', 2),
      map: 'maps/later.geojson',
      shape: [JSON.parse(path).coordinates],
    },
    { by: 'a general staff', map: 'maps/later.geojson', shape: [JSON.parse(path).coordinates] },
  ]);
  expect(agreement?.zones.at(-1)).toMatchObject({
    id: 'bank',
    within: ['area'],
    drawings: [{ by: 'UA', map: 'maps/bank.geojson', shape: [[ring]] }],
  });
});

test('a reading says whose drawings count', () => {
  expect(agreement?.questions[0]?.readings.map(({ changes }) => changes.map(({ at: _, ...change }) => change))).toEqual(
    [
      [{ change: 'drawn-by', name: 'front', by: ['OSCE'] }],
      [
        { change: 'drawn-by', name: 'front', by: ['a general staff', 'OSCE'] },
        { change: 'drawn-by', name: 'bank', by: ['UA'] },
      ],
    ],
  );
});

test('what follows an empty line is declared, and not of the reading', () => {
  expect(agreement?.actors.some(({ id }) => id === 'NEW')).toBe(true);
});

test('drawings stand one a line, indented', () => {
  const squeezed = document.replaceAll(/\n +drawn/g, '\ndrawn');
  expect(format(squeezed)).toContain('\n  drawn by OSCE map "maps/later.geojson" from 2016-09-21 12:00');
  expect(format(format(squeezed))).toBe(format(squeezed));
});

test.each([
  ['an unknown source', 'line front drawn by NOBODY map "maps/contact.geojson"\n', 'S03'],
  ['no map', 'line front drawn by OSCE from 2015-02-15\n', 'S02'],
  [
    'an unknown line in a reading',
    'question q "Where?"\n  reading a: line back drawn by OSCE\n  reading b: as written\n',
    'S03',
  ],
])('%s is told', (_, wrong, code) => {
  const said = compile(`\`\`\`servanda\n${HEAD}${wrong}\`\`\`\n`, { file: 'demo.md', readMap: (file) => maps[file] });
  expect(said.diagnostics.map((d) => d.code.slice(0, 3))).toEqual([code]);
});
