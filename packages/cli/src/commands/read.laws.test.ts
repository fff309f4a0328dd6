import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
    { maxLength: 60 },
  )
  .chain((parts) => fc.constantFrom(' ', '').map((glue) => parts.join(glue)));
const bytes = fc.oneof(
  { weight: 4, arbitrary: words.map((text) => new TextEncoder().encode(text)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
  { weight: 1, arbitrary: words.map((text) => new Uint8Array(Buffer.from(text, 'utf16le'))) },
);

const name = fc.constantFrom(
  'UA',
  'RU',
  'sides',
  'sign',
  'endorse',
  '1',
  '9',
  '4/dialogue',
  'G0',
  'guarantors',
  'x',
  '',
);
const when = fc.constantFrom('2015', '2015-02', '2015-02-12', '2015-02-31', '0000', '9999-12', { from: '2016' }, {});
const rare = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const statement = fc.record({
  form: fc.constantFrom(
    ...['stage', 'happened', 'contains', 'list', 'conduct', 'order', 'quantity', 'wish'],
    ...['not on an agreement', 'not checkable'],
  ),
  stage: rare(fc.constantFrom('signed', 'proposed', 'in force')),
  did: rare(fc.constantFrom('kept', 'broke', 'never did')),
  ...{ act: rare(name), bearer: rare(name), to: rare(name), kind: rare(name), group: rare(name) },
  ...{ provision: rare(name), earlier: rare(name), later: rare(name), on: rare(when), in: rare(when) },
  ...{ by: rare(fc.array(name, { maxLength: 2 })), provisions: rare(fc.array(name, { maxLength: 2 })) },
  ...{ members: rare(fc.array(name, { maxLength: 3 })), others: rare(fc.array(name, { maxLength: 1 })) },
  ...{ value: rare(fc.double()), unit: rare(fc.constantFrom('day', 'kilometre', 'month')) },
  ...{ not: rare(fc.constantFrom(true)), why: rare(fc.constantFrom('motive', 'blame')) },
  ...{ modal: rare(fc.constantFrom('must', 'may')) },
});

/** Which arguments a form has, so that many statements are whole and get an answer. */
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  stage: ['stage', 'by', 'on', 'not'],
  happened: ['act', 'by', 'to', 'kind', 'on', 'not'],
  contains: ['provision', 'bearer', 'modal', 'not'],
  list: ['group', 'members', 'others'],
  conduct: ['did', 'bearer', 'provisions', 'in'],
  order: ['earlier', 'later'],
  quantity: ['provision', 'value', 'unit'],
  wish: ['provision'],
  'not checkable': ['why'],
};
const fitting = statement.map((form) =>
  Object.fromEntries(Object.entries(form).filter(([key]) => key === 'form' || ARGUMENTS[form.form]?.includes(key))),
);

const sidecarOf = (text: Uint8Array) => {
  const confirmed = fc.record({
    id: fc.string({ minLength: 1, maxLength: 4 }),
    at: fc.tuple(fc.nat(60), fc.nat(200)),
    words: fc.nat(12),
    prints: fc.array(fc.stringMatching(/^[0-9a-f]{12}$/), { maxLength: 3 }),
    paraphrase: fc.string({ minLength: 1, maxLength: 20 }),
    agreement: fc.constantFrom('minsk-package-of-measures', 'kyiv-security-compact', 'unknown', undefined),
    statement: fc.oneof({ weight: 6, arbitrary: fitting }, { weight: 1, arbitrary: statement }),
    confirmed: fc.constant({ by: 'someone', on: '2030-01-01' }),
  });
  const whole = fc.record({
    servanda: fc.constant(1),
    text: fc.record({
      name: fc.constant('any'),
      // Often of just this text, so that its statements are placed.
      sha256: fc.constantFrom(createHash('sha256').update(text).digest('hex'), '0'.repeat(64)),
      length: fc.nat(500),
      date: rare(when),
    }),
    statements: fc.array(confirmed, { maxLength: 4 }),
  });
  return fc.oneof(
    { weight: 5, arbitrary: whole.map((json) => JSON.stringify(json)) },
    { weight: 1, arbitrary: fc.json() },
  );
};

const CONFIRM = ['--confirm', '--by', 'someone'];
const given = bytes.chain((text) =>
  fc.record({
    text: fc.constant(text),
    sidecar: sidecarOf(text),
    as: fc.constantFrom('plain', 'markdown', 'html'),
    format: fc.constantFrom('text', 'json', 'html'),
    more: fc.constantFrom<(readonly string[])[]>([], ['--date', '2022-09-14'], ['--encoding', 'utf-16le'], CONFIRM),
  }),
);

test('whatever a text and its sidecar hold, reading them ends in an answer or a numbered refusal', async () => {
  await fc.assert(
    fc.asyncProperty(given, async ({ text, sidecar, as, format, more }) => {
      writeFileSync(join(place, 'any.txt'), text);
      writeFileSync(join(place, 'any.reading.json'), sidecar);
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
}, 120_000);
