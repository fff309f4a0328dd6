/** From outcomes under readings and standards to one answer (the words of answer.ts), without weighing any of them. */
import { chosenFor } from '@servanda/core';
import type { AnswerWord } from './answer.ts';
import { type Case, type CaseWord, grouped } from './cases.ts';
import { sentence } from './words.ts';

const ANSWER: Readonly<Record<CaseWord, AnswerWord>> = {
  yes: 'agrees',
  no: 'differs',
  maybe: 'record is silent',
  idle: 'not in force then',
  // Who is not bound can neither keep nor break: the statement says something else than the document.
  unbound: 'differs',
};
const UNDER: Readonly<Record<CaseWord, string>> = {
  yes: 'it agrees: ',
  no: 'it differs: ',
  maybe: 'the record is silent: ',
  idle: 'not in force then: ',
  unbound: '',
};

export interface Decided {
  readonly word: AnswerWord;
  readonly text: string;
}

/**
 * One word for all readings and standards. The provision's own standard comes first: where its readings disagree, the reading
 * decides; where only another standard gives something else, the standard does. The text says both.
 */
export function decided(
  own: readonly Case[],
  others: readonly { readonly standard: string; readonly cases: readonly Case[] }[] = [],
): Decided {
  const ownWords = wordsOf(own);
  const different = others.filter(({ cases }) => differ(own, cases));
  const word = ownWords.length > 1 ? 'depends on the reading' : (ownWords[0] ?? 'record is silent');
  if (different.length === 0) return { word, text: inWords(own, ownWords.length > 1) };
  const more = different.map(({ standard, cases }) => `By the standard “${standard}” ${small(inWords(cases, true))}`);
  return {
    word: ownWords.length > 1 ? word : 'depends on the standard of proof',
    text: [`By its own standard ${small(inWords(own, true))}`, ...more].join(' '),
  };
}

/** Whether the answers differ as a whole, or under some readings that can both be taken. */
function differ(own: readonly Case[], other: readonly Case[]): boolean {
  const [a, b] = [wordsOf(own), wordsOf(other)];
  if (a.join() !== b.join()) return true;
  const compatible = (x: Case, y: Case) =>
    Object.entries(x.readings).every(([question, reading]) => (chosenFor(y.readings, question) ?? reading) === reading);
  return a.length > 1 && own.some((x) => other.some((y) => compatible(x, y) && ANSWER[x.word] !== ANSWER[y.word]));
}

/** Where some readings do not bind and the others are not in force, nothing bound then under any. */
function wordsOf(cases: readonly Case[]): AnswerWord[] {
  const idle =
    cases.some(({ word }) => word === 'idle') && cases.every(({ word }) => word === 'idle' || word === 'unbound');
  return idle ? ['not in force then'] : [...new Set(cases.map(({ word }) => ANSWER[word]))].sort();
}

/** Sentences made here begin with words of ours, so nobody's name loses its capital. */
function small(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

function inWords(cases: readonly Case[], withWord: boolean): string {
  return grouped(cases)
    .map(({ word, says, under }) => {
      const lead = withWord ? UNDER[word] : '';
      if (under === '') return sentence(`${lead}${says}`);
      return sentence(`under ${under}${lead === '' ? ': ' : ' '}${lead}${says}`);
    })
    .join(' ');
}

/** Several parts of one question: what differs decides, else the first thing that keeps it from agreeing. */
export function together(words: readonly (AnswerWord | null)[]): AnswerWord | null {
  const said = words.filter((word) => word !== null);
  if (said.length === 0) return null;
  const order: readonly AnswerWord[] = [
    'differs',
    'depends on the reading',
    'depends on the standard of proof',
    'record is silent',
    'not in force then',
  ];
  return order.find((word) => said.includes(word)) ?? 'agrees';
}
