import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import { recordProblems } from './record-problems.ts';
import { ANY, denial, incident, independent, recordOf, report, shot } from './test-reports.ts';

const confirm = (id: string, by: string, target: string, instead = {}) =>
  report({ id, by, says: 'confirm', report: target, ...instead });
const codes = (record: Parameters<typeof recordProblems>[0]) => recordProblems(record).map(({ code }) => code);
const incidents = (record: Parameters<typeof recordProblems>[0]) =>
  assess(record, { standard: ANY }).names.incidents.names;

describe('2.3 incidents', () => {
  test('an occurrence belongs to the incident it names, else to one of its own', () => {
    expect(incidents(recordOf(shot('r', 'M', { incident: 'i' }), shot('s', 'M')))).toEqual(['i', 's']);
  });

  test('a correction belongs to the incident of what it corrects, unless it names one', () => {
    const chain = [
      shot('a', 'M', { incident: 'i' }),
      shot('b', 'M', { supersedes: 'a' }),
      shot('c', 'M', { supersedes: 'b' }),
    ];
    expect(incidents(recordOf(...chain))).toEqual(['i']);
    expect(incidents(recordOf(...chain, shot('d', 'M', { supersedes: 'c', incident: 'j' })))).toEqual(['i', 'j']);
  });

  test('a confirm is an account with the details it confirms, except those it gives', () => {
    const record = recordOf(
      shot('s', 'A', { when: '2020-01-01T12:00Z', incident: 'i', count: 5 }),
      confirm('c', 'M', 's', { author: 'B', when: '2020-01-01T13:00Z' }),
    );
    expect(incident(record, 'i', { standard: 'confirmed', by: ['M'] })).toEqual({
      exists: 'certain',
      times: [[Date.UTC(2020, 0, 1, 13), Date.UTC(2020, 0, 1, 13) + 1]],
      authors: ['B'],
      places: ['unknown'],
      acts: ['fire'],
      count: [5, 5],
    });
    expect(incident(record, 'i', independent(2)).exists).toBe('certain');
  });

  test('a confirm of a confirm inherits through it; confirms in a circle are set aside', () => {
    const record = recordOf(
      shot('s', 'B'),
      confirm('c', 'C', 's', { author: 'C' }),
      confirm('d', 'M', 'c', { count: 2 }),
    );
    expect(incident(record, 's', { standard: 'confirmed', by: ['M'] })).toMatchObject({
      authors: ['C'],
      count: [2, 2],
    });
    const circle = recordOf(confirm('c', 'C', 'd'), confirm('d', 'M', 'c'));
    expect(codes(circle)).toEqual(['confirms-nothing', 'confirms-nothing']);
  });

  test('a confirm stands though what it confirms was taken back', () => {
    const record = recordOf(
      shot('s', 'B'),
      confirm('c', 'M', 's'),
      report({ id: 't', by: 'B', says: 'retract', report: 's' }),
    );
    expect(incident(record, 's').exists).toBe('certain');
  });

  test('a confirm and a correction that lean on each other have one incident', () => {
    const record = recordOf(confirm('a', 'M', 'b'), shot('b', 'M', { supersedes: 'a' }));
    expect(incidents(record)).toEqual(['a']);
  });

  test('a denial may name the incident or one of its reports', () => {
    const one = shot('s', 'M', { incident: 'i' });
    expect(incident(recordOf(one, denial('d', 'B', 'i')), 'i').exists).toBe('possible');
    expect(incident(recordOf(one, denial('d', 'B', 's')), 'i').exists).toBe('possible');
    expect(codes(recordOf(one, denial('d', 'B', 'x')))).toEqual(['denies-nothing']);
  });

  test('an incident named after a report of another is said to be so, and stays apart', () => {
    const record = recordOf(shot('r', 'M', { incident: 'i' }), shot('s', 'M', { incident: 'r' }));
    expect(incidents(record)).toEqual(['i', 'r']);
    expect(codes(record)).toEqual(['incident-is-a-report']);
  });

  test('what an act is about may be named by a report of that incident', () => {
    const facts = assess(recordOf(shot('ask', 'A', { incident: 'i' }), shot('answer', 'B', { about: 'ask' })), {
      standard: ANY,
    });
    expect([...facts.descriptions.about].map((code) => facts.names.incidents.names[code])).toContain('i');
  });

  test('what an act is about need not be in the record, and then is about nothing else', () => {
    const facts = assess(recordOf(shot('answer', 'B', { about: 'unheard' })), { standard: ANY });
    const about = facts.names.incidents.code('unheard');
    expect([...facts.descriptions.about]).toEqual([about]);
    expect(facts.exists[about]).toBe(0);
  });
});

describe('2.7 same', () => {
  const same = (a: string, b: string, id = 'x') => report({ id, by: 'M', says: 'same', incidents: [a, b] });
  const pairs = (...reports: Parameters<typeof recordOf>) => {
    const facts = assess(recordOf(...reports), { standard: ANY });
    return [...facts.sameA].map((a, i) => [
      facts.names.incidents.names[a],
      facts.names.incidents.names[facts.sameB[i] as number],
    ]);
  };

  test('two incidents may be one, each pair once', () => {
    expect(pairs(shot('r', 'M'), shot('s', 'B'), same('s', 'r'), same('s', 'r', 'y'))).toEqual([['s', 'r']]);
    expect(pairs(shot('r', 'M'), shot('s', 'B'), same('s', 'r'), same('r', 's', 'y'))).toEqual([['r', 's']]);
  });

  test('is said to be useless where there are not two incidents', () => {
    expect(codes(recordOf(shot('r', 'M'), same('r', 'nothing')))).toEqual(['same-nothing']);
    expect(codes(recordOf(shot('r', 'M'), shot('s', 'M', { incident: 'r' }), same('r', 's')))).toEqual([
      'same-nothing',
    ]);
  });
});

describe('8 access', () => {
  test('is an occurrence by its holder with the asker as target', () => {
    const record = recordOf(
      report({ id: 'x', by: 'M', says: 'access', answer: 'denied', holder: 'A', to: 'M', when: '2020-01-01T12:00Z' }),
    );
    expect(incident(record, 'x')).toMatchObject({ exists: 'certain', authors: ['A'], acts: ['deny-access'] });
    const facts = assess(record, { standard: ANY });
    expect(facts.names.actors.names[facts.descriptions.to[0] as number]).toBe('M');
  });

  test.each([
    ['granted', 'grant-access'],
    ['partly', 'grant-access-partly'],
    ['unanswered', 'leave-access-unanswered'],
  ])('%s is the act %s', (answer, act) => {
    const record = recordOf(
      report({ id: 'x', by: 'M', says: 'access', answer, holder: 'A', to: 'M', when: '2020-01-01' }),
    );
    expect(incident(record, 'x').acts).toEqual([act]);
  });
});
