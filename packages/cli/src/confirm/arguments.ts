/** What each form asks a person for at the terminal: the question, and which answers it takes. */
import type { Agreement } from '@servanda/core';
import { type Form, type FormArgument, formArguments, type WhenSaid, writtenDays } from '@servanda/reading';
import { suggestion } from '../input/suggest.ts';
import type { Read } from './dialogue.ts';

export interface Argument extends Pick<FormArgument, 'name' | 'optional' | 'allowed'> {
  readonly question: string;
  /** Reads an answer that is not empty. */
  read(answer: string): Read<unknown>;
}

const listed = (answer: string): string[] => answer.split(/\s*,\s*/).filter((word) => word !== '');

function readOne(answer: string, allowed: readonly string[], what: string): Read<string> {
  return allowed.includes(answer)
    ? { value: answer }
    : { refused: `"${answer}" is no ${what}. ${suggestion(answer, allowed, what)}` };
}

function readSome(answer: string, allowed: readonly string[], what: string): Read<string[]> {
  const names = listed(answer);
  const wrong = names.find((name) => !allowed.includes(name));
  if (names.length === 0) return { refused: `Name at least one ${what}.` };
  return wrong === undefined
    ? { value: names }
    : { refused: `"${wrong}" is no ${what}. ${suggestion(wrong, allowed, what)}` };
}

/** "2022-09-13", "2022-09", "2022", or from one to another: "2015-02 to 2022", "from 2015", "to 2022". */
export function readWhen(answer: string): Read<WhenSaid> {
  const refused = {
    refused: 'Write 2022, 2022-09 or 2022-09-13; or from one to another: 2015-02 to 2022, from 2015, to 2022.',
  };
  const is = (text: string | undefined) => text === undefined || writtenDays(text) !== undefined;
  const [, from, to] = /^(?:from\s+)?(\S+?)?(?:\s*\bto\s+(\S+))?$/.exec(answer) ?? [];
  if ((from === undefined && to === undefined) || !is(from) || !is(to)) return refused;
  if (to === undefined && from !== undefined && !answer.startsWith('from')) return { value: from };
  return { value: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) } };
}

function readNumber(answer: string): Read<number> {
  const value = Number(answer);
  return Number.isFinite(value) ? { value } : { refused: 'Write a number, such as 14 or 0.5.' };
}

function readDenial(answer: string): Read<true | undefined> {
  if (/^y(es)?$/i.test(answer)) return { value: true };
  return /^no?$/i.test(answer) ? { value: undefined } : { refused: 'Answer y where the text denies it, or n.' };
}

function readerOf({ takes, what = 'word', allowed = [] }: FormArgument): Argument['read'] {
  switch (takes) {
    case 'one':
      return (answer) => readOne(answer, allowed, what);
    case 'some':
      return (answer) => readSome(answer, allowed, what);
    case 'words':
      return (answer) => ({ value: listed(answer) });
    case 'when':
      return readWhen;
    case 'number':
      return readNumber;
    case 'denial':
      return readDenial;
  }
}

/** By the name of the argument; of one that means something else in one form, by both. */
const QUESTIONS: Readonly<Record<string, string>> = {
  stage: 'Which stage',
  by: 'By whom',
  on: 'When, as the text says it',
  in: 'When, as the text says it',
  not: 'Does the text deny it (y or n)',
  act: 'Which act',
  to: 'To whom',
  kind: 'Of which kind',
  'contains.provision': 'Which provision; nothing where the document has no rule of it',
  'contains.bearer': 'Whom it binds',
  modal: 'What it says',
  group: 'Which list',
  members: 'Which of those that the document declares the text lists',
  others: 'Which others the text lists, in our words',
  bearer: 'Who',
  did: 'What the text says of it',
  provisions: 'Which provisions; nothing for the whole agreement',
  earlier: 'What comes first',
  later: 'What comes after',
  'quantity.provision': 'In which provision',
  value: 'How many',
  unit: 'Of what',
  'wish.provision': 'Beside which provision',
  why: 'Why can no record decide it',
};

/** All arguments of a form, in the order in which they are asked for. */
export function argumentsOf(form: Form['form'], agreement: Agreement): Argument[] {
  return formArguments(form, agreement).map((argument) => ({
    ...argument,
    question: QUESTIONS[`${form}.${argument.name}`] ?? QUESTIONS[argument.name] ?? argument.name,
    read: readerOf(argument),
  }));
}
