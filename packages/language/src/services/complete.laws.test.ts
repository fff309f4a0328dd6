import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../compile.ts';
import { complete, namesOf } from './index.ts';

const options = { file: 'agreement.md' };
const HEAD = `# Two banks

\`\`\`servanda
agreement two-banks "Two banks"
  signed 2024-03-01
  clock UTC
@head

party NORTH "Northland"
party SOUTH "Southland"
body M "the monitor"
act fire "opens fire"
act leave "leaves the strip"
act drill "drills"
zone strip "the strip" undrawn

question whose "Whose word counts?"
  reading monitor: as written
  reading anyone:
    1/quiet any report

question when "When does it begin?"
  reading at-once: as written
  reading later:
@reading

clause 1 "No fire"
ban quiet:
  each of NORTH, SOUTH must not fire in strip
  until 2030-01-01 00:00
  verified by M
ban calm:
  each of NORTH, SOUTH must not fire
  until 2030-01-01 00:00

clause 2 "Leaving"
duty go:
  NORTH must leave
  within 3 days of signature
@duty
duty tidy:
  NORTH must leave
  within 9 days of signature

permission try:
@permission
  SOUTH may drill

example "one shot"
  given  2024-03-05 12:00 M reports NORTH fires in strip
  at     2024-03-06 12:00
  expect 1/quiet by NORTH breached
@example
\`\`\`
`;
/** The document with a line in one of its places, and nothing in the others: a reading must change something. */
const withLine = (place: string, line: string) =>
  HEAD.replace(`@${place}\n`, () => (line === '' ? '' : `${line}\n`))
    .replace('@reading', '    drop 2/tidy')
    .replace(/^@\w+\n/gm, '');
const errors = (text: string) =>
  compile(text, options).diagnostics.flatMap(({ severity, line, message }) =>
    severity === 'error' ? [`${line}: ${message}`] : [],
  );
function offeredAt(place: string, start: string): string[] {
  const text = withLine(place, `${start}@@`);
  const offset = text.indexOf('@@');
  return complete(text.replace('@@', ''), offset, options).options.map(({ label }) => label);
}

test('the document of these laws has no error by itself', () => {
  expect(errors(withLine('head', ''))).toEqual([]);
});

const STATUSES = ['not in force', 'not triggered', 'kept so far', 'kept', 'blocked', 'pending', 'breached'];
const MORE = ['remedied', 'reversed', 'suspended', 'ended', 'unclear'];
const NORMS = ['1/quiet', '1/calm', '2/go', '2/tidy'];
/** Words that begin something of which more must be written. */
const BEGIN = new Set(['by', 'moment', 'the others']);
test.each([
  ['example', '  expect ', ' breached', NORMS],
  ['example', '  expect 1/quiet ', '', ['by', ...STATUSES, ...MORE]],
  ['example', '  expect 1/quiet by ', ' breached', ['NORTH', 'SOUTH', 'M']],
  ['example', '  expect 1/quiet by NORTH ', '', [...STATUSES, ...MORE]],
  ['example', '  expect 1/quiet by NORTH breached under ', '', ['monitor', 'anyone', 'at-once', 'later']],
  ['example', '  expect 1/quiet by NORTH breached under whose = ', '', ['monitor', 'anyone']],
  ['example', '  expect 1/quiet by NORTH breached under monitor, when=', '', ['at-once', 'later']],
  [
    ...(['head', '  standard ', ''] as const),
    [
      ...['any report', 'two independent sources', 'admitted by the party itself'],
      ...['confirmed by NORTH', 'confirmed by SOUTH', 'confirmed by M'],
    ],
  ],
  ['reading', '    drop ', '', [...NORMS, '2/try']],
  ['reading', '    2/go requires ', '', ['1/quiet', '1/calm', '2/tidy', 'moment']],
  ['duty', '  requires ', '', ['1/quiet', '1/calm', '2/tidy', 'moment']],
  ['duty', '  together with ', '', ['2/tidy', 'the others']],
  ['permission', '  despite ', '', ['1/quiet', '1/calm']],
] as const)('what is offered is understood, and nothing else is offered: %s: “%s…%s”', (place, start, end, wanted) => {
  const offered = offeredAt(place, start);
  expect(offered.toSorted()).toEqual(wanted.toSorted());
  for (const label of offered)
    if (!BEGIN.has(label)) expect(errors(withLine(place, `${start}${label}${end}`)), label).toEqual([]);
});

test('inside a statement only what it is made of begins a line', () => {
  expect(offeredAt('example', '  ')).toEqual(['suppose in force from', 'given', 'at', 'expect']);
  expect(offeredAt('head', '  ')).toContain('standard');
  expect(offeredAt('head', '  ')).not.toContain('verified');
  expect(offeredAt('duty', '  ')).toEqual(expect.arrayContaining(['verified', 'within', 'NORTH']));
  expect(offeredAt('reading', '    ')).toEqual(expect.arrayContaining(['drop', 'reading', ...NORMS, '2/try']));
});

const root = join(import.meta.dirname, '../../../../agreements');
test.each(readdirSync(root).filter((name) => !name.includes('.')))(
  'in %s each rule and reading that is written is among those that are offered there',
  (name) => {
    const text = readFileSync(join(root, name, 'agreement.md'), 'utf8');
    const { questions, all } = namesOf(text, options);
    const readings = new Set(questions.flatMap((question) => question.readings));
    const norms = new Set(all.flatMap(({ title, sort }) => (/^(ban|duty|limit)$/.test(sort) ? [title] : [])));
    const places = [...text.matchAll(/^ +(?:expect|despite|\S+ requires|requires|expect .* under) +(\S+?)(?=[\s,])/gm)];
    // Each is compiled anew: some of a kind are enough.
    for (const place of places.slice(0, 6)) {
      const written = place[1] ?? '';
      if (!norms.has(written) && !readings.has(written)) continue;
      const offset = place.index + place[0].length - written.length;
      const labels = complete(text, offset, options).options.map(({ label }) => label.replace(/^.* = /, ''));
      expect(labels, `${place[0]} at ${offset}`).toContain(written);
    }
  },
);
