import { describe, expect, test } from 'vitest';
import { checkNames } from './check-names.ts';
import { nearestName } from './nearest-name.ts';
import { recordOf, report, shot } from './test-reports.ts';

const known = {
  actors: ['A', 'B', 'sides'],
  acts: ['open-fire', 'fire'],
  kinds: ['gun'],
  zones: ['area'],
  lines: ['contact'],
  states: ['deployed'],
};

describe('names that the agreement does not declare', () => {
  test('are told once each, with the nearest that it does', () => {
    const record = recordOf(
      shot('r', 'M', { act: 'open-fier', where: { in: ['aera'], from: [{ line: 'contcat', metres: 1 }] } }),
      shot('s', 'M', { act: 'open-fier', kind: 'tank' }),
      report({ id: 't', by: 'M', says: 'state', state: 'deployd', when: '2020-01-01' }),
    );
    const found = checkNames(record, known);
    expect(found.map(({ code, line, message, help }) => [code, line, message, help])).toEqual([
      [
        'unknown-name',
        1,
        'report "r": the agreement declares no act "open-fier"',
        'perhaps "open-fire" is meant; otherwise no provision is about it',
      ],
      [
        'unknown-name',
        1,
        'report "r": the agreement declares no line "contcat"',
        'perhaps "contact" is meant; otherwise the distance is not used',
      ],
      [
        'unknown-name',
        1,
        'report "r": the agreement declares no zone "aera"',
        'perhaps "area" is meant; otherwise the place counts as not known',
      ],
      [
        'unknown-name',
        2,
        'report "s": the agreement declares no kind "tank"',
        'check the name; no provision is about it',
      ],
      [
        'unknown-name',
        3,
        'report "t": the agreement declares no state "deployd"',
        'perhaps "deployed" is meant; otherwise no provision is about it',
      ],
    ]);
    expect(found.every(({ setAside }) => setAside === 0)).toBe(true);
  });

  test('of an author are kept as someone outside the agreement', () => {
    expect(checkNames(recordOf(shot('r', 'M', { author: 'Third' })), known)).toMatchObject([
      {
        code: 'outsider',
        message:
          'report "r": the agreement declares no party or body "Third"; it is kept as someone outside the agreement',
      },
    ]);
  });

  test('do not include sources, groups, and the acts of access, which need no declaration', () => {
    const access = report({
      id: 'x',
      by: 'M',
      says: 'access',
      answer: 'denied',
      holder: 'A',
      to: 'B',
      when: '2020-01-01',
    });
    expect(checkNames(recordOf(access, shot('r', 'Newspaper', { author: 'sides' })), known)).toEqual([]);
  });
});

test('the nearest name forgives a letter, two swapped, and case; not another word', () => {
  expect(nearestName('authro', ['author', 'act'])).toBe('author');
  expect(nearestName('osce', ['OSCE', 'RU'])).toBe('OSCE');
  expect(nearestName('zebra', ['author', 'act'])).toBeUndefined();
});
