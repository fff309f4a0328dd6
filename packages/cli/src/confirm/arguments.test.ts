import { FormSchema } from '@servanda/reading';
import { expect, test } from 'vitest';
import { agreement } from '../print/fixture.ts';
import { argumentsOf, readWhen } from './arguments.ts';

test.each([
  ['2022', '2022'],
  ['2022-09-13', '2022-09-13'],
  ['2015-02 to 2022', { from: '2015-02', to: '2022' }],
  ['from 2015', { from: '2015' }],
  ['to 2022-09', { to: '2022-09' }],
])('a time is written %s', (answer, value) => {
  expect(readWhen(answer)).toEqual({ value });
});

test.each(['', 'soon', '2022-13', '2022-02-30', 'from', '2022 2023', 'to to'])('"%s" is no time', (answer) => {
  expect(readWhen(answer)).toHaveProperty('refused');
});

test('every form asks for all of its arguments, and only for those', () => {
  for (const option of FormSchema.options) {
    const { form, ...rest } = option.shape;
    const asked = argumentsOf(form.value, agreement).map(({ name }) => name);
    expect([...asked].sort(), form.value).toEqual(Object.keys(rest).sort());
  }
});

test('only names of the document are taken, and the nearest is named', () => {
  const [who] = argumentsOf('conduct', agreement);
  expect(who?.read('NORTH')).toEqual({ value: 'NORTH' });
  expect(who?.read('NORTHH')).toEqual({ refused: '"NORTHH" is no party or body. Did you mean "NORTH"?' });
});
