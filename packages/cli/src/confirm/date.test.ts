import { textOf } from '@servanda/reading';
import { expect, test } from 'vitest';
import { givenInput, keptIo } from '../test-io.ts';
import { askDate } from './date.ts';
import { openDialogue } from './dialogue.ts';

const ask = (plain: string, answers: string) => {
  const { io, out } = keptIo('.');
  const dialogue = openDialogue(io, givenInput(answers).lines(), false);
  return { date: askDate(dialogue, textOf(plain, { language: 'en' })), out };
};

test('a day that the text names twice gives its date, once a person says the year', async () => {
  const { date, out } = ask('It was presented three days ago on September 13.', '2022\n\n');
  expect(await date).toEqual({ from: '2022-09-16', to: '2022-09-16' });
  expect(out()).toContain('“three days ago on September 13”');
});

test('the person may know better, or may not know', async () => {
  expect(await ask('It was presented three days ago on September 13.', '2022\n2022-09-17\n').date).toEqual({
    from: '2022-09-17',
    to: '2022-09-17',
  });
  expect(await ask('Nothing is dated here.', '\n').date).toBeUndefined();
  expect(await ask('Nothing is dated here.', 'soon\n2022-09\n').date).toEqual({ from: '2022-09-01', to: '2022-09-30' });
});
