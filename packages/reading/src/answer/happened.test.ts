import type { Report } from '@servanda/core';
import { describe, expect, test } from 'vitest';
import type { Form } from '../state/form.ts';
import { asking, reports, treaty } from './test-shelf.ts';

const ask = asking();
const law: Report = {
  id: 'law',
  by: 'press',
  says: 'occurrence',
  act: 'adopt',
  kind: 'law',
  author: 'northland',
  when: '2020-04-03',
};
type Happened = Omit<Extract<Form, { form: 'happened' }>, 'form'>;
const of = (form: Happened, day?: string) => ask({ form: 'happened', ...form }, day);

test.each<[string, Happened, string]>([
  ['on its day', { act: 'adopt', on: '2020-04-03' }, 'agrees'],
  ['in its month, by its author', { act: 'adopt', by: ['northland'], on: '2020-04' }, 'agrees'],
  ['denied', { act: 'adopt', on: '2020-04-03', not: true }, 'differs'],
  ['on the day before', { act: 'adopt', on: '2020-04-02' }, 'differs'],
  ['not on the day before', { act: 'adopt', on: '2020-04-02', not: true }, 'agrees'],
  ['on the day after', { act: 'adopt', on: '2020-04-04' }, 'differs'],
  ['by another', { act: 'adopt', by: ['southland'] }, 'differs'],
  ['an act of which no report speaks, though it is public', { act: 'leave' }, 'record is silent'],
  ['a kind of which no report speaks', { act: 'adopt', kind: 'map' }, 'record is silent'],
  ['a wider kind', { act: 'adopt', kind: 'paper' }, 'agrees'],
  ['an author that is one of two', { act: 'fire', by: ['northland'], on: '2020-06-06' }, 'record is silent'],
])('%s: %s', (_, form, word) => {
  expect(of(form).word).toBe(word);
});

test('another day is said', () => {
  expect(of({ act: 'adopt', on: '2020-04-02' }).text).toBe(
    'Recorded as done on 3 April 2020, not in the time that is said.',
  );
});

test('who is said where the record has it of another', () => {
  expect(of({ act: 'adopt', by: ['southland'] }).text).toBe('Recorded as done on 3 April 2020, but not by southland.');
});

test('where the author is open the day is answered by itself', () => {
  const { parts } = of({ act: 'fire', by: ['northland'], on: '2020-06-06' });
  expect(parts.map(({ of: what, word }) => [what, word])).toEqual([
    ['fires', 'agrees'],
    ['fires, by northland', 'record is silent'],
  ]);
  expect(parts[1]?.wouldNeed).toEqual(['who did it: “fires”']);
});

test('a group that only a report names is read as the readings have it', () => {
  const by = { ...law, author: 'sides' };
  const { word } = asking(treaty, [by])({ form: 'happened', act: 'adopt', by: ['westland'] });
  expect(word).toBe('depends on the reading');
});

test('several authors: one part each', () => {
  const { parts, word } = of({ act: 'hand-over', by: ['sides'], on: '2020-03-10' });
  expect(parts.map((part) => part.word)).toEqual(['agrees', 'differs']);
  expect(word).toBe('differs');
});

describe('whether the agreement was in force has no influence', () => {
  test('a proposal', () => {
    const { signed: _, ...unsigned } = treaty;
    expect(asking({ ...unsigned, proposal: true })({ form: 'happened', act: 'adopt', on: '2020-04-03' }).word).toBe(
      'agrees',
    );
  });

  test('that it was undone later does not make it not have happened', () => {
    const repealed = asking(treaty, [
      ...reports,
      { id: 'r', by: 'press', says: 'occurrence', act: 'repeal', kind: 'law', author: 'northland', when: '2020-04-20' },
    ]);
    expect(repealed({ form: 'happened', act: 'adopt', on: '2020-04' }).word).toBe('agrees');
  });
});

test('only what was known by then', () => {
  const known = asking(
    treaty,
    reports.map((report) => ({ ...report, known: '2020-10-01' })),
    { knownAt: Date.parse('2020-09-01T00:00Z') },
  );
  expect(known({ form: 'happened', act: 'adopt', on: '2020-04-03' }).word).not.toBe('agrees');
});

test('an agreement whose standard the report does not meet', () => {
  const strict = asking({ ...treaty, standard: { standard: 'confirmed', by: ['observers'] } });
  const { word, text } = strict({ form: 'happened', act: 'hand-over', on: '2020-03-10' });
  expect(word).toBe('depends on the standard of proof');
  expect(text).toContain('By the standard “any report” it agrees: recorded as done on 10 March 2020.');
});

describe('what the reports do not say is not said for them', () => {
  const own: Report = { ...law, by: 'northland' };

  test('a party’s word on its own act, which does not decide, is named as such', () => {
    const answered = asking(treaty, [own])({ form: 'happened', act: 'adopt', on: '2020-04-03' });
    expect(answered.word).toBe('record is silent');
    expect(answered.text).toBe(
      'What is reported leaves it open: it is reported only by northland, whose word alone does not decide on its own acts.',
    );
    expect(answered.parts[0]?.reports.map(({ id }) => id)).toEqual(['law']);
  });

  test('that nobody reports it of another, or to another, is a gap and no denial', () => {
    const to = { ...law, to: 'westland' };
    expect(asking(treaty, [own])({ form: 'happened', act: 'adopt', by: ['southland'] }).word).toBe('record is silent');
    for (const not of [{}, { not: true as const }]) {
      const { word, text } = asking(treaty, [to])({ form: 'happened', act: 'adopt', to: 'southland', ...not });
      expect(word).toBe('record is silent');
      expect(text).toContain('may be a gap of the record');
    }
  });

  test('a source that decides and denies it speaks against it', () => {
    const denied = asking({ ...treaty, standard: { standard: 'confirmed', by: ['observers'] } }, [
      law,
      { id: 'no', by: 'observers', says: 'deny', incident: 'law' },
    ]);
    expect(denied({ form: 'happened', act: 'adopt' }).text).toContain('what is reported speaks against it');
  });

  test('what came after the text is not what it speaks of', () => {
    const later = asking(treaty, [{ ...law, when: '2020-11-05' }]);
    expect(later({ form: 'happened', act: 'adopt', on: '2020' }, '2020-09-16').word).not.toBe('agrees');
    expect(later({ form: 'happened', act: 'adopt', on: '2020' }).word).toBe('agrees');
  });
});
