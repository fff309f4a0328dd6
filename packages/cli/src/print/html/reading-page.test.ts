import type { ReadingView } from '@servanda/reading';
import { expect, test } from 'vitest';
import { answered, part, placeOf, readingView, statement, text } from '../reading-fixture.ts';
import { readingHtml } from './reading-page.ts';
import { unbalanced } from './test-markup.ts';

const page = readingHtml(readingView);

const wordsOf = (markup: string) => markup.replace(/<[^>]*>/g, '');

test('the page is whole: tags closed, ids unique, references met', () => {
  expect(unbalanced(page)).toEqual([]);
  const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const used = [...page.matchAll(/url\(#([^)]+)\)|href="#([^"]+)"/g)].map(([, url, href]) => url ?? href);
  expect(used.filter((id) => !ids.includes(id))).toEqual([]);
});

test('it needs nothing from outside and runs nothing', () => {
  expect(page).not.toMatch(/<script|<link|<img|@import|https?:|\son[a-z]+=|src=/i);
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
});

test('the text stands there whole, and only what is confirmed or a possible mention is marked', () => {
  const body = page.replace(/<aside[\s\S]*?<\/aside>/g, '').replace(/<sup>[\s\S]*?<\/sup>/g, '');
  for (const paragraph of text.plain.split(/\n\n/)) expect(wordsOf(body)).toContain(paragraph.trim());
  expect(page).toContain('<span class="statement-passage">it never drew its guns back</span>');
  expect(page).toContain('<span class="possible-passage">The truce was to last, wrote the mission.</span>');
  expect(page).toMatch(/<\/sup>\. Everyone on our bank knows why\.<\/p>/);
});

test('notes stand in the order of the text, whatever the order of the sidecar', () => {
  const turned = readingHtml({ ...readingView, statements: [...readingView.statements].reverse() });
  expect(turned).toBe(page);
  const places = [...page.matchAll(/id="note-([^"]+)"/g)].map(([, number]) => number);
  expect(places).toEqual(['1', '2', '3', 'p1']);
});

test('the other bearer stands in the note unasked, outside what can be folded away', () => {
  const open = page.replace(/<details[\s\S]*?<\/details>/g, '');
  expect(open).toContain('SOUTH (Southern side)</bdi>: <b>differs</b>');
});

test('a possible mention gets no answer', () => {
  const note = /<article class="note possible"[\s\S]*?<\/article>/.exec(page)?.[0] ?? '';
  expect(note).toContain('possible mention, not confirmed');
  expect(note).not.toMatch(/agrees|differs|record is silent|depends/);
});

test('answers look alike: none has a class, a colour or a weight of its own', () => {
  const withWord = (word: 'agrees' | 'differs') =>
    readingHtml({
      ...readingView,
      statements: readingView.statements.slice(1, 2).map((placed) => ({
        ...placed,
        answered: { ...placed.answered, word, parts: [{ ...part, word, beside: [] }] },
      })),
    });
  expect(withWord('agrees').replaceAll('agrees', 'differs')).toBe(withWord('differs'));
});

test('passages that overlap are both marked and numbered', () => {
  const [, second] = readingView.statements;
  if (!second) throw new Error('the fixture has two statements');
  const whole = placeOf('The northern side signed the truce in January, and it never drew its guns back.');
  const other = { ...second, range: whole };
  const both = readingHtml({ ...readingView, statements: [other, second] });
  expect(both).toContain('<span class="statement-passage overlap">it never drew its guns back</span>');
  expect(both).toMatch(/id="at-1"[\s\S]*id="at-2"/);
  expect(unbalanced(both)).toEqual([]);
});

test('text from a document, a report, a sidecar or the text is text, wherever it stands', () => {
  const evil = `"><script>alert('x')</script><img src=x onerror=y>\u202e`;
  const of = statement('On the river', { form: 'conduct', did: 'kept', bearer: evil }, evil);
  const evilPart = {
    ...part,
    of: evil,
    text: evil,
    clause: { clause: evil, title: evil, prose: evil, norm: evil, words: evil },
    reports: [{ id: evil, by: evil, when: evil, source: evil, note: evil }],
    wouldNeed: [evil],
    beside: part.beside.map((beside) => ({ ...beside, bearer: evil, text: evil })),
  };
  const hostile: ReadingView = {
    ...readingView,
    text: { ...text, name: evil, plain: evil, language: evil, notes: [{ code: 'html', message: evil, help: evil }] },
    remarks: [evil],
    statements: [
      {
        answered: answered({ ...of, note: evil }, { text: evil, parts: [evilPart], besides: [evilPart] }),
        range: { from: 0, to: 9 },
        sentence: 1,
        moved: false,
      },
    ],
    possible: readingView.possible.map((possible) => ({
      ...possible,
      candidate: { ...possible.candidate, agreement: evil },
    })),
  };
  const found = readingHtml(hostile);
  expect(found).not.toMatch(/<script|<img/);
  expect(found).not.toContain('\u202e');
  expect(unbalanced(found)).toEqual([]);
});

test('an empty text is a page too', () => {
  const empty = { ...readingView, text: { ...text, plain: '' }, statements: [], possible: [], gone: [] };
  expect(unbalanced(readingHtml(empty))).toEqual([]);
});
