import { describe, expect, test } from 'vitest';
import type { Did } from './conduct-word.ts';
import { asking, reports, treaty } from './test-shelf.ts';

const ask = asking();
const of = (did: Did, bearer: string, provision: string, when?: string) =>
  ask({ form: 'conduct', did, bearer, provisions: [provision], ...(when === undefined ? {} : { in: when }) });

describe('each word', () => {
  test.each<[Did, string, string, string | undefined, string]>([
    ['kept', 'northland', '2/maps', undefined, 'agrees'],
    ['broke', 'northland', '2/maps', undefined, 'differs'],
    ['never did', 'northland', '2/maps', undefined, 'differs'],
    ['kept', 'southland', '2/maps', undefined, 'differs'],
    ['broke', 'southland', '2/maps', undefined, 'agrees'],
    ['never did', 'southland', '2/maps', undefined, 'agrees'],
    // Done, but late: neither kept nor never done.
    ['never did', 'northland', '2/law', undefined, 'differs'],
    ['kept', 'northland', '2/law', undefined, 'differs'],
    ['broke', 'northland', '2/law', undefined, 'agrees'],
    // Made good in April, so nothing was left to break in May.
    ['broke', 'northland', '2/law', '2020-05', 'differs'],
    ['kept', 'northland', '2/law', '2020-03', 'record is silent'],
    ['broke', 'northland', '1/quiet', undefined, 'record is silent'],
    ['broke', 'southland', '1/quiet', undefined, 'depends on the standard of proof'],
    ['broke', 'westland', '1/quiet', undefined, 'depends on the reading'],
    ['broke', 'southland', '3/leaving', '2020-03', 'not in force then'],
    ['never did', 'southland', '3/leaving', undefined, 'agrees'],
    ['broke', 'westland', '2/law', undefined, 'differs'],
  ])('%s, %s, %s, %s: %s', (did, bearer, provision, when, word) => {
    expect(of(did, bearer, provision, when).word).toBe(word);
  });
});

test('how late: counted in days of the agreement from the last day', () => {
  // 30 days after 1 March end with 31 March.
  expect(of('never did', 'northland', '2/law').text).toBe(
    'Done on 3 April 2020, three days after its last day, 31 March 2020.',
  );
});

test('by which standard it would differ is said', () => {
  const { text, parts } = of('broke', 'southland', '1/quiet');
  expect(text).toContain('By the standard “any report” it agrees: breached since 5 May 2020 at the latest.');
  expect(new Set(parts[0]?.verdicts.map(({ standard }) => standard))).toEqual(
    new Set(['confirmed by observers', 'any report']),
  );
});

test('what the rule waited for is said', () => {
  expect(of('broke', 'southland', '3/leaving', '2020-03').text).toContain('waits for 2/law');
});

test('what was not binding the bearer is said, with whom it binds', () => {
  expect(of('broke', 'westland', '2/law').text).toBe('It does not bind westland; it binds northland.');
});

test('the same question is put to every other bearer, in the order of the document', () => {
  const { beside } = of('broke', 'southland', '2/maps').parts[0] ?? { beside: [] };
  expect(beside.map(({ bearer, word }) => [bearer, word])).toEqual([
    ['northland', 'differs'],
    ['westland', 'depends on the reading'],
  ]);
  expect(beside.every(({ text, verdicts }) => text !== '' && verdicts.length > 0)).toBe(true);
});

test('the whole agreement: one part a rule, no word for all, and the rules of others beside them', () => {
  const answered = ask({ form: 'conduct', did: 'never did', bearer: 'southland' });
  expect(answered.word).toBeNull();
  expect(answered.parts.map((part) => part.of)).toEqual(['1/quiet', '2/maps', '3/leaving']);
  expect(answered.besides.map((part) => [part.of, part.word, part.beside.map(({ bearer }) => bearer)])).toEqual([
    ['2/law', null, ['northland']],
  ]);
});

test('of a clause only the rules that concern the bearer', () => {
  const clause = ask({ form: 'conduct', did: 'broke', bearer: 'southland', provisions: ['2'] });
  expect(clause.parts.map((part) => part.of)).toEqual(['2/maps']);
});

test.each([['2'], ['2/maps']])('what else the clause of %s asks of others stands beside it', (provision) => {
  const { besides } = ask({ form: 'conduct', did: 'broke', bearer: 'southland', provisions: [provision] });
  expect(besides.map((part) => [part.of, part.word, part.beside.map(({ bearer, word }) => [bearer, word])])).toEqual([
    ['2/law', null, [['northland', 'agrees']]],
  ]);
});

