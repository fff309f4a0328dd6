import { describe, expect, test } from 'vitest';
import { recordProblems } from './record-problems.ts';
import { incident, recordOf, report, shot } from './test-reports.ts';

const retract = (id: string, by: string, target: string, instead = {}) =>
  report({ id, by, says: 'retract', report: target, ...instead });
const codes = (record: Parameters<typeof recordProblems>[0], knownAt?: number) =>
  recordProblems(record, knownAt).map(({ code }) => code);

describe('2.2 supersede and retract', () => {
  test('a superseded report does not count, its correction does', () => {
    const record = recordOf(shot('s', 'M'), shot('s2', 'M', { author: 'B', supersedes: 's' }));
    expect(incident(record, 's').authors).toEqual(['B']);
  });

  test('retracting a retraction restores', () => {
    const record = recordOf(shot('s', 'M'), retract('t', 'M', 's'), retract('u', 'M', 't'));
    expect(incident(record, 's').exists).toBe('certain');
    record.add(retract('v', 'M', 'u'));
    expect(incident(record, 's').exists).toBe('absent');
  });

  test('retracting a correction restores what it corrected', () => {
    const record = recordOf(shot('s', 'M'), shot('s2', 'M', { author: 'B', supersedes: 's' }), retract('t', 'M', 's2'));
    expect(incident(record, 's').authors).toEqual(['A']);
  });

  test('links by another source are ignored and said', () => {
    const record = recordOf(shot('s', 'M'), retract('t', 'B', 's'), shot('s2', 'B', { supersedes: 's', author: 'C' }));
    expect(incident(record, 's')).toMatchObject({ exists: 'certain', authors: ['A'] });
    expect(codes(record)).toEqual(['link-by-another-source', 'link-by-another-source']);
  });

  test('reports whose links run in a circle are set aside', () => {
    const record = recordOf(
      shot('s', 'M', { supersedes: 't' }),
      shot('t', 'M', { supersedes: 's' }),
      retract('u', 'M', 'w'),
      shot('w', 'M'),
    );
    expect(incident(record, 's').exists).toBe('absent');
    expect(codes(record)).toEqual(['link-cycle', 'link-cycle']);
    expect(codes(recordOf(shot('s', 'M', { supersedes: 's' })))).toEqual(['link-to-itself']);
  });

  test('a circle does not touch what its reports link to', () => {
    const record = recordOf(retract('t', 'M', 's', { supersedes: 'u' }), retract('u', 'M', 't'), shot('s', 'M'));
    expect(incident(record, 's').exists).toBe('certain');
  });

  test('links to reports that are not yet known have no effect', () => {
    const record = recordOf(
      shot('s', 'M', { known: '2020-03-01' }),
      shot('s2', 'M', { supersedes: 's', known: '2020-02-01' }),
    );
    const february = Date.UTC(2020, 1, 10);
    expect(incident(record, 's2', undefined, undefined, february).exists).toBe('certain');
    expect(codes(record, february)).toEqual([]);
    expect(incident(record, 's').exists).toBe('certain');
    expect(codes(recordOf(shot('s', 'M', { supersedes: 'nothing' })))).toEqual(['link-to-nothing']);
  });

  test('two live corrections of one report are alternatives', () => {
    const record = recordOf(
      shot('s', 'M'),
      shot('s2', 'M', { supersedes: 's', author: 'B' }),
      shot('s3', 'M', { supersedes: 's', author: 'C' }),
    );
    expect(incident(record, 's')).toMatchObject({ exists: 'certain', authors: ['B', 'C'] });
  });

  test('a correction whose rival denies the incident leaves it a maybe', () => {
    const record = recordOf(
      shot('s', 'M'),
      shot('s2', 'M', { supersedes: 's' }),
      report({ id: 's3', by: 'M', says: 'deny', incident: 's', supersedes: 's' }),
    );
    expect(incident(record, 's').exists).toBe('possible');
  });

  test('a correction whose rival speaks of another incident leaves both a maybe', () => {
    const record = recordOf(
      shot('s', 'M'),
      shot('s2', 'M', { supersedes: 's', incident: 'i' }),
      shot('s3', 'M', { supersedes: 's', incident: 'j' }),
    );
    expect(incident(record, 'i').exists).toBe('possible');
    expect(incident(record, 'j').exists).toBe('possible');
  });

  test('a chain of 50 000 corrections is followed to its end', () => {
    const record = recordOf(shot('s00000', 'M'));
    for (let i = 1; i <= 50_000; i++) {
      const id = (n: number): string => `s${String(n).padStart(5, '0')}`;
      record.add({
        id: id(i),
        by: 'M',
        says: 'occurrence',
        act: 'fire',
        author: i % 2 ? 'A' : 'B',
        when: '2020-01-01',
        supersedes: id(i - 1),
      });
    }
    expect(incident(record, 's00000').authors).toEqual(['B']);
  });
});

