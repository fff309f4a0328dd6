import { expect, test } from 'vitest';
import { compile } from '../compile.ts';
import { compiled, HEAD } from '../samples/demo.ts';

// Instants are worked out by hand: Kyiv is UTC+2 in winter, UTC+3 in summer.

test('examples become reports with times of the agreement’s clock', () => {
  const { examples } = compiled(`clause 1 "One"
ban b:
  each of sides must not open-fire in area
example "shots"
  given 2015-02-17 09:00 to 2015-02-17 11:00 OSCE reports someone opens-fire in area as shots
  given 2015-07-01 09:00 OSCE reports one of UA, RU opens-fire as more of shots
  given 2015-02-18 OSCE reports no UA opens-fire in area
  given 2015-02-18 12:00 UA denies being the author of shots
  given 2015-02-18 12:00 OSCE retracts shots known 2015-02-20
  given 2015-02-15 to 2015-03-01 OSCE covers area 60 %
  given 2015-02-18 OSCE reports RU deny-access to OSCE
  given 2015-02-18 OSCE reports artillery of UA 12 km from contact
  at 2015-03-02 18:00
  expect 1/b by UA unclear: kept so far or breached
`);
  const [first] = examples ?? [];
  expect(first?.time).toBe(Date.parse('2015-03-02T16:00Z'));
  expect(first?.given).toEqual([
    {
      id: 'shots',
      by: 'OSCE',
      says: 'occurrence',
      act: 'open-fire',
      when: { from: '2015-02-17T09:00+02:00', to: '2015-02-17T11:00+02:00' },
      where: { in: ['area'] },
    },
    {
      id: 'more',
      by: 'OSCE',
      says: 'occurrence',
      act: 'open-fire',
      author: { oneOf: ['UA', 'RU'] },
      when: '2015-07-01T09:00+03:00',
      incident: 'shots',
    },
    { id: 'given-3', by: 'OSCE', says: 'nothing', act: 'open-fire', of: ['UA'], when: '2015-02-18', in: ['area'] },
    { id: 'given-4', by: 'UA', says: 'deny', incident: 'shots', what: 'author', authors: ['UA'] },
    { id: 'given-5', by: 'OSCE', known: '2015-02-20', says: 'retract', report: 'shots' },
    {
      id: 'given-6',
      by: 'OSCE',
      says: 'coverage',
      when: { from: '2015-02-15', to: '2015-03-01' },
      in: ['area'],
      fraction: 0.6,
    },
    { id: 'given-7', by: 'OSCE', says: 'access', answer: 'denied', holder: 'RU', to: 'OSCE', when: '2015-02-18' },
    {
      id: 'given-8',
      by: 'OSCE',
      says: 'state',
      state: 'deployed',
      of: 'UA',
      kind: 'artillery',
      when: '2015-02-18',
      where: { from: [{ line: 'contact', metres: 12_000 }] },
    },
  ]);
  expect(first?.expect).toEqual([{ norm: '1/b', bearer: 'UA', status: 'unclear', oneOf: ['kept so far', 'breached'] }]);
});

test('an example may suppose that a proposal were in force, for itself alone', () => {
  const { examples } = compiled(`clause 1 "One"
ban b:
  each of sides must not open-fire in area
example "as if"
  suppose in force from 2022-09-13
  at 2022-09-14
  expect 1/b by UA kept so far
`);
  expect(examples?.[0]?.suppose).toEqual({ inForce: Date.parse('2022-09-12T21:00Z') });
});

const said = (given: string, expects = 'expect 1/b by UA breached') =>
  compile(
    `\`\`\`servanda\n${HEAD}clause 1 "One"\nban b:\n each of sides must not open-fire\nexample "x"\n ${given}\n at 2015-03-02\n ${expects}\n\`\`\`\n`,
    { file: 'demo.md' },
  ).diagnostics.flatMap((d) => (d.severity === 'error' ? [d.code] : []));

test.each([
  ['a negative report that speaks of one target only', 'given 2015-02-18 OSCE reports no UA opens-fire on RU'],
  ['the same, with the target as object', 'given 2015-02-18 OSCE reports no UA attacks RU'],
  ['a negative report that speaks of a distance', 'given 2015-02-18 OSCE reports no UA opens-fire 5 km from contact'],
  ['two targets', 'given 2015-02-18 OSCE reports UA opens-fire on one of RU, OSCE'],
  ['a target that is relative to a norm', 'given 2015-02-18 OSCE reports UA opens-fire on the other'],
  ['access that nobody gave', 'given 2015-02-18 OSCE reports someone deny-access to OSCE'],
  ['a state with a target', 'given 2015-02-18 OSCE reports artillery of UA is deployed on RU'],
  ['coverage about a request', 'given 2015-02-18 OSCE covers area 60 % as a about a'],
  ['a period turned about', 'given 2015-03-18 to 2015-02-18 OSCE reports UA opens-fire'],
])('%s would lose a part in silence, and is refused', (_, given) => {
  expect(said(given)).toEqual(['S0706']);
});

test('the names of unnamed reports never meet a given one', () => {
  const given = 'given 2015-02-18 OSCE reports UA opens-fire as given-2\n given 2015-02-18 OSCE reports RU opens-fire';
  const { examples } = compiled(
    `clause 1 "One"\nban b:\n each of sides must not open-fire\nexample "x"\n ${given}\n at 2015-03-02\n expect 1/b breached\n`,
  );
  const ids = examples?.[0]?.given.map(({ id }) => id) ?? [];
  expect(new Set(ids).size).toBe(2);
});

test.each([
  ['two instants', 'at 2015-03-01', 'expect 1/b breached', 'S0209'],
  [
    'two suppositions',
    'suppose in force from 2015-01-01\n suppose in force from 2016-01-01',
    'expect 1/b breached',
    'S0209',
  ],
  ['a set of one', '', 'expect 1/b unclear: breached', 'S0202'],
  ['a set with one status twice', '', 'expect 1/b unclear: breached or breached', 'S0202'],
  ['unclear in a set', '', 'expect 1/b unclear: breached or unclear', 'S0202'],
])('an example with %s is refused', (_, given, expects, code) => {
  expect(said(given, expects)).toEqual([code]);
});

test('times before standard time keep their seconds', () => {
  const { examples } = compiled(
    `clause 1 "One"\nban b:\n each of sides must not open-fire\nexample "x"\n given 1918-03-03 17:00 OSCE reports UA opens-fire\n at 2015-03-02\n expect 1/b breached\n`,
  );
  // Kyiv kept its local mean time, 2 h 2 min 4 s ahead of UTC.
  expect(examples?.[0]?.given[0]).toMatchObject({ when: '1918-03-03T14:57:56.000Z' });
});
