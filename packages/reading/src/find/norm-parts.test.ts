import type { Norm } from '@servanda/core';
import { expect, test } from 'vitest';
import { river } from './fixture.ts';
import { partsOf } from './norm-parts.ts';

const parts = (id: string, change: Partial<Norm> = {}) => {
  const norm = river.norms.find((one) => one.id === id);
  if (!norm) throw new Error(`no norm ${id}`);
  return partsOf(river, { ...norm, ...change });
};

test('what is asked and what sets it off are central, times stand beside', () => {
  expect(parts('3/answer').things).toEqual([
    { what: 'act', id: 'answer', central: true },
    { what: 'zone', id: 'valley', central: true },
    { what: 'act', id: 'ask', central: true },
  ]);
  expect(parts('1/quiet').things.at(-1)).toEqual({ what: 'moment', id: 'quiet', central: false });
});

test('spans, widths and counts are its numbers', () => {
  expect(parts('3/answer').numbers).toEqual([{ value: 24, unit: 'hour' }]);
  expect(parts('2/withdrawal').numbers).toEqual([
    { value: 25_000, unit: 'metre' },
    { value: 50_000, unit: 'metre' },
    { value: 14, unit: 'day' },
  ]);
  const often = {
    cond: 'count',
    event: { act: 'open-fire' },
    within: { n: 2, unit: 'weeks' },
    op: 'at-least',
    n: 3,
  } as const;
  expect(parts('1/quiet', { while: often }).numbers).toEqual([{ value: 2, unit: 'week' }, { value: 3 }]);
});

test('a definition that names itself is walked once', () => {
  const turning = {
    ...river,
    definitions: [
      {
        id: 'calm',
        value: {
          cond: 'or' as const,
          of: [
            { cond: 'ref' as const, name: 'calm' },
            { cond: 'once' as const, event: { act: 'hold' } },
          ],
        },
      },
    ],
  };
  const norm = turning.norms[0];
  if (!norm) throw new Error('the fixture has norms');
  const { things } = partsOf(turning, { ...norm, unless: { cond: 'ref', name: 'calm' } });
  expect(things.filter(({ id }) => id === 'hold')).toEqual([{ what: 'act', id: 'hold', central: false }]);
});
