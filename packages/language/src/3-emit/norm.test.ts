import { expect, test } from 'vitest';
import { duty, norm, norms } from '../samples/demo.ts';

test('whenever makes instances, and its name is a moment', () => {
  const n = norm(
    'duty d:\n whenever asked: UA requests consultation,\n each of sides must attend consultation about asked\n within 24 hours of asked\n',
  );
  expect(n.whenever).toEqual({
    name: 'asked',
    event: { act: 'request', by: { who: 'of', names: ['UA'] }, kind: 'consultation' },
  });
  expect(n.deadline).toMatchObject({ of: { moment: 'event', name: 'asked' } });
  expect(n.what.about).toBe('asked');
});

test('powers: by a holder with an act, or automatic on an event', () => {
  const found = norms(
    'ban b:\n UA must not attack RU\n power p:\n any of sides may suspend 1/b for itself\n by declare-suspension to OSCE\n provided quiet\n effective 90 days after\n power q:\n 1/b resumes automatically when someone attacks UA\n power r:\n UA may end this-agreement\n by declare-suspension\n',
  );
  expect(found[1]).toMatchObject({
    what: { act: 'declare-suspension', to: { names: ['OSCE'] } },
    power: { effect: 'suspend', on: ['1/b'], scope: 'own', delay: { n: 90, unit: 'days' } },
    provided: { cond: 'ref' },
  });
  expect(found[2]).toMatchObject({
    bearer: { mode: 'someone' },
    what: { act: 'attack', by: { who: 'anyone' } },
    power: { effect: 'resume', automatic: true },
  });
  expect(found[3]).toMatchObject({ power: { effect: 'end', on: 'all', scope: 'all' } });
});

test('standards of proof', () => {
  const standards = [
    'verified by OSCE',
    'confirmed by OSCE, UA',
    'two independent sources of UA, RU',
    '3 independent sources',
    'admitted by the party itself',
    'any report',
  ];
  expect(standards.map((line) => duty(line).verifiedBy)).toEqual([
    { standard: 'confirmed', by: ['OSCE'] },
    { standard: 'confirmed', by: ['OSCE', 'UA'] },
    { standard: 'independent', n: 2, of: ['UA', 'RU'] },
    { standard: 'independent', n: 3 },
    { standard: 'admitted' },
    { standard: 'any' },
  ]);
  expect(duty('verified by OSCE using cameras, patrols\n sufficient coverage 60 %')).toMatchObject({
    using: ['cameras', 'patrols'],
    sufficientCoverage: 0.6,
  });
});

test('a power over a duty in two phases acts on both, unless its start alone is named', () => {
  const rules = (on: string) =>
    norms(
      `duty d:\n each of sides must withdraw every artillery\n starting by day 2 of ceasefire\n ending within 14 days of ceasefire\npower p:\n any of sides may suspend ${on}\n by declare-suspension\n`,
    ).at(-1)?.power?.on;
  expect(rules('1/d')).toEqual(['1/d:starts', '1/d']);
  expect(rules('1/d:starts')).toEqual(['1/d:starts']);
});
