import { describe, expect, test } from 'vitest';
import { choices, questionsOfNorms } from './dependencies.ts';
import type { Agreement, Norm } from './form.ts';
import { underReadings } from './readings.ts';

const norm = (id: string, more: Partial<Norm> = {}): Norm => ({
  id,
  clause: '1',
  type: 'duty',
  bearer: { mode: 'each', names: ['sides'] },
  what: { act: 'act' },
  ...more,
});

const deadline = (tooLate: number) => ({ deadline: 'by' as const, tooLate, written: 'then' });

const agreement: Agreement = {
  servanda: 1,
  id: 'a',
  title: 'A',
  clock: 'UTC',
  actors: ['A', 'B', 'C'].map((id) => ({ id, role: 'party' as const })),
  groups: [
    { id: 'sides', members: ['A', 'B'] },
    { id: 'others', members: ['C'] },
  ],
  kinds: [],
  acts: [{ id: 'act' }],
  states: [],
  zones: [],
  lines: [],
  moments: [{ id: 'start', value: { moment: 'at', instant: 5, written: '5' } }],
  definitions: [{ id: 'quiet', value: { cond: 'after', moment: { moment: 'ref', name: 'start' } } }],
  clauses: [{ id: '1', title: 'One' }],
  norms: [
    norm('1/plain', { bearer: { mode: 'each', names: ['others'] } }),
    norm('1/dated', { deadline: deadline(10), bearer: { mode: 'each', names: ['others'] } }),
    norm('1/chained', { while: { cond: 'ref', name: 'quiet' }, bearer: { mode: 'each', names: ['others'] } }),
    norm('1/bound'),
  ],
  questions: [
    {
      id: 'when',
      text: 'When?',
      readings: [
        { id: 'early', changes: [{ change: 'norm', norm: '1/dated', line: 'deadline', value: deadline(7) }] },
        { id: 'never', changes: [{ change: 'norm', norm: '1/dated', line: 'deadline', value: null }] },
      ],
    },
    {
      id: 'who',
      text: 'Who?',
      readings: [
        { id: 'two', changes: [] },
        { id: 'three', changes: [{ change: 'group', name: 'sides', members: ['A', 'B', 'C'] }] },
      ],
    },
    {
      id: 'since',
      text: 'Since when?',
      readings: [
        { id: 'five', changes: [] },
        {
          id: 'six',
          changes: [{ change: 'moment', name: 'start', value: { moment: 'at', instant: 6, written: '6' } }],
        },
      ],
    },
  ],
};

describe('a reading replaces or drops what it names (semantics 7)', () => {
  test('a line of a norm', () => {
    const found = (reading: string) =>
      underReadings(agreement, { when: reading }).norms.find((n) => n.id === '1/dated');
    expect(found('early')?.deadline).toEqual(deadline(7));
    expect(found('never')).not.toHaveProperty('deadline');
  });

  test('members of a group, and a moment', () => {
    expect(underReadings(agreement, { who: 'three' }).groups[0]?.members).toEqual(['A', 'B', 'C']);
    expect(underReadings(agreement, { since: 'six' }).moments[0]?.value).toMatchObject({ instant: 6 });
  });

  test('nothing else changes, and the agreement itself stays as it was', () => {
    const before = structuredClone(agreement);
    const read = underReadings(agreement, { when: 'early' });
    expect(read.groups).toEqual(agreement.groups);
    expect(agreement).toEqual(before);
  });

  test('an unknown question or reading is refused', () => {
    expect(() => underReadings(agreement, { what: 'x' })).toThrow('there is no question what');
    expect(() => underReadings(agreement, { when: 'x' })).toThrow('question when has no reading x');
  });
});

describe('verdicts are given over the questions that a norm depends on, and no others', () => {
  test('directly, through a group, and through definitions and moments', () => {
    const depends = questionsOfNorms(agreement);
    expect(Object.fromEntries(depends)).toEqual({
      '1/plain': [],
      '1/dated': ['when'],
      '1/chained': ['since'],
      '1/bound': ['who'],
    });
  });

  test('every combination, with the fixed readings kept', () => {
    expect(choices(agreement, ['when', 'who'], { who: 'two' })).toEqual([
      { when: 'early', who: 'two' },
      { when: 'never', who: 'two' },
    ]);
    expect(choices(agreement, [], {})).toEqual([{}]);
  });
});
