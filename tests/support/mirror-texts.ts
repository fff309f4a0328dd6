/**
 * SYNTHETIC: twelve short texts, four sentences each, written for the tests; nobody said any of this. Six disputes, one text
 * from each side of each. Every text carries the statements that a person would confirm in it, by sentence.
 */
import type { Form } from '@servanda/reading';

export interface MirrorText {
  readonly dispute: string;
  /** The two sides that are put in each other's place, by the words of the texts and by their ids in the document. */
  readonly sides: readonly [Side, Side];
  readonly agreement: string;
  readonly date: string;
  readonly sentences: readonly (readonly [words: string, statement: Form])[];
}
export interface Side {
  readonly id: string;
  /** Names in the texts; the name at one place is swapped with the other side's at the same place. */
  readonly names: readonly [state: string, capital: string];
}

const UA: Side = { id: 'UA', names: ['Ukraine', 'Kyiv'] };
const RU: Side = { id: 'RU', names: ['Russia', 'Moscow'] };
const DPR: Side = { id: 'DPR', names: ['DPR', 'Donetsk'] };
const LPR: Side = { id: 'LPR', names: ['LPR', 'Luhansk'] };
const minsk = 'minsk-package-of-measures';
const compact = 'kyiv-security-compact';

export const MIRROR_TEXTS: readonly MirrorText[] = [
  {
    dispute: 'who fired',
    sides: [UA, DPR],
    agreement: minsk,
    date: '2015-03-01',
    sentences: [
      [
        'Ukraine broke the ceasefire of Minsk II near Horlivka on 17 February 2015.',
        { form: 'conduct', did: 'broke', bearer: 'UA', provisions: ['1/ceasefire'], in: '2015-02-17' },
      ],
      [
        'DPR kept the ceasefire of Minsk II in those days.',
        {
          form: 'conduct',
          did: 'kept',
          bearer: 'DPR',
          provisions: ['1/ceasefire'],
          in: { from: '2015-02-15', to: '2015-02-18' },
        },
      ],
      ['Kyiv wants this agreement to fail.', { form: 'not checkable', why: 'motive' }],
      ['Under Minsk II Ukraine should have stopped firing at once.', { form: 'wish', provision: '1/ceasefire' }],
    ],
  },
  {
    dispute: 'who fired',
    sides: [UA, DPR],
    agreement: minsk,
    date: '2015-03-01',
    sentences: [
      [
        'It was DPR that violated the ceasefire of the Minsk agreements on 17 February 2015.',
        { form: 'conduct', did: 'broke', bearer: 'DPR', provisions: ['1'], in: '2015-02-17' },
      ],
      [
        'DPR never signed Minsk II, as if its fighters had not noticed.',
        { form: 'stage', stage: 'signed', by: ['DPR'], not: true },
      ],
      [
        'Did Ukraine break this agreement at all?',
        { form: 'conduct', did: 'broke', bearer: 'UA', provisions: ['1/ceasefire'] },
      ],
      ['If DPR kept Minsk II, the fighting would end.', { form: 'not checkable', why: 'prediction' }],
    ],
  },
  {
    dispute: 'heavy weapons',
    sides: [UA, DPR],
    agreement: minsk,
    date: '2017-03-01',
    sentences: [
      [
        'Under Minsk II Ukraine had fourteen days to pull its heavy weapons back.',
        { form: 'quantity', provision: '2/withdrawal', value: 14, unit: 'day' },
      ],
      [
        'Ukraine never withdrew its heavy weapons, and so never carried out point 2 of Minsk II.',
        { form: 'conduct', did: 'never did', bearer: 'UA', provisions: ['2/withdrawal'] },
      ],
      [
        'The artillery of DPR is to stand 50 km from that of Ukraine under the Minsk agreements.',
        { form: 'quantity', provision: '2/withdrawal', value: 50, unit: 'kilometre' },
      ],
      ['Kyiv must now pull back its heavy weapons as Minsk II says.', { form: 'wish', provision: '2/withdrawal' }],
    ],
  },
  {
    dispute: 'heavy weapons',
    sides: [UA, DPR],
    agreement: minsk,
    date: '2017-03-01',
    sentences: [
      [
        'DPR has not pulled back its heavy weapons, whatever the Minsk agreements say.',
        { form: 'conduct', did: 'never did', bearer: 'DPR', provisions: ['2'] },
      ],
      [
        'Ukraine withdrew its heavy weapons by 1 March 2015, as point 2 of Minsk II asks.',
        { form: 'conduct', did: 'kept', bearer: 'UA', provisions: ['2/withdrawal'], in: { to: '2015-03-01' } },
      ],
      ['The so-called withdrawal of DPR under Minsk II was theatre.', { form: 'not checkable', why: 'quality' }],
      ['Donetsk will break this agreement again.', { form: 'not checkable', why: 'prediction' }],
    ],
  },
  {
    dispute: 'access of the monitors',
    sides: [DPR, LPR],
    agreement: minsk,
    date: '2015-03-01',
    sentences: [
      [
        'DPR denied the OSCE the access to Debaltseve that Minsk II gives its monitors.',
        { form: 'conduct', did: 'broke', bearer: 'DPR', provisions: ['3/no-denial'], in: '2015-02-18' },
      ],
      [
        'LPR did not even answer the OSCE monitors, in breach of point 3 of the Minsk agreements.',
        { form: 'conduct', did: 'broke', bearer: 'LPR', provisions: ['3/no-silence'], in: '2015-02' },
      ],
      ['DPR is a member of the sides that Minsk II binds.', { form: 'list', group: 'sides', members: ['DPR', 'LPR'] }],
      ['Under Minsk II the monitors were meant to see everything.', { form: 'wish', provision: '3' }],
    ],
  },
  {
    dispute: 'access of the monitors',
    sides: [UA, DPR],
    agreement: minsk,
    date: '2015-03-01',
    sentences: [
      [
        'Ukraine let the OSCE through only in part, and Minsk II knows no half access.',
        { form: 'conduct', did: 'broke', bearer: 'UA', provisions: ['3/no-partial-access'] },
      ],
      [
        'DPR kept its word under the Minsk agreements and denied the OSCE nothing.',
        { form: 'conduct', did: 'kept', bearer: 'DPR', provisions: ['3/no-denial'] },
      ],
      [
        'Minsk II obliges Ukraine to let the mission in.',
        { form: 'contains', provision: '3/no-denial', bearer: 'UA', modal: 'must not' },
      ],
      ['Kyiv is to blame that this agreement is blind.', { form: 'not checkable', why: 'blame' }],
    ],
  },
  {
    dispute: 'the vote or the border first',
    sides: [UA, RU],
    agreement: minsk,
    date: '2019-12-01',
    sentences: [
      [
        'Under the Minsk agreements the local elections come before the border.',
        { form: 'order', earlier: '12/elections', later: '9/border' },
      ],
      [
        'Ukraine signed Minsk II on 12 February 2015.',
        { form: 'stage', stage: 'signed', by: ['UA'], on: '2015-02-12' },
      ],
      [
        'Ukraine never held the local elections of Minsk II.',
        { form: 'conduct', did: 'never did', bearer: 'UA', provisions: ['12/elections'] },
      ],
      ['Kyiv ought to hold the elections of this agreement first.', { form: 'wish', provision: '12/elections' }],
    ],
  },
  {
    dispute: 'the vote or the border first',
    sides: [UA, RU],
    agreement: minsk,
    date: '2019-12-01',
    sentences: [
      [
        'In the Minsk agreements control of the border comes before the local elections.',
        { form: 'order', earlier: '9/border', later: '12/elections' },
      ],
      ['Russia signed Minsk II too, in February 2015.', { form: 'stage', stage: 'signed', by: ['RU'], on: '2015-02' }],
      [
        'Russia never withdrew the foreign troops of point 10 of Minsk II.',
        { form: 'conduct', did: 'never did', bearer: 'RU', provisions: ['10/foreign-forces'] },
      ],
      ['Does Moscow intend to keep this agreement?', { form: 'not checkable', why: 'motive' }],
    ],
  },
  {
    dispute: 'the status law',
    sides: [UA, RU],
    agreement: minsk,
    date: '2022-03-01',
    sentences: [
      [
        'Ukraine did not adopt the constitutional reform of the Minsk agreements by the end of 2015.',
        { form: 'conduct', did: 'never did', bearer: 'UA', provisions: ['11/reform'], in: { to: '2015' } },
      ],
      [
        'The special status that Minsk II asks for was never made permanent by Ukraine.',
        { form: 'conduct', did: 'never did', bearer: 'UA', provisions: ['11/status-law'] },
      ],
      [
        'Minsk II was in force all that time.',
        { form: 'stage', stage: 'in force', on: { from: '2015-03', to: '2021' } },
      ],
      ['It is claimed that Kyiv broke this agreement on purpose.', { form: 'not checkable', why: 'motive' }],
    ],
  },
  {
    dispute: 'the status law',
    sides: [UA, RU],
    agreement: minsk,
    date: '2022-03-01',
    sentences: [
      [
        'Ukraine adopted the resolution on the territory that point 4 of Minsk II asks for within 30 days.',
        { form: 'conduct', did: 'kept', bearer: 'UA', provisions: ['4/resolution'] },
      ],
      [
        'Russia has never carried out anything of the Minsk agreements.',
        { form: 'conduct', did: 'never did', bearer: 'RU' },
      ],
      [
        'The Security Council endorsed Minsk II on 17 February 2015.',
        { form: 'happened', act: 'endorse', by: ['UNSC'], on: '2015-02-17' },
      ],
      ['Moscow would have implemented this agreement, had it wished to.', { form: 'not checkable', why: 'motive' }],
    ],
  },
  {
    dispute: 'what the guarantors promised',
    sides: [UA, RU],
    agreement: compact,
    date: '2022-10-01',
    sentences: [
      [
        'The Kyiv Security Compact was presented on 13 September 2022.',
        { form: 'happened', act: 'present', on: '2022-09-13' },
      ],
      [
        'Under the Kyiv Security Compact the guarantors gather within 24 hours when Ukraine asks.',
        { form: 'quantity', provision: 'G4/consult', value: 24, unit: 'hour' },
      ],
      [
        'The compact is in force and Ukraine has its guarantees.',
        { form: 'stage', stage: 'in force', on: '2022-10-01' },
      ],
      ['Russia will not dare to attack again under this compact.', { form: 'not checkable', why: 'prediction' }],
    ],
  },
  {
    dispute: 'what the guarantors promised',
    sides: [UA, RU],
    agreement: compact,
    date: '2022-10-01',
    sentences: [
      [
        'Nobody ever signed the Kyiv Security Compact, neither Ukraine nor anyone.',
        { form: 'stage', stage: 'signed', by: ['UA'], not: true },
      ],
      [
        'The Kyiv Security Compact forbids the guarantors to lift sanctions before Russia stops.',
        { form: 'contains', provision: 'G2/sanctions-hold', modal: 'must not' },
      ],
      [
        'Its guarantors in the Kyiv Security Compact are the US, UK, Canada and Japan.',
        { form: 'list', group: 'core-guarantors', members: ['US', 'UK', 'CA'], others: ['Japan'] },
      ],
      ['The compact is a hollow promise to Ukraine.', { form: 'not checkable', why: 'quality' }],
    ],
  },
];
