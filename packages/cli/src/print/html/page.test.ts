import { expect, test } from 'vitest';
import { agreement, results, verdict, view } from '../fixture.ts';
import { resultsHtml } from './page.ts';
import { unbalanced } from './test-markup.ts';

const page = resultsHtml(view, 'clause');

test('the page is whole: one document in a language, tags closed, ids unique, references met', () => {
  expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(unbalanced(page)).toEqual([]);
  const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const used = [...page.matchAll(/url\(#([^)]+)\)|aria-labelledby="([^"]+)"/g)].flatMap(([, url, labels]) =>
    url ? [url] : (labels ?? '').split(' '),
  );
  expect(used.filter((id) => !ids.includes(id))).toEqual([]);
});

test('it needs nothing from outside and runs nothing', () => {
  expect(page).not.toMatch(/<script|<link|<img|@import|https?:|\son[a-z]+=|src=/i);
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
});

test('each bar has a name and its periods in words', () => {
  expect(page).toContain('<title id="p0-0-2-title">NORTH over time</title>');
  expect(page).toContain(
    'not in force until 2030-01-10 00:00; unclear: kept so far or breached from 2030-01-10 00:00</desc>',
  );
});

test('the tables say it all in words', () => {
  expect(page).toContain('? unclear: kept so far or breached');
  expect(page).toContain('NORTH (Northern side)');
  expect(page).toContain('only under count = of-signature');
});

test('text from a document or report is text, wherever it stands', () => {
  const evil = `"><script>alert('x')</script><img src=x onerror=y>`;
  const hostile = resultsHtml(
    {
      ...view,
      explainWith: evil,
      agreement: {
        ...agreement,
        id: evil,
        title: evil,
        clauses: [{ id: '1', title: evil }],
        actors: [{ id: evil, name: evil, role: 'party' }],
        norms: agreement.norms.map((norm) => ({ ...norm, words: evil })),
      },
      results: {
        ...results,
        notes: [evil],
        verdicts: [
          verdict({
            norm: '1/no-fire',
            bearer: evil,
            place: evil,
            standard: evil,
            statuses: ['kept', 'breached'],
            readings: { [evil]: evil },
            reasons: [{ code: 'author', text: evil }],
          }),
          verdict({ norm: evil, bearer: null, statuses: ['kept'] }),
        ],
      },
    },
    'party',
  );
  expect(hostile).not.toMatch(/<script|<img/);
  expect(unbalanced(hostile)).toEqual([]);
});

test('a record without any change still has a picture', () => {
  const still = verdict({
    norm: '1/no-fire',
    bearer: null,
    statuses: ['kept'],
    segments: [{ from: null, to: null, statuses: ['kept'] }],
  });
  expect(unbalanced(resultsHtml({ ...view, results: { ...results, verdicts: [still] } }, 'clause'))).toEqual([]);
});
