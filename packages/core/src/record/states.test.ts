import { describe, expect, test } from 'vitest';
import type { Standard } from '../agreement/form.ts';
import { assessStates } from './assess-states.ts';
import type { Report } from './report.ts';
import { ADMITTED, ANY, confirmedBy, independent, recordOf, report } from './test-reports.ts';

const day = (n: number): number => Date.UTC(2020, 0, n);
const at = (n: number): string => new Date(day(n)).toISOString();
const seen = (id: string, by: string, instead: Record<string, unknown> = {}): Report =>
  report({ id, by, says: 'state', state: 'deployed', of: 'A', when: at(5), ...instead });

/** Observations in order: tuple, report, whether it is so, grade, period in days. */
function observations(standard: Standard, ...reports: Report[]) {
  const facts = assessStates(recordOf(...reports), { standard });
  const out = [];
  for (let tuple = 0; tuple < facts.n; tuple++) {
    for (let i = facts.start[tuple] as number; i < (facts.start[tuple + 1] as number); i++) {
      out.push({
        tuple,
        report: facts.names.reports.names[facts.report[i] as number],
        holds: facts.holds[i] === 1,
        grade: facts.grade[i] === 2 ? 'certain' : 'possible',
      });
    }
  }
  return out;
}
const grades = (standard: Standard, ...reports: Report[]) =>
  Object.fromEntries(observations(standard, ...reports).map((one) => [one.report, one.grade]));

describe('2.8 states', () => {
  test('observations are grouped by state, holder, kind, unit and place, and sorted by period', () => {
    const found = observations(
      ANY,
      seen('c', 'M', { when: at(6) }),
      seen('b', 'M', { when: at(5), holds: false }),
      seen('a', 'M', { of: 'B' }),
      seen('d', 'M', { kind: 'gun' }),
    );
    expect(found.map(({ tuple, report, holds }) => [tuple, report, holds])).toEqual([
      [0, 'b', false],
      [0, 'c', true],
      [1, 'd', true],
      [2, 'a', true],
    ]);
  });

  test('an observation lasts throughout its period, and may have an open end', () => {
    const facts = assessStates(
      recordOf(
        seen('a', 'M', { when: { from: at(5), to: at(6) } }),
        seen('b', 'M', { when: { from: at(7), open: true } }),
      ),
      { standard: ANY },
    );
    expect([...facts.from]).toEqual([day(5), day(7)]);
    expect([...facts.to]).toEqual([day(6) + 1, Number.POSITIVE_INFINITY]);
  });

  test('by a deciding source it is certain, by another possible', () => {
    expect(grades(confirmedBy('M'), seen('a', 'M'), seen('b', 'B'))).toEqual({ a: 'certain', b: 'possible' });
    expect(grades(ADMITTED, seen('a', 'A'), seen('b', 'M'))).toEqual({ a: 'certain', b: 'possible' });
  });

  test('under two independent sources it takes two that saw it throughout', () => {
    const long = { when: { from: at(4), to: at(6) } };
    expect(grades(independent(2), seen('a', 'M', long), seen('b', 'B'))).toEqual({ a: 'possible', b: 'certain' });
    expect(grades(independent(2), seen('a', 'M'), seen('b', 'M'))).toEqual({ a: 'possible', b: 'possible' });
    expect(grades(independent(2), seen('a', 'M'), seen('b', 'B', { derivedFrom: ['a'] }))).toEqual({
      a: 'possible',
      b: 'possible',
    });
    expect(grades(independent(2), seen('a', 'M'), seen('b', 'B', { holds: false }))).toEqual({
      a: 'possible',
      b: 'possible',
    });
  });

  test('2.2 rival corrections of an observation are each possible only', () => {
    expect(grades(ANY, seen('a', 'M'), seen('b', 'M', { supersedes: 'a' }))).toEqual({ b: 'certain' });
    const rivals = [
      seen('a', 'M'),
      seen('b', 'M', { supersedes: 'a' }),
      seen('c', 'M', { supersedes: 'a', holds: false }),
    ];
    expect(grades(ANY, ...rivals)).toEqual({ b: 'possible', c: 'possible' });
  });

  test('a confirmation of an observation is an observation by who confirms', () => {
    const confirm = report({ id: 'c', by: 'M', says: 'confirm', report: 'a', when: at(6) });
    expect(observations(confirmedBy('M'), seen('a', 'B', { holds: false }), confirm)).toMatchObject([
      { tuple: 0, report: 'a', grade: 'possible', holds: false },
      { tuple: 0, report: 'c', grade: 'certain', holds: false },
    ]);
  });
});
