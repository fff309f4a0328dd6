import { expect, test } from 'vitest';
import { shot, truce, truceRecord } from '../test-truce.ts';
import { buildReport } from './build.ts';
import { PeriodReportSchema } from './form.ts';
import { writeReport } from './formats.ts';
import type { Days } from './period.ts';

const DAY: Days = { from: '2015-03-01' };

function reportOn(days: Days, ...reports: readonly Record<string, unknown>[]) {
  const report = buildReport(truce(), truceRecord(...reports), days, {});
  expect(PeriodReportSchema.safeParse(report).error).toBeUndefined();
  return report;
}
const incident = (...reports: readonly Record<string, unknown>[]) => reportOn(DAY, ...reports).incidents[0];

test('the annex has what may lie in the period, and says which surely does', () => {
  const { incidents } = reportOn(
    DAY,
    shot('inside'),
    shot('day', { when: '2015-03-01' }),
    shot('across', { when: { from: '2015-02-28', to: '2015-03-01' } }),
    shot('after', { when: '2015-03-01T22:00Z' }), // midnight in Kyiv
    shot('earlier', { when: '2015-02-28' }),
  );
  expect(incidents.map(({ id, inPeriod }) => [id, inPeriod])).toEqual([
    ['across', 'perhaps'],
    ['day', 'surely'],
    ['inside', 'surely'],
  ]);
  expect(incidents.map(({ when }) => when[0]?.words)).toEqual([
    'some time from 2015-02-28 00:00 to 2015-03-01 23:59',
    '2015-03-01, time of day not given',
    '2015-03-01 14:00',
  ]);
});

test('a place keeps its name, its radius and what is not given', () => {
  const where = { name: 'the bridge', in: ['area'], point: [38, 48], radius: 500 };
  expect(incident(shot('s', { where }))?.where[0]?.words).toBe('the bridge; in area; 38, 48 (± 500 m)');
  expect(incident(shot('s', { where: { point: [38, 48] } }))?.where[0]?.words).toBe('38, 48 (uncertainty not given)');
  expect(incident(shot('s'))?.where).toEqual([]);
});

test('authors are those that each source names, as a choice, jointly, or unknown', () => {
  const claimed = (author: unknown) => incident(shot('s', { author }))?.accounts[0]?.author;
  expect(claimed('A')).toBe('A');
  expect(claimed({ oneOf: ['A', 'B'] })).toBe('A or B');
  expect(claimed({ all: ['A', 'B'] })).toBe('A and B jointly');
  expect(claimed({ unknown: true, not: ['B'] })).toBe('unknown, but not B');
  expect(claimed(undefined)).toBe('not said');
});

test('what each source says was done stands there, as often as it differs', () => {
  const one = incident(shot('s', { author: 'B', kind: 'gun' }), shot('t', { incident: 's', kind: 'tank' }));
  expect(one?.what).toMatch(/^(.+) of gun or \1 of tank$/);
  const other = incident(shot('s', { kind: 'gun' }), { id: 'c', by: 'B', says: 'confirm', report: 's' });
  expect(other?.what).toMatch(/^[^,]+ of gun$/);
});

test('who confirms says what the confirmed report says, and who denies is beside it', () => {
  const found = incident(
    shot('s', { how: 'heard', known: '2015-03-01' }),
    { id: 'c', by: 'B', says: 'confirm', report: 's' },
    { id: 'd', by: 'A', says: 'deny', incident: 's', what: 'author' },
    { id: 'e', by: 'A', says: 'deny', incident: 's' },
  );
  expect(found?.accounts.map(({ by, author, how }) => [by, author, how])).toEqual([
    ['B', 'A', undefined],
    ['M', 'A', 'heard'],
  ]);
  expect(found?.when).toHaveLength(1);
  expect(found?.denials.map(({ by, of }) => [by, of])).toEqual([
    ['A', 'author'],
    ['A', 'happened'],
  ]);
});

