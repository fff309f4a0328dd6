/** What each form asks a person for: the question, and which answers it takes. */
import type { Agreement } from '@servanda/core';
import { type Form, UNITS, type WhenSaid } from '@servanda/reading';
import { writtenDays } from '../input/civil-date.ts';
import { suggestion } from '../input/suggest.ts';
import type { Read } from './dialogue.ts';

export interface Argument {
  readonly name: string;
  readonly question: string;
  /** May be left empty. */
  readonly optional: boolean;
  /** Names or words that may be given; left out where any may. */
  readonly allowed?: readonly string[];
  /** Reads an answer that is not empty. */
  read(answer: string): Read<unknown>;
}

const listed = (answer: string): string[] => answer.split(/\s*,\s*/).filter((word) => word !== '');

const oneOf =
  (allowed: readonly string[], what: string) =>
  (answer: string): Read<string> =>
    allowed.includes(answer)
      ? { value: answer }
      : { refused: `"${answer}" is no ${what}. ${suggestion(answer, allowed, what)}` };

const someOf =
  (allowed: readonly string[], what: string) =>
  (answer: string): Read<string[]> => {
    const names = listed(answer);
    const wrong = names.find((name) => !allowed.includes(name));
    if (names.length === 0) return { refused: `Name at least one ${what}.` };
    return wrong === undefined
      ? { value: names }
      : { refused: `"${wrong}" is no ${what}. ${suggestion(wrong, allowed, what)}` };
  };

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

const words = (answer: string): Read<string[]> => ({ value: listed(answer) });

function readNot(answer: string): Read<true | undefined> {
  if (/^y(es)?$/i.test(answer)) return { value: true };
  return /^no?$/i.test(answer) ? { value: undefined } : { refused: 'Answer y where the text denies it, or n.' };
}

/** All arguments of a form, in the order in which they are asked for. */
export function argumentsOf(form: Form['form'], agreement: Agreement): Argument[] {
  const ids = (declared: readonly { readonly id: string }[]) => declared.map(({ id }) => id);
  const actors = ids([...agreement.actors, ...agreement.groups]);
  const provisions = ids([...agreement.clauses, ...agreement.norms]);
  type Reader = (allowed: readonly string[], what: string) => Argument['read'];
  const among =
    (reader: Reader) =>
    (name: string, question: string, what: string, allowed: readonly string[], optional = false): Argument => ({
      name,
      question,
      optional,
      allowed,
      read: reader(allowed, what),
    });
  const [one, some] = [among(oneOf), among(someOf)];
  const when = (name: string): Argument => ({
    name,
    question: 'When, as the text says it',
    optional: true,
    read: readWhen,
  });
  const not: Argument = { name: 'not', question: 'Does the text deny it (y or n)', optional: false, read: readNot };
  switch (form) {
    case 'stage':
      return [
        one('stage', 'Which stage', 'stage', ['signed', 'proposed', 'in force']),
        some('by', 'By whom', 'party or body', actors, true),
        when('on'),
        not,
      ];
    case 'happened':
      return [
        one('act', 'Which act', 'act', ids(agreement.acts)),
        some('by', 'By whom', 'party or body', actors, true),
        one('to', 'To whom', 'party or body', actors, true),
        one('kind', 'Of which kind', 'kind', ids(agreement.kinds), true),
        when('on'),
        not,
      ];
    case 'contains':
      return [
        one(
          'provision',
          'Which provision; nothing where the document has no rule of it',
          'clause or rule',
          provisions,
          true,
        ),
        one('bearer', 'Whom it binds', 'party or body', actors, true),
        one('modal', 'What it says', 'word', ['must', 'must not', 'may'], true),
        not,
      ];
    case 'list':
      return [
        one('group', 'Which list', 'group', ids(agreement.groups)),
        some('members', 'Which of those that the document declares the text lists', 'party or body', actors),
        { name: 'others', question: 'Which others the text lists, in our words', optional: true, read: words },
      ];
    case 'conduct':
      return [
        one('bearer', 'Who', 'party or body', actors),
        one('did', 'What the text says of it', 'word', ['kept', 'broke', 'never did']),
        some('provisions', 'Which provisions; nothing for the whole agreement', 'clause or rule', provisions, true),
        when('in'),
      ];
    case 'order':
      return [
        one('earlier', 'What comes first', 'clause or rule', provisions),
        one('later', 'What comes after', 'clause or rule', provisions),
      ];
    case 'quantity':
      return [
        one('provision', 'In which provision', 'clause or rule', provisions),
        { name: 'value', question: 'How many', optional: false, read: readNumber },
        one('unit', 'Of what', 'unit', UNITS),
      ];
    case 'wish':
      return [one('provision', 'Beside which provision', 'clause or rule', provisions, true)];
    case 'not checkable':
      return [one('why', 'Why can no record decide it', 'word', ['motive', 'blame', 'prediction', 'quality'])];
    case 'not on an agreement':
      return [];
  }
}
