import { askedQuestions, sections } from '@servanda/formats/results';
import { expect, test } from 'vitest';
import { results, verdict, view } from './fixture.ts';

const asked = (of = view) => askedQuestions(of.agreement, sections(of, 'clause'));

test('a question on which rows depend is told with its readings, in the order of the document', () => {
  expect(asked()).toEqual([
    {
      id: 'count',
      text: 'From when does the time for withdrawal run?',
      readings: ['of-signature', 'of-ceasefire'],
    },
  ]);
});

test('who holds a reading is said, for each reading alike', () => {
  const [question] = view.agreement.questions;
  const heldBy = [{ who: 'SOUTH', from: '2031' }, { who: 'MISSION' }];
  const held = question ? { ...question, readings: question.readings.map((r) => ({ ...r, heldBy })) } : undefined;
  const words = asked({ ...view, agreement: { ...view.agreement, questions: held ? [held] : [] } })[0]?.readings;
  expect(words).toEqual(['of-signature', 'of-ceasefire'].map((id) => `${id}, held by SOUTH (from 2031), MISSION`));
});

test('a question that makes no difference is not asked', () => {
  const same = ['of-signature', 'of-ceasefire'].map((reading) =>
    verdict({ norm: '2/leave', bearer: 'NORTH', statuses: ['pending'], readings: { count: reading } }),
  );
  expect(asked({ ...view, results: { ...results, verdicts: same } })).toEqual([]);
});
