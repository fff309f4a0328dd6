import { expect, test } from 'vitest';
import { agreement } from '../print/fixture.ts';
import { chooseBearer, chooseProvisions, chooseReadings } from './choices.ts';
import { chooseStandard } from './standard.ts';

test('a reading may go without its question where only one question has it', () => {
  expect(chooseReadings(agreement, ['of-signature'])).toEqual({ count: 'of-signature' });
  expect(chooseReadings(agreement, ['count=of-signature', 'of-signature'])).toEqual({ count: 'of-signature' });
});

test('a reading that two questions have needs its question', () => {
  const [question] = agreement.questions;
  const twice = { ...agreement, questions: question ? [question, { ...question, id: 'other' }] : [] };
  expect(() => chooseReadings(twice, ['of-signature'])).toThrow('more than one question has a reading "of-signature"');
});

test('names that come with every object are no names of an agreement', () => {
  for (const name of ['__proto__', 'constructor', 'toString']) {
    expect(() => chooseReadings(agreement, [`${name}=x`])).toThrow('no question');
    expect(() => chooseBearer(agreement, name)).toThrow('no party');
    expect(() => chooseProvisions(agreement, [name])).toThrow('no clause or norm');
  }
});

test('a standard is read in the words of the language, and its sources are looked up', () => {
  expect(chooseStandard(agreement, 'confirmed by MISSION')).toEqual({ standard: 'confirmed', by: ['MISSION'] });
  expect(chooseStandard(agreement, 'two independent sources')).toEqual({ standard: 'independent', n: 2 });
  expect(() => chooseStandard(agreement, 'confirmed by MISION')).toThrow('no party or body "MISION"');
});
