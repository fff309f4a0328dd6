import { expect, test } from 'vitest';
import { HEADINGS, WORDS } from '../../../ask/period-report/words.ts';
import words from '../../words/en/report.json' with { type: 'json' };

test('the page calls the parts of a report in English as the files that are saved do', () => {
  const all = [
    ...Object.entries(HEADINGS).map(([key, text]) => [`heading.${key}`, text]),
    ...Object.entries(WORDS).map(([key, text]) => [`word.${key}`, text]),
  ];
  const said = Object.entries(words).filter(([key]) => /^(heading|word)\./.test(key));
  expect(Object.fromEntries(said)).toEqual(Object.fromEntries(all));
});
