import type { FormArgument } from '@servanda/reading';
import { expect, test } from 'vitest';
import { givenBy, unanswered, valuesOf } from './form-values.ts';

const CONDUCT: readonly FormArgument[] = [
  { name: 'bearer', optional: false, takes: 'one', allowed: ['NORTH', 'SOUTH'] },
  { name: 'did', optional: false, takes: 'one', allowed: ['kept', 'broke', 'never did'] },
  { name: 'provisions', optional: true, takes: 'some', allowed: ['1', '2'] },
  { name: 'in', optional: true, takes: 'when' },
];
const STAGE: readonly FormArgument[] = [
  { name: 'stage', optional: false, takes: 'one', allowed: ['signed'] },
  { name: 'not', optional: false, takes: 'denial' },
];

test.each([
  ['2022', { kind: 'in', from: '2022', to: '' }],
  [
    { from: '2015-02', to: '2022' },
    { kind: 'between', from: '2015-02', to: '2022' },
  ],
  [{ from: '2015' }, { kind: 'since', from: '2015', to: '' }],
  [{ to: '2015' }, { kind: 'until', from: '', to: '2015' }],
] as const)('a time is filled in and given back as it was: %j', (said, field) => {
  const values = valuesOf(CONDUCT, { form: 'conduct', bearer: 'NORTH', did: 'broke', provisions: ['1'], in: said }, []);
  expect(values.in).toEqual(field);
  expect(givenBy(CONDUCT, values)).toEqual({ bearer: 'NORTH', did: 'broke', provisions: ['1'], in: said });
});

test('what is left empty is not given', () => {
  const values = valuesOf(CONDUCT, { form: 'conduct' }, 'all');
  expect(givenBy(CONDUCT, values)).toEqual({});
  expect(unanswered(CONDUCT, values)).toEqual(['bearer', 'did']);
});

test('whether the text denies it is nobody’s guess: open it stays until a person says it', () => {
  const open = valuesOf(STAGE, { form: 'stage', stage: 'signed' }, ['not']);
  expect(unanswered(STAGE, open)).toEqual(['not']);
  expect(givenBy(STAGE, { ...open, not: 'denies' })).toEqual({ stage: 'signed', not: true });
  expect(givenBy(STAGE, { ...open, not: 'states' })).toEqual({ stage: 'signed' });
  const plain = valuesOf(STAGE, { form: 'stage', stage: 'signed' }, []);
  expect(unanswered(STAGE, plain)).toEqual([]);
});

test('a number is a number, words are parted by commas, and a list of nobody stays a list', () => {
  const fields: readonly FormArgument[] = [
    { name: 'value', optional: false, takes: 'number' },
    { name: 'others', optional: true, takes: 'words' },
    { name: 'members', optional: false, takes: 'some' },
  ];
  expect(givenBy(fields, { value: ' 1.5 ', others: 'one, two ,', members: [] })).toEqual({
    value: 1.5,
    others: ['one', 'two'],
    members: [],
  });
});
