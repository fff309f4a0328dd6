import type { Agreement, Question } from '@servanda/core';
import type { ReadingView } from './reading-view.ts';
import type { Section } from './rows.ts';

/** A question of the document with its readings in words, in the order of the document. */
export interface Asked {
  readonly id: string;
  readonly text: string;
  /** "of-truce, held by NORTH". Who holds a reading is recorded and never weighed. */
  readonly readings: readonly string[];
}

/** The questions that the rows name: without their words, the names of readings say nothing to a stranger. */
export function askedQuestions({ questions }: Agreement, sections: readonly Section[]): Asked[] {
  const named = new Set(
    sections.flatMap(({ norms }) =>
      norms.flatMap(({ rows }) =>
        rows.flatMap(({ under, verdict }) => Object.keys(verdict.readings).filter((id) => under.includes(`${id} = `))),
      ),
    ),
  );
  return questions.filter(({ id }) => named.has(id)).map(inWords);
}

/** The questions whose readings a reading of a text names in its answers, agreement by agreement. */
export function questionsNamed({ agreements, statements }: ReadingView): Asked[] {
  return [...agreements.values()].flatMap((agreement) => {
    const texts = statements
      .filter(({ answered }) => answered.statement.agreement === agreement.id)
      .flatMap(({ answered: { text, parts, besides } }) => [
        text,
        ...[...parts, ...besides].flatMap((part) => [part.text, ...part.beside.map((beside) => beside.text)]),
      ]);
    const words = new Set(texts.flatMap((text) => text.split(/[\s:;,.()]+/)));
    return agreement.questions.filter(({ readings }) => readings.some(({ id }) => words.has(id))).map(inWords);
  });
}

function inWords({ id, text, readings }: Question): Asked {
  return {
    id,
    text,
    readings: readings.map((reading) => {
      const holders = reading.heldBy?.map(({ who, from }) => (from === undefined ? who : `${who} (from ${from})`));
      return holders === undefined || holders.length === 0
        ? reading.id
        : `${reading.id}, held by ${holders.join(', ')}`;
    }),
  };
}
