import { STATUSES, type Status, type Verdict } from '@servanda/core';
import { expect, test } from 'vitest';
import { andList, changeSentence, isWords } from './sentences.ts';
import { breachClass } from './summary.ts';

/** Every set of statuses: there are 2047. */
const ALL: readonly Status[][] = Array.from({ length: 2 ** STATUSES.length - 1 }, (_, mask) =>
  STATUSES.filter((_status, i) => ((mask + 1) >> i) & 1),
);

test('a sentence on a maybe says that it is one and names every status that is possible; one on a certainty names only that', () => {
  for (const set of ALL) {
    const words = isWords(set);
    expect(words.includes('unclear'), words).toBe(set.length > 1);
    const named = words
      .replace('is unclear: ', '')
      .replace(/^is /, '')
      .split(/, | or /);
    expect(named).toEqual(set);
  }
});

test('a sentence on a change says what was and what is, neither rounded', () => {
  for (const set of ALL) {
    const now = isWords(set);
    expect(changeSentence('1/n', set, '2015-02-17 09:00', ['ended'])).toContain(`before, it was ${now.slice(3)}.`);
    expect(changeSentence('1/n', ['ended'], '2015-02-17 09:00', set)).toContain(`from 2015-02-17 09:00 it ${now};`);
  }
});

const verdict = (statuses: readonly Status[]): Pick<Verdict, 'statuses'> => ({ statuses: [...statuses] });

test('a provision is said to be breached only where every world of every reading has it so', () => {
  for (const set of ALL) {
    const alone = breachClass([verdict(set)]);
    if (set.length > 1) expect(alone).toBe(set.includes('breached') ? 'perhaps' : 'no');
    else expect(alone).toBe(set[0] === 'breached' ? 'all readings' : 'no');
    expect(breachClass([verdict(['breached']), verdict(set)])).toBe(
      set.length === 1 && set[0] === 'breached' ? 'all readings' : 'some readings',
    );
    expect(breachClass([verdict(['kept so far', 'breached']), verdict(set)])).not.toBe('all readings');
  }
});

test('lists end with and', () => {
  expect([andList([]), andList(['a']), andList(['a', 'b']), andList(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});
