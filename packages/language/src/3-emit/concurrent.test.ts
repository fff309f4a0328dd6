import { expect, test } from 'vitest';
import { compiled, duty, norm, norms } from '../samples/demo.ts';

const TWO = 'duty a:\n UA must release detainee\nduty b:\n RU must release detainee\n';

test('duties are named with their clauses, once each', () => {
  expect(norms(`${TWO} together with a, 1/b and 1/a\n`)[1]?.concurrent).toEqual(['1/a', '1/b']);
  expect(norms(`${TWO}`)[1]?.concurrent).toBeUndefined();
});

test('the others are those bound by the same duty', () => {
  expect(duty('together with the others').concurrent).toEqual(['1/d']);
  expect(duty('together with d').concurrent).toEqual(['1/d']);
});

test('the line may stand before the sentence, and in it, and never reads as an object or a verb', () => {
  for (const lines of [
    'together with the others\n each of sides must release\n',
    'each of sides must release together with the others\n',
    'each of sides must release every detainee together with the others by 2015-12-31\n',
    'each of sides must release\n while quiet\n together with the others\n',
  ]) {
    const found = norm(`duty d:\n ${lines}`);
    expect(found.concurrent).toEqual(['1/d']);
    expect(found.what.act).toBe('release');
  }
});

test('who act together are another thing', () => {
  const found = norm(
    'duty d:\n sides together through "the council, by consensus" must release detainee\n together with the others\n',
  );
  expect(found.bearer).toMatchObject({ mode: 'together', names: ['sides'] });
  expect(found.concurrent).toEqual(['1/d']);
  expect(norm('duty d:\n UA, RU together must release detainee\n').concurrent).toBeUndefined();
});

test('in two phases, start goes with start and end with end', () => {
  const starting = ' starting by day 2 of ceasefire\n ending by 2015-12-31\n';
  expect(
    norms(
      `duty a:\n each of sides must withdraw\n${starting} together with the others and 1/b\n${TWO.slice(TWO.indexOf('duty b'))}`,
    )
      .map(({ id, concurrent }) => [id, concurrent])
      .slice(0, 2),
  ).toEqual([
    ['1/a:starts', ['1/a:starts', '1/b']],
    ['1/a', ['1/a', '1/b']],
  ]);
  expect(norms(`${TWO} together with 1/a:starts\n`).map(({ id, concurrent }) => [id, concurrent])).toEqual([
    ['1/a:starts', undefined],
    ['1/a', undefined],
    ['1/b', ['1/a:starts']],
  ]);
});

test('a reading puts the line in, replaces it, and drops it', () => {
  const { questions } = compiled(
    `clause 1 "One"\n${TWO} together with 1/a\nquestion q "?"\n reading x:\n  1/a together with 1/b\n  1/b together with the others\n reading y: 1/b drops together\n reading z: b drops together with\n`,
  );
  const line = { change: 'norm', line: 'concurrent' };
  expect(questions[0]?.readings.map((reading) => reading.changes)).toEqual([
    [
      { ...line, norm: '1/a', value: ['1/b'] },
      { ...line, norm: '1/b', value: ['1/b'] },
    ],
    [{ ...line, norm: '1/b', value: null }],
    [{ ...line, norm: '1/b', value: null }],
  ]);
});