test('a corrected report stands no more, and the correction is named', () => {
  const found = incident(shot('s', { author: 'B' }), shot('t', { supersedes: 's', incident: 's' }));
  expect(found?.accounts.map(({ report }) => report)).toEqual(['t']);
  expect(found?.corrected).toEqual([{ report: 's', by: 'M', through: ['t'] }]);
});

test('what was received in the period on the time before is listed with the verdicts that it changed', () => {
  // B's shot of 20 February was known then; on 1 March M corrects it: it was A.
  const before = shot('s', { author: 'B', when: '2015-02-20', known: '2015-02-20' });
  const corrected = shot('t', { author: 'A', when: '2015-02-20', known: '2015-03-01', supersedes: 's' });
  const { corrections } = reportOn(DAY, before, corrected, shot('u', { known: '2015-03-01' }));
  expect(corrections.received.map(({ report, what }) => [report, what])).toEqual([['t', 'corrects s']]);
  expect(corrections.changed.map(({ sentence }) => sentence)).toEqual([
    '1/no-fire, A: at 2015-02-28 23:59, as then known, it is unclear: kept so far or breached; by what is known since, it is breached.',
    '1/no-fire, B: at 2015-02-28 23:59, as then known, it is breached; by what is known since, it is unclear: kept so far or breached.',
  ]);
});

test('a change is told from when on, and from what to what', () => {
  const { changes } = reportOn(DAY, shot('s'));
  expect(changes.map(({ sentence }) => sentence)).toEqual([
    '1/no-fire, the provision and A: from 2015-03-01 14:00 it is breached; before, it was unclear: kept so far or breached.',
  ]);
});

test('access and coverage are told as reported', () => {
  const report = reportOn(
    DAY,
    {
      id: 'a',
      by: 'M',
      says: 'access',
      answer: 'denied',
      holder: 'B',
      to: 'M',
      when: '2015-03-01',
      where: { in: ['area'] },
    },
    { id: 'c', by: 'M', says: 'coverage', when: '2015-03-01', in: ['area'], fraction: 0.999 },
  );
  expect(report.access.map(({ holder, to, answer, where }) => [holder, to, answer, where])).toEqual([
    ['B', 'M', 'denied', 'in area'],
  ]);
  expect(report.coverage.map(({ by, fraction }) => [by, fraction])).toEqual([['M', 0.999]]);
  expect(report.summary).toContain(
    'M: access of M, asked of B, was denied (in area; 2015-03-01, time of day not given).',
  );
  expect(writeReport(report, 'markdown')).toContain('over 99 %');
});

test('GeoJSON has a point where a report gives one and nothing where none does', () => {
  const report = reportOn(DAY, shot('p', { where: { point: [-38.5, 48], radius: 500 } }), shot('q'));
  const { features } = JSON.parse(writeReport(report, 'geojson'));
  expect(features.map((f: { id: string; geometry: unknown }) => [f.id, f.geometry])).toEqual([
    ['p', { type: 'Point', coordinates: [-38.5, 48] }],
    ['q', null],
  ]);
  expect(features[0].properties.uncertainty_m).toEqual([500]);
});

const HOSTILE = '=HYPERLINK("http://x"),<script>alert(1)</script>\n| a';

test('hostile text is only text in every form', () => {
  const report = reportOn(
    DAY,
    shot('s', { where: { name: HOSTILE, point: [-38.5, 48] }, how: HOSTILE, source: HOSTILE }),
  );
  const page = writeReport(report, 'html');
  expect(page).not.toContain('<script');
  expect(page).toContain('&lt;script&gt;');
  const [head = '', row = ''] = writeReport(report, 'csv').split(/\n(?=s,)/);
  expect(head.split(',')).toContain('longitude');
  expect(row).toContain('"\'=HYPERLINK(""http://x"")');
  expect(row).toContain(',-38.5,48,unknown,');
  // A mark that is escaped has no meaning in Markdown.
  expect(writeReport(report, 'markdown')).not.toMatch(/(?<!\\)<script/);
});
