import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printsOf, readText } from '@servanda/reading';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { runCli } from '../test-io.ts';

const place = mkdtempSync(join(tmpdir(), 'servanda-read-'));
const agreements = join(import.meta.dirname, '../../../../agreements');
const shelf = ['minsk-package-of-measures', 'kyiv-security-compact'].map((id) => join(agreements, id));
afterAll(() => rmSync(place, { recursive: true }));

// What the finding, the proposing and the reading of files look for, in any order.
const PIECES = [
  ...['Minsk agreement', 'Security Compact', 'this agreement', 'the document', 'Ukraine', 'Russia', 'OSCE', 'point 9'],
  ...['ceasefire', 'border', 'guarantors', 'Мінська угода', 'Украина', 'перемир’я', '«', '»', '“', '”', '"', '’'],
  ...['signed', 'never', 'did not', 'should have', 'broke', 'kept', 'because', 'will', 'if', 'before', 'until', 'not'],
  ...[
    '12 February 2015',
    'eight years ago',
    'within a fortnight',
    'three days ago',
    '31.12.2015',
    '1,5 km',
    '99999999',
  ],
  ...[
    '. ',
    '? ',
    '! ',
    '\n\n',
    '\n',
    ', ',
    '; ',
    '… ',
    'U.S.',
    'No. 9',
    '\t',
    '\r\n',
    '\u202e',
    '\u200b',
    '\ufeff',
    '\u0000',
  ],
  ...[
    '<p>',
    '</p>',
    '<script>',
    '<!--',
    '&amp;',
    '<',
    '# ',
    '- ',
    '> ',
    '```',
    '[a](b',
    '---\ndate: 2022-02-31\n---\n',
  ],
];
const words = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
      { weight: 1, arbitrary: fc.date({ noInvalidDate: false }).map(String) },
    ),
    { minLength: 4, maxLength: 60 },
  )
  .chain((parts) => fc.constantFrom(' ', '').map((glue) => parts.join(glue)));
