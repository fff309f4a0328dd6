import type { Agreement, Report } from '@servanda/core';
import { expect, test } from 'vitest';
import type { Did } from './conduct-word.ts';
import { asking, treaty } from './test-shelf.ts';

const shot = (id: string, author: string, when: string): Report => ({
  id,
  by: 'observers',
  says: 'occurrence',
  act: 'fire',
  author,
  when,
});
/** Who is fired at may answer: the permission rests on a breach of the ban. */
const reprisal: Agreement = {
  ...treaty,
  acts: treaty.acts.map((act) => (act.id === 'fire' ? { ...act, public: true } : act)),
  norms: [
    ...treaty.norms,
    {
      id: '1/answer',
      clause: '1',
      type: 'permission',
      bearer: { mode: 'each', names: ['northland'] },
      what: { act: 'fire' },
      despite: ['1/quiet'],
      provided: { cond: 'breached', norm: '1/quiet', by: { who: 'of', names: ['southland'] } },
    },
  ],
};
const of = (did: Did, bearer: string, when: string, agreement = reprisal) =>
  asking(agreement, [shot('a', 'southland', '2020-04-01'), shot('b', 'northland', '2020-05-05')])({
    form: 'conduct',
    did,
    bearer,
    provisions: ['1/quiet'],
    in: when,
  });

test('what was broken before the period is not broken in it, whatever the words', () => {
  expect(of('broke', 'southland', '2020').word).toBe('agrees');
  expect(of('broke', 'southland', '2020-05').word).toBe('differs');
  expect(of('never did', 'southland', '2020-05').word).toBe('differs');
  expect(of('kept', 'southland', '2020-05').word).toBe('agrees');
});

test('a breach before the period still gives the other the right to answer in it', () => {
  expect(of('broke', 'northland', '2020').word).toBe('differs');
  expect(of('broke', 'northland', '2020-05').word).toBe('differs');
  const without = { ...reprisal, norms: treaty.norms };
  expect(of('broke', 'northland', '2020-05', without).word).toBe('agrees');
});