test('a group that the rule names is asked as a whole; another member by member', () => {
  expect(ask({ form: 'conduct', did: 'broke', bearer: 'sides', provisions: ['1/quiet'] }).word).toBe('agrees');
  const all = ask({ form: 'conduct', did: 'broke', bearer: 'all', provisions: ['1/quiet'] });
  expect(all.word).toBeNull();
  expect(all.parts.map((part) => part.of)).toEqual([
    '1/quiet by northland',
    '1/quiet by southland',
    '1/quiet by westland',
  ]);
  expect(all.parts.flatMap(({ beside }) => beside)).toEqual([]);
});

test('members of a group are shown once, and the others once beside them', () => {
  const pair = { ...treaty, groups: [...treaty.groups, { id: 'pair', members: ['northland', 'westland'] }] };
  const { parts } = asking(pair)({ form: 'conduct', did: 'broke', bearer: 'pair', provisions: ['1/quiet'] });
  expect(parts.map((part) => [part.of, part.beside.map(({ bearer }) => bearer)])).toEqual([
    ['1/quiet by northland', []],
    ['1/quiet by westland', ['southland']],
  ]);
});

test('a permission is neither kept nor broken', () => {
  expect(of('broke', 'northland', '3/stay').parts[0]).toMatchObject({
    word: null,
    text: 'A permission binds nobody, so it is neither kept nor broken.',
  });
});

test('what would have to be known is said in plain words', () => {
  expect(of('broke', 'northland', '1/quiet').parts[0]?.wouldNeed).toEqual([
    'who did “fires” on 6 June 2020',
    "a deciding source's coverage, or its report that nothing of the kind happened",
  ]);
});

test('reports that carry the verdict, at most twelve, and how many more', () => {
  const shots = Array.from({ length: 20 }, (_, i) => ({
    ...reports[3],
    id: `shot-${i}`,
    by: 'observers',
    author: { oneOf: ['northland', 'southland'] },
    when: `2020-06-${String(30 - i)}`,
  })) as typeof reports;
  const part = asking(treaty, shots)({ form: 'conduct', did: 'broke', bearer: 'southland', provisions: ['1/quiet'] })
    .parts[0];
  expect(part?.reports).toHaveLength(12);
  expect(part?.moreReports).toBe(8);
  expect(part?.reports.map(({ when }) => when)).toEqual(part?.reports.map(({ when }) => when).toSorted());
});

test('reversed: done and undone, which the law calls neither kept nor breached', () => {
  const undone = asking(treaty, [
    ...reports.filter(({ id }) => id !== 'law-late'),
    { id: 'a', by: 'press', says: 'occurrence', act: 'adopt', kind: 'law', author: 'northland', when: '2020-03-10' },
    { id: 'b', by: 'press', says: 'occurrence', act: 'repeal', kind: 'law', author: 'northland', when: '2020-03-20' },
  ]);
  const answer = (did: Did) => undone({ form: 'conduct', did, bearer: 'northland', provisions: ['2/law'] });
  expect(answer('kept').word).toBe('differs');
  expect(answer('never did').word).toBe('differs');
  expect(answer('broke').text).toBe('Done, and undone again, not done anew by 31 December 2020.');
});

test('a clause without rules is neither kept nor broken, and nobody is said to be free of it', () => {
  expect(of('broke', 'northland', '4')).toMatchObject({
    word: 'record is silent',
    text: 'The document has no rule there, so nothing tells what was kept.',
  });
});

test('done for certain, on a day that may be its last or later', () => {
  const straddling = asking(treaty, [
    ...reports.filter(({ id }) => id !== 'law-late'),
    {
      id: 'a',
      by: 'press',
      says: 'occurrence',
      act: 'adopt',
      kind: 'law',
      author: 'northland',
      when: { from: '2020-03-30', to: '2020-04-02' },
    },
  ]);
  const answer = (did: Did) => straddling({ form: 'conduct', did, bearer: 'northland', provisions: ['2/law'] });
  expect(answer('never did').word).toBe('differs');
  expect(answer('kept')).toMatchObject({
    word: 'record is silent',
    text: 'Done by 31 December 2020; whether in time is open.',
  });
  expect(answer('kept').parts[0]?.wouldNeed).toEqual(['when it was done: by its last moment, or after it']);
});
