import type { Agreement, Question } from '@servanda/core';
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
  return questions.filter(({ id }) => named.has(id)).map(questionInWords);
}

/** A question with its readings and who holds them, as recorded. */
export function questionInWords({ id, text, readings }: Question): Asked {
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
