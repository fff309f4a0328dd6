import { expect, test } from 'vitest';
import { river } from './fixture.ts';
import { relatedOf, thingKey } from './related.ts';

const related = relatedOf(river);

test('what stands above and below, not beside', () => {
  expect([...related('kind:cannon')].sort()).toEqual(['kind:cannon', 'kind:heavy-weapon']);
  expect([...related('kind:heavy-weapon')].sort()).toEqual(['kind:cannon', 'kind:heavy-weapon', 'kind:rocket']);
  expect([...related('zone:ford')].sort()).toEqual(['zone:ford', 'zone:valley']);
});

test('an act and what undoes it', () => {
  expect([...related(thingKey('act', 'repeal'))].sort()).toEqual(['act:adopt', 'act:repeal']);
});

test('a ring ends', () => {
  const ring = relatedOf({
    ...river,
    kinds: [
      { id: 'a', members: ['b'] },
      { id: 'b', members: ['a'] },
    ],
  });
  expect([...ring('kind:a')].sort()).toEqual(['kind:a', 'kind:b']);
});
