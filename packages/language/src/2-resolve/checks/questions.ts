import type { QuestionNode } from '../../1-parse/ast.ts';
import type { Ref } from '../../1-parse/place.ts';
import type { Report } from '../../messages/problem.ts';

/** A question has several readings, each with a name of its own and something to say. */
export function checkQuestions(questions: readonly QuestionNode[], report: Report): void {
  const names = new Map<string, Ref>();
  const readings = new Map<string, Ref>();
  for (const question of questions) {
    once(names, question.name, 'question', report);
    const { length } = question.readings;
    if (length < 2 && !question.broken) {
      report('one-reading', question.name, {
        name: question.name.text,
        count: length === 0 ? 'no reading' : 'one reading',
      });
    }
    for (const reading of question.readings) {
      once(readings, reading.name, 'reading', report);
      if (reading.changes.length === 0 && !reading.asWritten && !reading.broken)
        report('empty-reading', reading.name, { name: reading.name.text });
    }
  }
}

export function once(names: Map<string, Ref>, name: Ref, what: string, report: Report): void {
  const before = names.get(name.text);
  if (before) report('name-twice', name, { name: name.text, what }, { place: before, text: 'the first stands here' });
  else names.set(name.text, name);
}
