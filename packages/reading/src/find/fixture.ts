/** Small invented agreements for the tests of the finder. Times are of a clock without daylight saving. */
import { type Agreement, AgreementSchema } from '@servanda/core';

const day = (written: string) => Date.parse(`${written}T00:00Z`);

/** Signed on 10 March 2015. */
export const river: Agreement = AgreementSchema.parse({
  servanda: 1,
  id: 'river-truce',
  title: 'River Truce',
  signed: day('2015-03-10'),
  clock: 'UTC',
  actors: [
    { id: 'NL', name: 'Northland', role: 'party' },
    { id: 'SL', name: 'Southland', role: 'party' },
    { id: 'WATCH', name: 'River Watch', role: 'body' },
  ],
  groups: [{ id: 'sides', name: 'the sides', members: ['NL', 'SL'] }],
  kinds: [
    { id: 'cannon', name: 'cannon of calibre 100 mm and more' },
    { id: 'rocket', name: 'rocket launchers' },
    { id: 'heavy-weapon', name: 'heavy weapons', members: ['cannon', 'rocket'] },
    { id: 'amnesty-law', name: 'law that pardons' },
    { id: 'ballot', name: 'municipal vote' },
  ],
  acts: [
    { id: 'open-fire', name: 'fires weapons' },
    { id: 'withdraw', name: 'pulls weapons back' },
    { id: 'answer', name: 'answers a request of the watch' },
    { id: 'ask', name: 'asks for a patrol' },
    { id: 'adopt', name: 'adopts a legal act', undoneBy: 'repeal' },
    { id: 'repeal', name: 'repeals a legal act' },
    { id: 'hold', name: 'holds a vote' },
  ],
  states: [],
  zones: [
    { id: 'valley', name: 'the valley' },
    { id: 'ford', name: 'the ford', within: ['valley'] },
    { id: 'harbour', name: 'the harbour' },
  ],
  lines: [{ id: 'bank', name: 'the eastern bank' }],
  moments: [
    { id: 'quiet', value: { moment: 'at', instant: day('2015-03-15'), written: '2015-03-15' } },
    {
      id: 'week-later',
      value: { moment: 'after', span: { n: 1, unit: 'weeks' }, of: { moment: 'ref', name: 'quiet' } },
    },
  ],
  definitions: [],
  clauses: [
    { id: '1', title: 'Ceasefire', prose: 'Both sides hold their fire in the valley, Southland and Northland alike.' },
    { id: '2', title: 'Withdrawal of heavy weapons', prose: 'Cannon and launchers go fifty kilometres apart.' },
    { id: '3', title: 'Patrols', prose: 'A request of the watch is answered within a day. Satellites help.' },
    { id: '4', title: 'Laws', prose: 'Parliament pardons those who took part, and the constitution is reformed.' },
    { id: '5', title: 'Municipal vote', prose: 'Mayors and councils are chosen in the harbour.' },
  ],
  norms: [
    {
      id: '1/quiet',
      clause: '1',
      type: 'ban',
      bearer: { mode: 'each', names: ['sides'] },
      what: { act: 'open-fire', in: 'valley' },
      from: { moment: 'ref', name: 'quiet' },
    },
    {
      id: '2/withdrawal:starts',
      clause: '2',
      type: 'duty',
      bearer: { mode: 'each', names: ['sides'] },
      what: { act: 'withdraw', phase: 'starts', kind: 'heavy-weapon' },
      deadline: { deadline: 'day-of', n: 2, of: { moment: 'ref', name: 'quiet' } },
    },
    {
      id: '2/withdrawal',
      clause: '2',
      type: 'duty',
      words: 'each of sides must withdraw every heavy-weapon leaving a zone of cannon 50 km shared equally',
      bearer: { mode: 'each', names: ['sides'] },
      what: {
        act: 'withdraw',
        phase: 'ends',
        kind: 'heavy-weapon',
        clearance: { widths: [{ kind: 'cannon', metres: 25_000 }], lines: [{ line: 'bank' }], shared: true },
      },
      deadline: {
        deadline: 'within',
        span: { n: 14, unit: 'days' },
        of: { moment: 'fulfilled', norm: '2/withdrawal:starts' },
      },
    },
    {
      id: '3/answer',
      clause: '3',
      type: 'duty',
      bearer: { mode: 'each', names: ['sides'] },
      whenever: { name: 'request', event: { act: 'ask', by: { who: 'of', names: ['WATCH'] } } },
      what: { act: 'answer', in: 'valley' },
      deadline: { deadline: 'within', span: { n: 24, unit: 'hours' }, of: { moment: 'event', name: 'request' } },
    },
    {
      id: '4/pardon',
      clause: '4',
      type: 'duty',
      bearer: { mode: 'each', names: ['NL'] },
      what: { act: 'adopt', kind: 'amnesty-law' },
      deadline: { deadline: 'within', span: { n: 30, unit: 'days' }, of: { moment: 'signature' } },
    },
    {
      id: '4/reform',
      clause: '4',
      type: 'duty',
      bearer: { mode: 'each', names: ['SL'] },
      what: { act: 'adopt' },
      deadline: { deadline: 'by', tooLate: day('2016-01-01'), written: 'end of 2015' },
    },
    {
      id: '5/vote',
      clause: '5',
      type: 'duty',
      bearer: { mode: 'someone', names: [] },
      what: { act: 'hold', kind: 'ballot', in: 'harbour' },
      from: { moment: 'ref', name: 'week-later' },
    },
  ],
  questions: [
    {
      id: 'fourteen-days',
      clause: '2',
      text: 'From when do the 14 days run?',
      readings: [
        { id: 'from-start', changes: [] },
        {
          id: 'from-quiet',
          changes: [
            {
              change: 'norm',
              norm: '2/withdrawal',
              line: 'deadline',
              value: { deadline: 'within', span: { n: 14, unit: 'days' }, of: { moment: 'ref', name: 'quiet' } },
            },
          ],
        },
      ],
    },
  ],
  mentions: [
    { of: 'river-truce', words: ['River Truce', 'River accords'] },
    { of: 'NL', words: ['Northland', 'Northlanders'] },
    { of: 'SL', words: ['Southland', 'Southlanders'] },
    { of: 'heavy-weapon', words: ['heavy weapons'] },
    { of: 'amnesty-law', words: ['amnesty'] },
    { of: 'adopt', words: ['adopted'] },
    { of: 'hold', words: ['held a vote'] },
    { of: 'valley', words: ['the valley'] },
  ],
});

/** Shares the name "River accords", signed a year before, and has no clause. */
export const elder: Agreement = AgreementSchema.parse({
  servanda: 1,
  id: 'elder-truce',
  title: 'Elder Truce',
  signed: day('2014-09-05'),
  clock: 'UTC',
  actors: [],
  groups: [],
  kinds: [],
  acts: [],
  states: [],
  zones: [],
  lines: [],
  moments: [],
  definitions: [],
  clauses: [],
  norms: [],
  questions: [],
  mentions: [{ of: 'elder-truce', words: ['Elder Truce', 'River accords'] }],
});
