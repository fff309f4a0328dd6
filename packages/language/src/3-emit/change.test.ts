import { expect, test } from 'vitest';
import { compiled } from '../samples/demo.ts';

test('readings change lines of norms, moments, groups and more', () => {
  const { questions } = compiled(`clause 1 "One"
duty d:
  each of sides must release detainee
  by 2015-12-31
question q "Which?"
  reading a held by UA from 2015, "the press":
    1/d within 5 days of signature
    1/d also requires moment ceasefire
    1/d binds each of sides
    1/d drops by
    moment ceasefire = 2015-02-16 00:00
    group sides = UA
    party OSCE
    proposed
    standard any report
  reading b: as written
  reading c:
    drop 1/d

group others = RU
`);
  expect(questions[0]?.readings[0]).toEqual({
    id: 'a',
    heldBy: [{ who: 'UA', from: '2015' }, { who: 'the press' }],
    changes: [
      {
        change: 'norm',
        norm: '1/d',
        line: 'deadline',
        value: { deadline: 'within', span: { n: 5, unit: 'days' }, of: { moment: 'signature' } },
      },
      {
        change: 'norm',
        norm: '1/d',
        line: 'requires',
        value: [{ moment: { moment: 'ref', name: 'ceasefire' } }],
        add: true,
      },
      { change: 'norm', norm: '1/d', line: 'bearer', value: { mode: 'each', names: ['sides'] } },
      { change: 'norm', norm: '1/d', line: 'deadline', value: null },
      {
        change: 'moment',
        name: 'ceasefire',
        value: { moment: 'at', instant: Date.parse('2015-02-15T22:00Z'), written: '2015-02-16 00:00' },
      },
      { change: 'group', name: 'sides', members: ['UA'] },
      { change: 'role', name: 'OSCE', role: 'party' },
      { change: 'start', proposal: true },
      { change: 'standard', value: { standard: 'any' } },
    ],
  });
  expect(questions[0]?.readings.slice(1).map((r) => r.changes)).toEqual([[], [{ change: 'drop-norm', norm: '1/d' }]]);
});
