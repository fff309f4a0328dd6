import { describe, expect, test } from 'vitest';
import type { Standard } from '../agreement/form.ts';
import { assessSilence } from './assess-silence.ts';
import type { Polarity } from './facts.ts';
import type { Report } from './report.ts';
import { ADMITTED, ANY, confirmedBy, recordOf, report } from './test-reports.ts';

const DAY = '2020-01-05';
const nothing = (by: string, instead: Record<string, unknown> = {}): Report =>
  report({ id: `n-${by}`, by, says: 'nothing', act: 'fire', when: DAY, ...instead });
const coverage = (id: string, instead: Record<string, unknown> = {}): Report =>
  report({ id, by: 'M', says: 'coverage', when: DAY, fraction: 0.6, ...instead });

/** Whose acts and which zones the negative reports speak of. */
function silent(standard: Standard, polarity: Polarity, ...reports: Report[]): [string, string][] {
  const { names, nothing } = assessSilence(recordOf(...reports), { standard, polarity });
  return Array.from({ length: nothing.n }, (_, i) => [
    nothing.of[i] === -1 ? 'anyone' : (names.actors.names[nothing.of[i] as number] as string),
    nothing.zone[i] === -1 ? 'everywhere' : (names.zones.names[nothing.zone[i] as number] as string),
  ]);
}

describe('2.9 c negative reports', () => {
  test('count where a deciding source gives them, for its actors and zones or for all', () => {
    expect(silent(ANY, 'neutral', nothing('M'))).toEqual([['anyone', 'everywhere']]);
    expect(silent(ANY, 'neutral', nothing('M', { of: ['B', 'A'], in: ['z'] }))).toEqual([
      ['A', 'z'],
      ['B', 'z'],
    ]);
    expect(silent(confirmedBy('M'), 'neutral', nothing('B'))).toEqual([]);
  });

  test('of a day cover the whole local day', () => {
    const { nothing: rows } = assessSilence(recordOf(nothing('M')), { standard: ANY });
    expect([rows.from[0], rows.to[0]]).toEqual([Date.UTC(2020, 0, 4, 22), Date.UTC(2020, 0, 5, 22)]);
  });

  test('2.4.1 of a party decide nothing for its own ban, unless the standard names it', () => {
    expect(silent(ANY, 'breaches', nothing('A', { of: ['A'] }))).toEqual([]);
    expect(silent(ANY, 'breaches', nothing('A')).map(([of]) => of)).toEqual(['B', 'C', 'M']);
    expect(silent(ANY, 'discharges', nothing('A', { of: ['A'] }))).toEqual([['A', 'everywhere']]);
    expect(silent(confirmedBy('A'), 'breaches', nothing('A', { of: ['A'] }))).toEqual([['A', 'everywhere']]);
  });

  test('under admission decide for the party itself alone', () => {
    expect(silent(ADMITTED, 'breaches', nothing('A'))).toEqual([['A', 'everywhere']]);
    expect(silent(ADMITTED, 'breaches', nothing('M', { of: ['A'] }))).toEqual([]);
  });
});

describe('2.10 coverage', () => {
  const rows = (standard: Standard, ...reports: Report[]) => {
    const { names, coverage } = assessSilence(recordOf(...reports), { standard });
    return Array.from({ length: coverage.n }, (_, i) => [
      names.actors.names[coverage.source[i] as number],
      coverage.zone[i] === -1 ? 'everywhere' : names.zones.names[coverage.zone[i] as number],
      coverage.fraction[i],
    ]);
  };

  test('is of deciding sources, by zone or everywhere', () => {
    expect(rows(ANY, coverage('c'), coverage('d', { in: ['z', 'y'], fraction: 1 }))).toEqual([
      ['M', 'everywhere', 0.6],
      ['M', 'y', 1],
      ['M', 'z', 1],
    ]);
    expect(rows(confirmedBy('B'), coverage('c'))).toEqual([]);
  });

  test('2.2 corrected is as corrected; with rival corrections no world need hold either', () => {
    const corrected = [coverage('c'), coverage('d', { supersedes: 'c', fraction: 0.2 })];
    expect(rows(ANY, ...corrected)).toEqual([['M', 'everywhere', 0.2]]);
    expect(rows(ANY, ...corrected, coverage('e', { supersedes: 'c', fraction: 0.9 }))).toEqual([]);
  });
});
