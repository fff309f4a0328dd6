import { describe, expect, test } from 'vitest';
import { ADMITTED, ANY, confirmedBy, denial, incident, recordOf, report, shot } from './test-reports.ts';

const exists = (...args: Parameters<typeof incident>) => incident(...args).exists;

describe('2.4 the table of evidence', () => {
  test('deciding affirmations meet the standard and no deciding source denies: certain', () => {
    expect(exists(recordOf(shot('s', 'M')), 's')).toBe('certain');
    expect(exists(recordOf(shot('s', 'M')), 's', confirmedBy('M'))).toBe('certain');
    expect(exists(recordOf(shot('s', 'M'), denial('d', 'B', 's')), 's', confirmedBy('M'))).toBe('certain');
  });

  test('a deciding source denies what a deciding source affirms: possible', () => {
    expect(exists(recordOf(shot('s', 'M'), denial('d', 'B', 's')), 's')).toBe('possible');
    expect(exists(recordOf(shot('s', 'M'), denial('d', 'M', 's')), 's', confirmedBy('M'))).toBe('possible');
  });

  test('only other affirmations and no deciding denial: possible', () => {
    expect(exists(recordOf(shot('s', 'B')), 's', confirmedBy('M'))).toBe('possible');
    expect(exists(recordOf(shot('s', 'B'), denial('d', 'C', 's')), 's', confirmedBy('M'))).toBe('possible');
  });

  test('no deciding affirmation, a deciding denial: it did not happen', () => {
    expect(exists(recordOf(shot('s', 'B'), denial('d', 'M', 's')), 's', confirmedBy('M'))).toBe('absent');
  });

  test('no live affirmation: it did not happen', () => {
    const record = recordOf(shot('s', 'M'), report({ id: 't', by: 'M', says: 'retract', report: 's' }));
    expect(exists(record, 's')).toBe('absent');
  });

  test('admitted: only the author naming itself suffices', () => {
    expect(exists(recordOf(shot('s', 'A')), 's', ADMITTED)).toBe('certain');
    expect(exists(recordOf(shot('s', 'M')), 's', ADMITTED)).toBe('possible');
    expect(exists(recordOf(shot('s', 'A', { author: { oneOf: ['A', 'B'] } })), 's', ADMITTED)).toBe('possible');
    expect(exists(recordOf(shot('s', 'A', { author: { all: ['A', 'B'] } })), 's', ADMITTED)).toBe('certain');
  });

  test('admitted: a denial by the only candidate settles it, by one of several it does not', () => {
    expect(exists(recordOf(shot('s', 'M'), denial('d', 'A', 's')), 's', ADMITTED)).toBe('absent');
    const several = shot('s', 'M', { author: { oneOf: ['A', 'B'] } });
    expect(incident(recordOf(several, denial('d', 'A', 's')), 's', ADMITTED)).toMatchObject({
      exists: 'possible',
      authors: ['B'],
    });
    expect(exists(recordOf(several, denial('d', 'A', 's'), denial('e', 'B', 's')), 's', ADMITTED)).toBe('absent');
  });
});

describe('2.4.1 own notice', () => {
  test("a duty is not discharged by its bearer's own word, unless the standard names it", () => {
    const record = recordOf(shot('w', 'A', { act: 'withdraw' }));
    expect(exists(record, 'w', ANY, 'discharges')).toBe('possible');
    expect(exists(record, 'w', confirmedBy('A'), 'discharges')).toBe('certain');
    expect(exists(record, 'w', ANY, 'neutral')).toBe('certain');
  });

  test("a breach is not undone by the candidate author's own denial", () => {
    const record = recordOf(shot('s', 'M'), denial('d', 'A', 's'));
    expect(exists(record, 's', ANY, 'breaches')).toBe('certain');
    expect(exists(record, 's', ANY, 'neutral')).toBe('possible');
    expect(exists(record, 's', confirmedBy('A', 'M'), 'breaches')).toBe('possible');
  });

  test("that someone did it is nobody's notice of its own act, but who may have done it cannot deny it", () => {
    const someone = shot('w', 'A', { author: { unknown: true } });
    expect(exists(recordOf(someone), 'w', ANY, 'discharges')).toBe('certain');
    expect(exists(recordOf(someone, shot('x', 'M', { incident: 'w' })), 'w', ANY, 'discharges')).toBe('certain');
    const unseen = shot('s', 'Journalist', { author: { unknown: true } });
    expect(exists(recordOf(unseen, denial('d', 'A', 's')), 's', ANY, 'breaches')).toBe('certain');
    expect(exists(recordOf(unseen, denial('d', 'Other', 's')), 's', ANY, 'breaches')).toBe('possible');
  });

  test('against its own interest a candidate author decides', () => {
    expect(exists(recordOf(shot('s', 'A')), 's', ANY, 'breaches')).toBe('certain');
    expect(exists(recordOf(shot('w', 'M'), denial('d', 'A', 'w')), 'w', ANY, 'discharges')).toBe('possible');
  });
});
