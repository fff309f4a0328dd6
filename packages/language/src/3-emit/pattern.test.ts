import { describe, expect, test } from 'vitest';
import { compiled, condition, norm } from '../samples/demo.ts';

describe('sentences', () => {
  test('the third person takes s or es on its first word', () => {
    const acts = ['attacks', 'opens-fire', 'releases'].map((verb) => condition(`once UA ${verb}`));
    expect(acts).toMatchObject([
      { event: { act: 'attack' } },
      { event: { act: 'open-fire' } },
      { event: { act: 'release' } },
    ]);
  });

  test('a party as object is the target', () => {
    expect(norm('ban b:\n UA must not attack RU\n').what).toEqual({ act: 'attack', to: { who: 'of', names: ['RU'] } });
    expect(condition('some s of sides: once UA attacks s')).toMatchObject({
      of: { event: { to: { who: 'var', name: 's' } } },
    });
  });

  test('a norm stands for its act and object', () => {
    const { definitions } = compiled(
      'define c: once UA starts withdrawal\nclause 1 "One"\nduty withdrawal:\n UA must withdraw every heavy-weapon\n',
    );
    expect(definitions.at(-1)?.value).toMatchObject({
      event: { act: 'withdraw', kind: 'heavy-weapon', phase: 'starts' },
    });
  });

  test('a state by place means `deployed`', () => {
    expect(condition('artillery of UA nearer than 25 km to contact')).toEqual({
      cond: 'state',
      state: {
        state: 'deployed',
        kind: 'artillery',
        by: { who: 'of', names: ['UA'] },
        distances: [{ to: 'contact', op: 'nearer', metres: 25_000 }],
      },
    });
    expect(norm('ban b:\n each of sides must not have artillery deployed in area\n').what).toEqual({
      state: 'deployed',
      kind: 'artillery',
      in: 'area',
    });
    expect(condition('artillery of UA is not deployed in area')).toMatchObject({ cond: 'not', of: { cond: 'state' } });
  });

  test.each([
    ['each of sides', { mode: 'each', names: ['sides'] }],
    ['UA', { mode: 'each', names: ['UA'] }],
    ['either of sides', { mode: 'any', names: ['sides'] }],
    ['sides together through "the council"', { mode: 'together', names: ['sides'], through: 'the council' }],
    ['someone', { mode: 'someone', names: [] }],
    ['UA through "Verkhovna Rada"', { mode: 'each', names: ['UA'], through: 'Verkhovna Rada' }],
  ])('%s is bound', (who, bearer) => {
    expect(norm(`duty d:\n ${who} must release detainee\n`).bearer).toEqual(bearer);
  });

  test('a zone to be left is halved where shared equally', () => {
    const { what } = norm(
      'duty w:\n each of sides must withdraw heavy-weapon\n leaving a zone of artillery 50 km, mlrs 70 km shared equally\n measured from contact for UA,\n from contact for RU\n',
    );
    expect(what.clearance).toEqual({
      widths: [
        { kind: 'artillery', metres: 25_000 },
        { kind: 'mlrs', metres: 35_000 },
      ],
      lines: [
        { line: 'contact', for: 'UA' },
        { line: 'contact', for: 'RU' },
      ],
      shared: true,
    });
  });
});