const bytes = fc.oneof(
  { weight: 4, arbitrary: words.map((text) => new TextEncoder().encode(text)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
  { weight: 1, arbitrary: words.map((text) => new Uint8Array(Buffer.from(text, 'utf16le'))) },
);

/** Mostly what fits, now and then what does not. */
const mostly = <T, U>(fits: fc.Arbitrary<T>, not: fc.Arbitrary<U>) =>
  fc.oneof({ weight: 12, arbitrary: fits }, { weight: 1, arbitrary: not });
const name = mostly(
  fc.constantFrom('UA', 'RU', 'DPR', 'sides', 'sign', 'endorse', '1', '9', '4/dialogue', 'G0', 'guarantors', 'x'),
  fc.constant(''),
);
const when = mostly(
  fc.constantFrom('2015', '2015-02', '2015-02-12', '0000', '9999-12', { from: '2016' }, {}),
  fc.constantFrom('2015-02-31', 'soon'),
);
const rare = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const names = fc.array(name, { minLength: 1, maxLength: 3 });
const not = rare(fc.constant(true));
const FORMS: readonly fc.Arbitrary<object>[] = [
  { form: 'stage', stage: fc.constantFrom('signed', 'proposed', 'in force'), by: rare(names), on: rare(when), not },
  { form: 'happened', act: name, by: rare(names), to: rare(name), kind: rare(name), on: rare(when), not },
  { form: 'contains', provision: rare(name), bearer: rare(name), modal: rare(fc.constantFrom('must', 'may')), not },
  { form: 'list', group: name, members: names, others: rare(names) },
  {
    ...{ form: 'conduct', did: fc.constantFrom('kept', 'broke', 'never did'), bearer: name },
    ...{ provisions: rare(names), in: rare(when) },
  },
  { form: 'order', earlier: name, later: name },
  {
    ...{ form: 'quantity', provision: name, value: mostly(fc.nat(100), fc.double()) },
    unit: fc.constantFrom('day', 'kilometre', 'x'),
  },
  { form: 'wish', provision: rare(name) },
  { form: 'not on an agreement' },
  { form: 'not checkable', why: fc.constantFrom('motive', 'blame', 'fate') },
].map(({ form, ...args }) => fc.record({ form: fc.constant(form), ...args }));
const statement = mostly(fc.oneof(...FORMS), fc.dictionary(fc.constantFrom('form', 'act', 'by'), fc.json()));

const confirmed = fc.record({
  /** In hundredths of the text. */
  ends: mostly(fc.tuple(fc.nat(50), fc.integer({ min: 51, max: 100 })), fc.tuple(fc.nat(100), fc.nat(100))),
  /** Whether its words are those at its place. */
  isSound: mostly(fc.constant(true), fc.constant(false)),
  paraphrase: fc.string({ minLength: 1, maxLength: 20 }),
  agreement: fc.constantFrom('minsk-package-of-measures', 'kyiv-security-compact', 'unknown', undefined),
  statement,
});
const sidecars = mostly(
  fc.record({
    isSame: mostly(fc.constant(true), fc.constant(false)),
    date: fc.constantFrom('2022', '2022-09-14', undefined),
    statements: fc.array(confirmed, { minLength: 1, maxLength: 4 }),
  }),
  fc.json(),
);

type Asked = typeof sidecars extends fc.Arbitrary<infer T> ? T : never;

/** The sidecar on the words of the text, where it can be read. */
function sidecarOn({ plain, sha256 }: { plain: string; sha256: string }, asked: Asked): string {
  if (typeof asked === 'string') return asked;
  const statements = asked.statements.map(({ ends, isSound, ...rest }, i) => {
    const [from = 0, to = 0] = ends.map((end) => Math.floor((end / 100) * plain.length)).sort((a, b) => a - b);
    const found = printsOf(plain, { from, to });
    const confirmed = { by: 'someone', on: '2030-01-01' };
    return { id: `s${i}`, at: [from, to], ...found, words: found.words + Number(!isSound), ...rest, confirmed };
  });
  const text = { name: 'any', sha256: asked.isSame ? sha256 : '0'.repeat(64), length: plain.length, date: asked.date };
  return JSON.stringify({ servanda: 1, text, statements });
}

const UNREADABLE = { plain: 'nothing', sha256: '' };
const CONFIRM = ['--confirm', '--by', 'someone'];
const FORMATS = ['plain', 'markdown', 'html'] as const;
const given = fc.record({
  bytes,
  sidecar: sidecars,
  as: fc.constantFrom(...FORMATS),
  format: fc.constantFrom('text', 'json', 'html'),
  more: fc.constantFrom<(readonly string[])[]>([], ['--date', '2022-09-14'], ['--encoding', 'utf-16le'], CONFIRM),
});

test('whatever a text and its sidecar hold, reading them ends in an answer or a numbered refusal', async () => {
  await fc.assert(
    fc.asyncProperty(given, async ({ bytes, sidecar, as, format, more }) => {
      const text = await readText(bytes, { name: 'any', format: as }).catch(() => UNREADABLE);
      writeFileSync(join(place, 'any.txt'), bytes);
      writeFileSync(join(place, 'any.reading.json'), sidecarOn(text, sidecar));
      const on = ['--agreements', ...shelf];
      const { code, out, err } = await runCli(
        ['read', 'any.txt', '--as', as, '--format', format, ...more, ...on],
        place,
      );
      expect([0, 2]).toContain(code);
      expect(err).not.toContain('C0901');
      expect(out + err).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
      if (code === 2) expect(err).toMatch(/\[C\d{4}\]/);
      if (code === 0 && format === 'json' && more !== CONFIRM) expect(() => JSON.parse(out)).not.toThrow();
    }),
    { numRuns: 300 },
  );
}, 180_000);
