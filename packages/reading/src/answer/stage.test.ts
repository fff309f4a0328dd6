import type { Agreement } from '@servanda/core';
import { expect, test } from 'vitest';
import type { Form } from '../state/form.ts';
import { asking, reports, treaty } from './test-shelf.ts';

type Stage = Omit<Extract<Form, { form: 'stage' }>, 'form'>;
const { signed: _, ...unsigned } = treaty;
const proposal: Agreement = { ...unsigned, proposal: true };
const of = (agreement: Agreement, form: Stage, day?: string, more: typeof reports = []) =>
  asking(agreement, [...reports, ...more])({ form: 'stage', ...form }, day);

test.each<[string, Agreement, Stage, string]>([
  ['signed that year', treaty, { stage: 'signed', on: '2020' }, 'agrees'],
  ['signed without a day', treaty, { stage: 'signed' }, 'agrees'],
  ['signed another day', treaty, { stage: 'signed', on: '2020-03-02' }, 'differs'],
  ['not signed another day', treaty, { stage: 'signed', on: '2020-03-02', not: true }, 'agrees'],
  ['signed by a party', treaty, { stage: 'signed', by: ['northland'] }, 'agrees'],
  ['signed by a body', treaty, { stage: 'signed', by: ['observers'] }, 'differs'],
  [
    'signed by one that is a party as some read it',
    treaty,
    { stage: 'signed', by: ['westland'] },
    'depends on the reading',
  ],
  ['signed, where the document says nothing', unsigned, { stage: 'signed' }, 'record is silent'],
  ['in force', treaty, { stage: 'in force' }, 'agrees'],
  ['in force from its day on', treaty, { stage: 'in force', on: '2020-03' }, 'agrees'],
  ['in force before', treaty, { stage: 'in force', on: '2020-02' }, 'not in force then'],
  ['not in force before', treaty, { stage: 'in force', on: '2020-02', not: true }, 'agrees'],
  ['in force, where the document gives no day', unsigned, { stage: 'in force' }, 'record is silent'],
  ['a proposal in force', proposal, { stage: 'in force' }, 'not in force then'],
  ['a proposal not in force', proposal, { stage: 'in force', not: true }, 'agrees'],
  ['a proposal signed', proposal, { stage: 'signed' }, 'differs'],
  ['a proposal proposed', proposal, { stage: 'proposed' }, 'agrees'],
  [
    'a proposal proposed on a day that nothing gives',
    proposal,
    { stage: 'proposed', on: '2020-02-01' },
    'record is silent',
  ],
])('%s', (__, agreement, form, word) => {
  expect(of(agreement, form).word).toBe(word);
});

test('reports of who signed go before the list of parties', () => {
  const act: Agreement = { ...treaty, acts: [...treaty.acts, { id: 'sign', name: 'signs', public: true }] };
  const signs: typeof reports = [
    { id: 'x', by: 'press', says: 'occurrence', act: 'sign', author: 'observers', when: '2020-03-01' },
  ];
  expect(of(act, { stage: 'signed', by: ['observers'], on: '2020-03-01' }, undefined, signs).word).toBe('agrees');
  expect(of(act, { stage: 'signed', by: ['northland'] }, undefined, signs).word).toBe('differs');
});

test('a start that depends on the reading', () => {
  const question = {
    id: 'start',
    text: 'From when?',
    readings: [
      { id: 'early', changes: [] },
      { id: 'late', changes: [{ change: 'start' as const, inForce: Date.parse('2021-01-01T00:00Z') }] },
    ],
  };
  const { word, text } = of({ ...treaty, questions: [question] }, { stage: 'in force', on: '2020-06' });
  expect(word).toBe('depends on the reading');
  expect(text).toBe(
    'Under early it agrees: in force from 1 March 2020 on. Under late not in force then: in force only from 1 January 2021 on.',
  );
});

test('ended by a power', () => {
  const power: Agreement = {
    ...treaty,
    questions: [],
    acts: [...treaty.acts, { id: 'denounce', public: true }],
    norms: [
      ...treaty.norms.filter(({ id }) => id === '1/quiet'),
      {
        id: '5/end',
        clause: '4',
        type: 'power',
        bearer: { mode: 'each', names: ['northland'] },
        what: { act: 'denounce' },
        power: { effect: 'end', on: 'all', scope: 'all' },
      },
    ],
  };
  const denounced: typeof reports = [
    { id: 'd', by: 'observers', says: 'occurrence', act: 'denounce', author: 'northland', when: '2020-07-01' },
  ];
  expect(of(power, { stage: 'in force', on: '2020-06' }, undefined, denounced).word).toBe('agrees');
  expect(of(power, { stage: 'in force', on: '2020-08' }, undefined, denounced).word).toBe('not in force then');
});

test('a text from before the signature cannot mean it', () => {
  expect(of(treaty, { stage: 'signed' }, '2020-02-01').word).toBe('differs');
  expect(of(treaty, { stage: 'signed', on: '2020' }, '2020-02-01').word).toBe('differs');
  expect(of(treaty, { stage: 'signed', not: true }, '2020-02-01').word).toBe('agrees');
  expect(of(treaty, { stage: 'signed' }, '2020-03-01').word).toBe('agrees');
});

test('that it was ended within the time that is said is said too', () => {
  const ending: Agreement = {
    ...treaty,
    norms: [
      ...treaty.norms,
      {
        id: '3/out',
        clause: '3',
        type: 'power',
        bearer: { mode: 'each', names: ['southland'] },
        what: { act: 'leave' },
        power: { effect: 'end', on: 'all', scope: 'all' },
      },
    ],
  };
  const left: typeof reports = [
    { id: 'left', by: 'press', says: 'occurrence', act: 'leave', author: 'southland', when: '2020-03-05' },
  ];
  const asked = (on: string) => of(ending, { stage: 'in force', on }, '2020-12-31', left);
  expect(asked('2020').text).toBe('In force from 1 March 2020 on, and ended by 31 December 2020.');
  expect(asked('2020-06').word).toBe('not in force then');
});
