import { STATUSES } from '@servanda/core';
import { expect, test } from 'vitest';
import { lookOf } from './patterns.ts';

test('no two looks are alike without their colour, within one shade', () => {
  const looks = [
    ...STATUSES.map((status) => lookOf([status])),
    lookOf(['kept', 'breached']),
    lookOf(['kept', 'pending']),
  ];
  const seen = looks.map(({ colour, hatching }) => `${colour} ${hatching?.toString() ?? 'blank'}`);
  expect(new Set(seen).size).toBe(looks.length);
  expect(new Set(looks.map(({ id }) => id)).size).toBe(looks.length);
});

test('good and bad never differ by shade alone', () => {
  const hatching = (...statuses: (typeof STATUSES)[number][]) => lookOf(statuses).hatching?.toString();
  for (const good of ['kept', 'kept so far', 'remedied'] as const)
    expect(hatching(good)).not.toBe(hatching('breached'));
  expect(hatching('kept', 'breached')).not.toBe(hatching('breached'));
});
