import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '@servanda/language';
import { createFinder, daysSaid, readText, SidecarSchema } from '@servanda/reading';
import { beforeAll, describe, expect, test } from 'vitest';
import { count, inWords, LEAST, type Measured, measure } from '../scripts/reading-measure.mjs';

// Without their sidecars, the three commentaries give every statement on an agreement as a candidate, and few others.

const root = join(import.meta.dirname, '..');
const texts = join(root, '..', 'shared', 'texts');
const absent = existsSync(texts) ? '' : ' (skipped: ../shared/texts is not here)';

describe.skipIf(absent !== '')(`the commentaries are read without their sidecars${absent}`, () => {
  const folders = { agreements: join(root, 'agreements'), texts, readings: join(root, 'readings') };
  let measured: Measured[] = [];
  beforeAll(async () => {
    measured = await measure(folders, { compile, createFinder, daysSaid, readText, SidecarSchema });
  });

  test.each(['commentary-a.txt', 'commentary-b.txt', 'commentary-c.txt'])('%s', (name) => {
    const of = measured.find(({ text }) => text === name);
    expect(of?.missed).toEqual([]);
    expect(of?.recall).toBe(LEAST.recall);
    expect(of?.precision, JSON.stringify(of?.wrong)).toBeGreaterThanOrEqual(LEAST.precision);
  });

  test('docs/reading-a-text.md shows the figures of today', () => {
    expect(readFileSync(join(root, 'docs', 'reading-a-text.md'), 'utf8')).toContain(measured.map(inWords).join('\n'));
  });
});

describe('the count', () => {
  const statement = (
    id: string,
    at: [number, number],
    agreement: string | undefined,
    form: 'wish' | 'not on an agreement',
  ) => ({
    id,
    at,
    agreement,
    statement: { form },
  });
  const candidate = (index: number, agreement = 'river') => ({
    sentence: { index, from: index * 10, to: index * 10 + 10, quoted: [] },
    agreement,
  });

  test('a statement is found by a candidate of its agreement that overlaps it', () => {
    const statements = [
      statement('s1', [2, 8], 'river', 'wish'),
      statement('s2', [18, 22], 'river', 'wish'),
      statement('s3', [40, 50], 'river', 'wish'),
      statement('s4', [30, 40], undefined, 'not on an agreement'),
    ];
    const candidates = [candidate(0), candidate(1), candidate(2), candidate(3), candidate(4, 'elder')];
    expect(count(statements, candidates)).toEqual({
      statements: 3,
      found: 2,
      missed: ['s3'],
      candidates: 5,
      right: 3,
      wrong: [
        { sentence: 4, agreement: 'river' },
        { sentence: 5, agreement: 'elder' },
      ],
      recall: 2 / 3,
      precision: 3 / 5,
    });
  });

  test('where there is nothing to find, nothing is missed', () => {
    expect(count([], [])).toMatchObject({ recall: 1, precision: 1 });
  });
});
