import { expect, test } from 'vitest';
import { compiled } from '../samples/demo.ts';

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