describe('2.1 the second clock', () => {
  const record = recordOf(
    shot('s', 'M', { known: '2020-01-05' }),
    shot('r', 'M', { known: '2020-01-05T12:00Z' }),
    shot('q', 'M'),
  );

  test('a report counts from the instant at which it is known, both ends included', () => {
    const noon = Date.UTC(2020, 0, 5, 12);
    expect(incident(record, 'r', undefined, undefined, noon).exists).toBe('certain');
    expect(incident(record, 'r', undefined, undefined, noon - 1).exists).toBeUndefined();
  });

  test('a report known on a day is surely known at the end of that local day', () => {
    // The clock is Kyiv's, two hours before UTC in winter.
    const midnight = Date.UTC(2020, 0, 5, 22);
    expect(incident(record, 's', undefined, undefined, midnight - 1).exists).toBe('certain');
    expect(incident(record, 's', undefined, undefined, midnight - 2).exists).toBeUndefined();
  });

  test('a report without a known time counts from when it was said', () => {
    const said = recordOf(shot('q', 'M', { when: '2020-01-01', said: '2020-01-03T12:00Z' }));
    const noon = Date.UTC(2020, 0, 3, 12);
    expect(incident(said, 'q', undefined, undefined, noon).exists).toBe('certain');
    expect(incident(said, 'q', undefined, undefined, noon - 1).exists).toBeUndefined();
  });

  test('where nobody says that either, an act is not known before it may have been done', () => {
    const uncertain = recordOf(shot('q', 'M', { when: { from: '2020-01-05', to: '2020-01-09' } }));
    const midnight = Date.UTC(2020, 0, 4, 22);
    expect(incident(uncertain, 'q', undefined, undefined, midnight).exists).toBe('certain');
    expect(incident(uncertain, 'q', undefined, undefined, midnight - 1).exists).toBeUndefined();
  });

  test.each([
    { says: 'nothing', act: 'open-fire' },
    { says: 'state', state: 'deployed', of: 'UA' },
    { says: 'coverage', fraction: 1 },
  ] as const)('what speaks of a whole period is not known before it is over: $says', (what) => {
    const usedFrom = (when: object) =>
      recordOf(report({ id: 'p', by: 'M', ...what, when }))
        .kept()
        .map((kept) => kept.usedFrom);
    expect(usedFrom({ from: '2020-01-05', to: '2020-01-09' })).toEqual([Date.UTC(2020, 0, 9, 22) - 1]);
    // Of what is still going on one can speak at once.
    expect(usedFrom({ from: '2020-01-05', open: true })).toEqual([Date.UTC(2020, 0, 4, 22)]);
  });

  test('what gives no time at all was always known', () => {
    const denied = recordOf(
      shot('r', 'M', { when: '2020-01-05' }),
      report({ id: 'd', by: 'UA', says: 'deny', incident: 'r' }),
    );
    expect(denied.kept().map(({ report, usedFrom }) => [report.id, usedFrom])).toContainEqual(['d', -Infinity]);
  });
});
