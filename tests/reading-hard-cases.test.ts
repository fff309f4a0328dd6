/**
 * A wish, a motive and a prediction are never answered as facts. Hard cases go the whole way: what is found and proposed leaves open
 * whether it is so; what nobody confirmed gets no answer; what is confirmed as a wish or as not checkable gets no word.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from '@servanda/language';
import { createFinder, FACTUAL, type Form, type Proposal, textOf } from '@servanda/reading';
import { afterAll, describe, expect, test } from 'vitest';
import { runCli } from '../packages/cli/src/test-io.ts';
import { ENGLISH, type HardCase, ON_COMPACT, ON_MINSK } from './support/hard-cases.ts';
import { REPORTS, TREATY } from './support/hard-cases-treaty.ts';
import { RUSSIAN, UKRAINIAN } from './support/hard-cases-uk-ru.ts';
import type { Document } from './support/mirror.ts';
import { answererOf, confirmed, readThrough, replyOf } from './support/read-through.ts';
import { agreementOf, reportsOf } from './support/shipped.ts';

function lake(): Document {
  const { agreement, diagnostics } = compile(TREATY, { file: 'lake-accord' });
  if (!agreement) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return { agreement, reports: REPORTS };
}

const shelf: readonly Document[] = [
  lake(),
  ...['minsk-package-of-measures', 'kyiv-security-compact'].map((name) => ({
    agreement: agreementOf(name),
    reports: reportsOf(name),
  })),
];
const agreements = new Map(shelf.map(({ agreement }) => [agreement.id, agreement]));
const finder = createFinder([...agreements.values()]);
const answerer = answererOf(shelf);
const written = { from: '2016-03-01', to: '2016-03-01' };

const TABLES: readonly (readonly [agreement: string, language: string, cases: readonly HardCase[]])[] = [
  ['lake-accord', 'en', ENGLISH],
  ['lake-accord', 'uk', UKRAINIAN],
  ['lake-accord', 'ru', RUSSIAN],
  ['minsk-package-of-measures', 'en', ON_MINSK],
  ['kyiv-security-compact', 'en', ON_COMPACT],
];

/** The arguments that turn what is told round; a list and a number have none, and show why they are in doubt. */
function isLeftOpen({ form, open, cautions }: Proposal): boolean {
  switch (form.form) {
    case 'conduct':
      return form.did === undefined && open.includes('did');
    case 'stage':
    case 'happened':
    case 'contains':
      return form.not === undefined && open.includes('not');
    case 'order':
      return open.includes('earlier') && open.includes('later');
    default:
      return !FACTUAL.has(form.form) || cautions.length > 0;
  }
}

/** Why a proposal is no plain statement. */
function shownBy({ form, cautions }: Proposal): readonly unknown[] {
  if (form.form === 'not checkable') return [...cautions, form.why];
  return form.form === 'wish' ? [...cautions, 'wish'] : cautions;
}

/** Words of agreement or difference, wherever they may stand in a reply. */
function wordsIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'word' ? [inner] : wordsIn(inner)));
}

describe.each(TABLES)('%s, %s', (agreement, language, cases) => {
  const named = cases.map(([about, sentence, shows, meant]) => ({ about, sentence, shows, meant }));

  test.each(named)('$about: $sentence', ({ sentence, shows }) => {
    const reads = readThrough(textOf(sentence, { language, date: written }), finder, agreements);
    expect(reads.map(({ candidate }) => candidate.agreement)).toEqual([agreement]);
    const proposals = reads.flatMap((read) => read.proposals);
    expect(proposals.filter((proposal) => !isLeftOpen(proposal))).toEqual([]);
    const shown = proposals.flatMap(shownBy);
    expect([shown, shows.length === 0 || shows.some((why) => shown.includes(why))]).toEqual([shown, true]);
  });

  const meant = named.flatMap(({ sentence, meant: form }) => (form ? [{ sentence, form }] : []));

  test.each(meant)('confirmed as $form.form, it gets no word: $sentence', ({ form }) => {
    const answered = answerer.answer(confirmed(agreement, form), written);
    expect(answered.state).toBe(form.form);
    expect(new Set(wordsIn(answered))).toEqual(new Set([null]));
    expect(JSON.stringify(replyOf(answered))).not.toMatch(/agrees|differs|record is silent|depends on/);
    // A wish stands beside the clause that would carry it, with what the checker found.
    if (form.form === 'wish' && form.provision !== undefined) {
      expect(answered.parts.flatMap(({ clause }) => clause?.norm ?? [])).toContain(form.provision);
      expect(answered.parts.flatMap(({ verdicts }) => verdicts)).not.toEqual([]);
    }
  });
});

test('the tables are long enough to mean something', () => {
  const lengths = new Map(TABLES.map(([agreement, language, cases]) => [`${agreement} ${language}`, cases.length]));
  expect(lengths.get('lake-accord en')).toBeGreaterThanOrEqual(60);
  expect(lengths.get('lake-accord uk')).toBeGreaterThanOrEqual(12);
  expect(lengths.get('lake-accord ru')).toBeGreaterThanOrEqual(12);
});

test('plain sentences of the same words do fill in what is told, so that nothing here is left open for want of words', () => {
  const plain: [string, string, string][] = [
    ['en', 'Northland kept the Lake Accord.', 'kept'],
    ['en', 'Southland broke the Lake Accord.', 'broke'],
    ['en', 'Southland never implemented the Lake Accord.', 'never did'],
    ['uk', 'Севрія порушила Озерну угоду.', 'broke'],
    ['uk', 'Полянія виконала Озерну угоду.', 'kept'],
    ['ru', 'Севрия нарушила Озёрное соглашение.', 'broke'],
    ['ru', 'Поляния выполнила Озёрное соглашение.', 'kept'],
  ];
  for (const [language, sentence, did] of plain) {
    const [read] = readThrough(textOf(sentence, { language, date: written }), finder, agreements);
    expect([sentence, read?.proposals[0]?.form]).toEqual([sentence, expect.objectContaining({ form: 'conduct', did })]);
  }
});

test('a factual form that a person confirms is answered by the same answerer', () => {
  const form: Form = { form: 'conduct', did: 'broke', bearer: 'NORTH', provisions: ['1/ceasefire'] };
  expect(wordsIn(answerer.answer(confirmed('lake-accord', form), written))).toContain('agrees');
});

describe('on the command line', () => {
  const home = mkdtempSync(join(tmpdir(), 'servanda-hard-cases-'));
  afterAll(() => rmSync(home, { recursive: true }));
  mkdirSync(join(home, 'treaties', 'lake-accord'), { recursive: true });
  writeFileSync(join(home, 'treaties', 'lake-accord', 'agreement.md'), TREATY);

  async function read(words: string): Promise<string> {
    writeFileSync(join(home, 'letter.txt'), words);
    const args = ['read', 'letter.txt', '--agreements', 'treaties', '--format', 'json'];
    const { code, out, err } = await runCli(args, home);
    expect([code, err]).toEqual([0, '']);
    return out;
  }

  test.each(TABLES.filter(([agreement]) => agreement === 'lake-accord'))(
    '%s, %s: what nobody confirmed is a possible mention, without an answer',
    async (_, __, cases) => {
      const words = cases.map(([, sentence]) => sentence).join('\n\n');
      const json = JSON.parse(await read(words)) as { statements: unknown[]; possible: unknown[] };
      expect(json.statements).toEqual([]);
      expect(json.possible).toHaveLength(cases.length);
      expect(wordsIn(json.possible)).toEqual([]);
    },
  );
});
