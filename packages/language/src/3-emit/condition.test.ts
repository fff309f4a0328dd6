import { describe, expect, test } from 'vitest';
import { compiled, condition, norms } from '../samples/demo.ts';

describe('conditions', () => {
  test.each([
    ['quiet for at least 7 days', { cond: 'for', span: { n: 7, unit: 'days' }, of: { cond: 'ref', name: 'quiet' } }],
    ['quiet since UA attacks RU', { cond: 'since', hold: { cond: 'ref' }, event: { act: 'attack' } }],
    [
      'at least 3 times within 24 hours UA opens-fire in area',
      { cond: 'count', op: 'at-least', n: 3, within: { n: 24, unit: 'hours' }, event: { in: 'area' } },
    ],
    ['at most 3 times someone opens-fire', { cond: 'count', op: 'at-most', n: 3, event: { by: { who: 'anyone' } } }],
    ['not quiet and after ceasefire', { cond: 'and', of: [{ cond: 'not' }, { cond: 'after' }] }],
    ['(quiet or before signature) and quiet', { cond: 'and', of: [{ cond: 'or' }, { cond: 'ref' }] }],
    ['no s of sides: quiet and after ceasefire', { cond: 'no', name: 's', group: 'sides', of: { cond: 'and' } }],
  ])('%s', (text, value) => {
    expect(condition(text)).toMatchObject(value);
  });

  test.each([
    [
      '1/d is fulfilled in time by UA',
      { cond: 'fulfilled', norm: '1/d', inTime: true, by: { who: 'of', names: ['UA'] } },
    ],
    ['d stays fulfilled', { cond: 'fulfilled', norm: '1/d', stays: true }],
    ['1/d is kept for 7 days', { cond: 'kept', norm: '1/d', span: { n: 7, unit: 'days' } }],
    ['1/d is breached by RU', { cond: 'breached', norm: '1/d', by: { who: 'of', names: ['RU'] } }],
  ])('%s', (text, value) => {
    const { definitions } = compiled(`define c: ${text}\nclause 1 "One"\nduty d:\n UA must release detainee\n`);
    expect(definitions.at(-1)?.value).toEqual(value);
  });
});

test('preconditions: a norm, a moment, a condition in brackets, kept for a time; `then` at the end is for all', () => {
  const requires = norms(
    'duty a:\n UA must release detainee\n ban b:\n UA must not attack RU\n duty d:\n RU must release detainee\n by 2015-12-31\n requires 1/a and moment ceasefire and (quiet) and 1/b kept for 7 days then within 5 days\n',
  ).at(-1)?.requires;
  const thenWithin = { n: 5, unit: 'days' };
  expect(requires).toEqual([
    { moment: { moment: 'fulfilled', norm: '1/a' }, thenWithin },
    { moment: { moment: 'ref', name: 'ceasefire' }, thenWithin },
    { moment: { moment: 'when', condition: { cond: 'ref', name: 'quiet' } }, thenWithin },
    { moment: { moment: 'when', condition: { cond: 'kept', norm: '1/b', span: { n: 7, unit: 'days' } } }, thenWithin },
  ]);
});
