/** When the text was written, asked of the person where neither the text nor its sidecar says it. */
import { type CivilPeriod, type Text, textDateFrom, textDateOf, writtenDays } from '@servanda/reading';
import type { Dialogue, Read } from './dialogue.ts';

const NO_DATE = 'Write 2022-09-14, 2022-09 or 2022, or nothing where it is not known.';

function readDate(answer: string): Read<CivilPeriod | undefined> {
  if (answer === '') return { value: undefined };
  const value = writtenDays(answer);
  return value ? { value } : { refused: NO_DATE };
}

/** The date that the text's own words give, once a person says the year; undefined where they do not, or say otherwise. */
async function fromWords(dialogue: Dialogue, text: Text): Promise<CivilPeriod | undefined> {
  const [hint] = textDateFrom(text.plain, { from: 0, to: text.plain.length }, text.language);
  if (!hint) return undefined;
  dialogue.say(`The text names one day twice: “${hint.words}”. With the year of that day its own date follows.`);
  const year = hint.year ?? (await dialogue.ask('  Which year (or nothing)?', readYear));
  const date = year === undefined ? undefined : textDateOf(hint, year);
  if (!date) return undefined;
  return dialogue.ask(`  Then it was written on ${date.from}. Another date (or nothing)?`, (answer) => {
    const read = readDate(answer);
    return 'value' in read ? { value: read.value ?? date } : read;
  });
}

function readYear(answer: string): Read<number | undefined> {
  if (answer === '') return { value: undefined };
  return /^\d{4}$/.test(answer) ? { value: Number(answer) } : { refused: 'Write a year, such as 2022.' };
}

/** Asks for the date of a text without one; undefined where nobody knows it. */
export async function askDate(dialogue: Dialogue, text: Text): Promise<CivilPeriod | undefined> {
  const found = await fromWords(dialogue, text);
  return found ?? dialogue.ask('When was the text written (or nothing)?', readDate);
}
