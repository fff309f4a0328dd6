/** A small invented treaty and its record, for tests of answers. */
import {
  type Agreement,
  AgreementSchema,
  createRecord,
  type Norm,
  type Question,
  type Report,
  ReportSchema,
} from '@servanda/core';
import type { Confirmed } from '../confirm/sidecar.ts';
import type { Form } from '../state/form.ts';
import type { Answered } from './answer.ts';
import { type AnswererOptions, createAnswerer } from './answerer.ts';

const day = (text: string): number => Date.parse(`${text}T00:00Z`);
const norm = (id: string, type: Norm['type'], rest: Omit<Norm, 'id' | 'clause' | 'type'>): Norm => ({
  id,
  clause: id.split('/')[0] as string,
  type,
  ...rest,
});
const each = (...names: string[]): Norm['bearer'] => ({ mode: 'each', names });

/** Signed on 1 March 2020 in UTC, between Northland, Southland and, as some read it, Westland. */
export const treaty: Agreement = AgreementSchema.parse({
  servanda: 1,
  id: 'treaty',
  title: 'An invented treaty',
  signed: day('2020-03-01'),
  clock: 'UTC',
  actors: [
    { id: 'northland', name: 'Northland', role: 'party' },
    { id: 'southland', name: 'Southland', role: 'party' },
    { id: 'westland', name: 'Westland', role: 'party' },
    { id: 'observers', name: 'the Observers', role: 'body' },
  ],
  groups: [
    { id: 'sides', name: 'the sides', members: ['northland', 'southland'] },
    { id: 'all', members: ['sides', 'westland'] },
  ],
  kinds: [{ id: 'law' }, { id: 'map' }, { id: 'paper', members: ['law', 'map'] }],
  acts: [
    { id: 'fire', name: 'fires' },
    { id: 'adopt', name: 'adopts', public: true, undoneBy: 'repeal' },
    { id: 'repeal', name: 'repeals', public: true },
    { id: 'hand-over', name: 'hands over', public: true },
    { id: 'leave', name: 'leaves', public: true },
  ],
  states: [],
  zones: [],
  lines: [],
  moments: [],
  definitions: [],
  clauses: [
    { id: '1', title: 'Quiet', prose: 'Nobody fires.' },
    { id: '2', title: 'Law and maps' },
    { id: '3', title: 'Leaving' },
    { id: '4', title: 'Preamble' },
  ],
  norms: [
    norm('1/quiet', 'ban', {
      bearer: each('sides'),
      what: { act: 'fire' },
      verifiedBy: { standard: 'confirmed', by: ['observers'] },
    }),
    norm('2/law', 'duty', {
      bearer: each('northland'),
      what: { act: 'adopt', kind: 'law' },
      deadline: { deadline: 'within', span: { n: 30, unit: 'days' }, of: { moment: 'signature' } },
    }),
    norm('2/maps', 'duty', {
      bearer: each('sides'),
      what: { act: 'hand-over', kind: 'map' },
      deadline: { deadline: 'within', span: { n: 2, unit: 'weeks' }, of: { moment: 'signature' } },
    }),
    norm('3/leaving', 'duty', {
      bearer: each('southland'),
      what: { act: 'leave' },
      requires: [{ moment: { moment: 'fulfilled', norm: '2/law' } }],
    }),
    norm('3/stay', 'permission', { bearer: each('northland'), what: { act: 'leave' } }),
  ],
  questions: [
    {
      id: 'who',
      text: 'Is Westland one of the sides?',
      readings: [
        { id: 'it-is', changes: [{ change: 'group', name: 'sides', members: ['northland', 'southland', 'westland'] }] },
        { id: 'it-is-not', changes: [{ change: 'role', name: 'westland', role: 'body' }] },
      ],
    },
  ] satisfies Question[],
});

const occurrence = (id: string, by: string, act: string, when: string, rest: object): Report =>
  ReportSchema.parse({ id, by, says: 'occurrence', act, when, ...rest });

export const reports: readonly Report[] = [
  occurrence('law-late', 'press', 'adopt', '2020-04-03', {
    author: 'northland',
    kind: 'law',
    source: 'a paper',
    note: 'late',
  }),
  occurrence('maps-north', 'press', 'hand-over', '2020-03-10', { author: 'northland', kind: 'map' }),
  occurrence('shots', 'press', 'fire', '2020-05-05', { author: 'southland' }),
  occurrence('shots-seen', 'observers', 'fire', '2020-06-06', { author: { oneOf: ['northland', 'southland'] } }),
];

/** An answerer over this agreement and record alone, asked as of a day. */
export function asking(
  agreement: Agreement = treaty,
  record: readonly Report[] = reports,
  options: AnswererOptions = {},
) {
  const store = createRecord({ clock: agreement.clock, actors: agreement.actors.map(({ id }) => id) });
  for (const report of record) store.add(report);
  const answerer = createAnswerer(new Map([[agreement.id, { agreement, record: store }]]), options);
  return (form: Form, asOf: string | undefined = '2020-12-31', of: string | undefined = agreement.id): Answered =>
    answerer.answer(confirmedAs(form, of), asOf === undefined ? undefined : { from: asOf, to: asOf });
}

export function confirmedAs(statement: Form, agreement: string | undefined): Confirmed {
  return {
    id: 's',
    at: [0, 1],
    words: 1,
    prints: [],
    paraphrase: 'in our words',
    ...(agreement === undefined ? {} : { agreement }),
    statement,
    confirmed: { by: 'a tester', on: '2026-01-01' },
  };
}
