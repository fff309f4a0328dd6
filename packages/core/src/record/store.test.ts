import { describe, expect, test } from 'vitest';
import { accounts } from './explain-accounts.ts';
import { recordProblems, reportCounts } from './record-problems.ts';
import { recordSpan } from './record-span.ts';
import { createRecord } from './store.ts';
import { ANY, confirmedBy, denial, incident, recordOf, report, shot } from './test-reports.ts';

const problems = (record: Parameters<typeof recordProblems>[0]) => recordProblems(record);

describe('a record', () => {
  test('takes the same report twice as once, whatever the order of its fields and wherever it stood', () => {
    const { id, ...rest } = shot('s', 'M');
    const record = recordOf(
      shot('s', 'M'),
      { ...rest, id } as ReturnType<typeof shot>,
      shot('s', 'M', { origin: { file: 'x.csv', row: 3 } }),
    );
    expect(problems(record)).toEqual([]);
    expect(reportCounts(record)).toEqual({ used: 1, setAside: 0 });
  });

  test('sets all different reports under one id aside, so that their order does not matter', () => {
    const record = recordOf(shot('s', 'M'), shot('s', 'B'), shot('s', 'M'), shot('t', 'M'));
    expect(incident(record, 's').exists).toBeUndefined();
    expect(incident(record, 't').exists).toBe('certain');
    expect(problems(record)).toMatchObject([
      { code: 'id-used-twice', line: 1, message: expect.stringContaining('also r.jsonl:2'), setAside: 1 },
      { code: 'id-used-twice', line: 2, setAside: 1 },
    ]);
    expect(reportCounts(record)).toEqual({ used: 1, setAside: 2 });
  });

  test('sets a report aside whose time never was, and says so', () => {
    const record = recordOf(
      shot('a', 'M', { when: '2015-02-30' }),
      shot('b', 'M', { when: { from: '2015-02-17', to: '2015-02-16' } }),
      shot('c', 'M', { when: { from: '2015-02-17', open: true } }),
      shot('d', 'M', { known: '2015-02-17T25:00Z' }),
      shot('e', 'M'),
    );
    expect(problems(record).map(({ code, line }) => [code, line])).toEqual(
      [1, 2, 3, 4].map((line) => ['bad-time', line]),
    );
    expect(reportCounts(record)).toEqual({ used: 1, setAside: 4 });
  });

  test('sets a report aside whose counts run backwards', () => {
    expect(problems(recordOf(shot('a', 'M', { count: { low: 5, high: 2 } })))).toMatchObject([{ code: 'bad-count' }]);
  });

  test('can be added to after it was asked', () => {
    const record = recordOf(shot('s', 'M'));
    expect(incident(record, 's').exists).toBe('certain');
    record.add(denial('d', 'B', 's'));
    expect(incident(record, 's').exists).toBe('possible');
  });

  test('without reports speaks of nothing', () => {
    const record = createRecord({ clock: 'UTC', actors: [] });
    expect(reportCounts(record)).toEqual({ used: 0, setAside: 0 });
    expect(recordSpan(record)).toEqual({ first: undefined, last: undefined });
  });
});

describe('3.5 the last instant of which a record speaks', () => {
  const noon = Date.UTC(2020, 0, 1, 12);
  test('is the last of what happened, was said and was known', () => {
    expect(recordSpan(recordOf(shot('s', 'M')))).toEqual({ first: noon, last: noon });
    expect(recordSpan(recordOf(shot('s', 'M', { said: '2020-01-02T00:00Z' }))).last).toBe(Date.UTC(2020, 0, 2));
    expect(recordSpan(recordOf(shot('s', 'M', { known: '2020-01-03T00:00Z' }))).last).toBe(Date.UTC(2020, 0, 3));
  });
  test('of a day is its last millisecond, of an open period its start', () => {
    expect(recordSpan(recordOf(shot('s', 'M', { when: '2020-01-01' }))).last).toBe(Date.UTC(2020, 0, 1, 22) - 1);
    const open = report({
      id: 'c',
      by: 'M',
      says: 'coverage',
      fraction: 1,
      when: { from: '2020-01-02T00:00Z', open: true },
    });
    expect(recordSpan(recordOf(open)).last).toBe(Date.UTC(2020, 0, 2));
  });
  test('leaves out what was not known yet', () => {
    expect(recordSpan(recordOf(shot('s', 'M'), shot('t', 'M', { known: '2020-02-01T00:00Z' })), noon).last).toBe(noon);
  });
});

describe('the accounts of an incident', () => {
  test('say who affirms and denies what, and who decides', () => {
    const record = recordOf(
      shot('s', 'M'),
      report({ id: 'c', by: 'B', says: 'confirm', report: 's' }),
      denial('d', 'A', 's', { what: 'author' }),
      denial('e', 'A', 's'),
    );
    expect(accounts(record, 's', { standard: confirmedBy('M') })).toEqual([
      { report: 'c', source: 'B', part: 'affirms', decides: false },
      { report: 'd', source: 'A', part: 'denies author', decides: false },
      { report: 'e', source: 'A', part: 'denies', decides: false },
      { report: 's', source: 'M', part: 'affirms', decides: true },
    ]);
    expect(
      accounts(record, 's', { standard: ANY, polarity: 'breaches' })
        .filter(({ decides }) => decides)
        .map((one) => one.report),
    ).toEqual(['c', 's']);
    expect(accounts(record, 'unheard', { standard: ANY })).toEqual([]);
  });
});
