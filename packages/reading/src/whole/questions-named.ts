import type { Question } from '@servanda/core';
import type { ReadingView } from './reading-view.ts';

/** The questions whose readings a reading of a text names in its answers, agreement by agreement. */
export function questionsNamed({ agreements, statements }: Pick<ReadingView, 'agreements' | 'statements'>): Question[] {
  return [...agreements.values()].flatMap((agreement) => {
    const texts = statements
      .filter(({ answered }) => answered.statement.agreement === agreement.id)
      .flatMap(({ answered: { text, parts, besides } }) => [
        text,
        ...[...parts, ...besides].flatMap((part) => [part.text, ...part.beside.map((beside) => beside.text)]),
      ]);
    const words = new Set(texts.flatMap((text) => text.split(/[\s:;,.()]+/)));
    return agreement.questions.filter(({ readings }) => readings.some(({ id }) => words.has(id)));
  });
}
