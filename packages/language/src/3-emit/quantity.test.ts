import { describe, expect, test } from 'vitest';
import { compiled } from '../samples/demo.ts';

const QUANTITIES = `measure mass "mass" in kg lasts until measured again
measure troops in persons lasts at most 30 days
measure enrichment in %
measure seen in pieces lasts when observed
basis UF6 "as uranium hexafluoride" of mass
basis U "as uranium" of mass
conversion 202.8 kg of U counts as 300 kg of UF6
kind fuel
`;
const rules = (lines: string) => compiled(`${QUANTITIES}clause 7 "Stock"\n${lines}`);
const limitOf = (lines: string) => rules(`limit l:\n${lines}\n`).norms[0];

describe('quantities of the form', () => {
  test('measures, bases and conversions', () => {
    const { measures, bases, conversions } = rules('');
    expect(measures).toEqual([
      { id: 'mass', name: 'mass', unit: 'kg', lasts: { lasts: 'until-contradicted' } },
      { id: 'troops', unit: 'persons', lasts: { lasts: 'at-most', span: { n: 30, unit: 'days' } } },
      { id: 'enrichment', unit: '%' },
      { id: 'seen', unit: 'pieces', lasts: { lasts: 'when-observed' } },
    ]);
    expect(bases?.map(({ id, measure }) => [id, measure])).toEqual([
      ['UF6', 'mass'],
      ['U', 'mass'],
    ]);
    expect(conversions).toEqual([
      { from: { value: 202.8, unit: 'kg', basis: 'U' }, to: { value: 300, unit: 'kg', basis: 'UF6' } },
    ]);
  });

  test('a limit, with its term', () => {
    const norm = limitOf(
      'UA must keep mass of fuel in area\n at most 300 kg counted as UF6\n from ceasefire for 15 years\n verified by OSCE',
    );
    expect(norm).toMatchObject({
      type: 'keep',
      bearer: { mode: 'each', names: ['UA'] },
      what: { measure: 'mass', kind: 'fuel', in: 'area' },
      limit: { op: 'at-most', value: 300, unit: 'kg', basis: 'UF6' },
      from: { moment: 'ref', name: 'ceasefire' },
      until: { moment: 'after', span: { n: 15, unit: 'years' }, of: { moment: 'ref', name: 'ceasefire' } },
      verifiedBy: { standard: 'confirmed', by: ['OSCE'] },
    });
  });

  test.each([
    ['at most 600000 persons', { op: 'at-most', value: 600_000, unit: 'persons' }],
    ['at least 5 persons', { op: 'at-least', value: 5, unit: 'persons' }],
    ['below 5 persons', { op: 'below', value: 5, unit: 'persons' }],
    ['above 0 persons', { op: 'above', value: 0, unit: 'persons' }],
  ])('%s', (line, limit) => {
    expect(limitOf(`each of sides must keep troops\n ${line}`)?.limit).toEqual(limit);
    expect(limitOf(`${line}\n sides together through "staff" must keep troops`)?.limit).toEqual(limit);
  });

  test('a percentage', () => {
    expect(limitOf('UA must keep enrichment of fuel at most 3.67 %')?.limit).toEqual({
      op: 'at-most',
      value: 3.67,
      unit: '%',
    });
  });

  test('a state that must be kept is no duty to achieve one', () => {
    const [keep, have] = rules(
      'duty k:\n UA must keep artillery deployed in area\nduty h:\n UA must have artillery deployed in area\n',
    ).norms;
    expect([keep?.type, have?.type]).toEqual(['keep', 'duty']);
    expect(keep?.what).toEqual({ state: 'deployed', kind: 'artillery', in: 'area' });
  });

  test('a quantity in a condition', () => {
    const [norm] = rules(
      'ban b:\n UA must not open-fire\n while troops of RU in area is at most 500 persons and mass of fuel of the bearer is above 1 kg counted as U\n',
    ).norms;
    expect(norm?.while).toEqual({
      cond: 'and',
      of: [
        {
          cond: 'quantity',
          of: { measure: 'troops', by: { who: 'of', names: ['RU'] }, in: 'area' },
          limit: { op: 'at-most', value: 500, unit: 'persons' },
        },
        {
          cond: 'quantity',
          of: { measure: 'mass', by: { who: 'bearer' }, kind: 'fuel' },
          limit: { op: 'above', value: 1, unit: 'kg', basis: 'U' },
        },
      ],
    });
  });

  test('readings change the amount, the quantity and a conversion', () => {
    const { questions } = rules(`limit l:
  UA must keep mass of fuel
  at most 300 kg counted as UF6
question q "How much?"
  reading as-metal: 7/l at most 202.8 kg counted as U
  reading of-all: 7/l must keep mass
  reading one-to-one:
    conversion 1 kg of U counts as 1 kg of UF6
`);
    const [metal, all, rate] = questions[0]?.readings.map(({ changes }) => changes[0]) ?? [];
    expect(metal).toMatchObject({ norm: '7/l', line: 'limit', value: { value: 202.8, basis: 'U' } });
    expect(all).toMatchObject({ norm: '7/l', line: 'what', value: { measure: 'mass' } });
    expect(rate).toMatchObject({ change: 'conversion', value: { from: { value: 1, basis: 'U' } } });
  });

  test('reports of quantities in examples', () => {
    const { examples } = rules(`limit l:
  each of sides must keep mass of fuel
  at most 300 kg counted as UF6
  verified by OSCE
example "e"
  given 2015-02-16 OSCE reports mass of fuel of UA in area is 290.5 kg counted as UF6
  given 2015-02-17 OSCE reports mass of fuel of UA is 280 to 310 kg
  given 2015-02-18 OSCE reports mass of UA is at least 1 t
  given 2015-02-19 OSCE reports mass of fuel of UA is unknown
  at 2015-02-20
  expect 7/l by UA unclear
`);
    const said = examples?.[0]?.given.map((one) =>
      one.says === 'measure' ? [one.kind, one.value, one.unit, one.basis, one.in] : [],
    );
    expect(said).toEqual([
      ['fuel', 290.5, 'kg', 'UF6', ['area']],
      ['fuel', { low: 280, high: 310 }, 'kg', undefined, undefined],
      [undefined, { low: 1 }, 't', undefined, undefined],
      ['fuel', null, 'kg', undefined, undefined],
    ]);
  });
});
