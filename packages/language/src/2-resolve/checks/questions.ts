import type { ChangeNode, QuestionNode } from '../../1-parse/ast.ts';
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
      checkChanges(reading.changes, report);
    }
  }
}

export function once(names: Map<string, Ref>, name: Ref, what: string, report: Report): void {
  const before = names.get(name.text);
  if (before) report('name-twice', name, { name: name.text, what }, { place: before, text: 'the first stands here' });
  else names.set(name.text, name);
}

/** Of two changes of one line only the last would count. */
export function checkChanges(changes: readonly ChangeNode[], report: Report): void {
  const seen = new Map<string, ChangeNode>();
  for (const change of changes) {
    const line = lineOf(change);
    const before = seen.get(line);
    if (before) report('line-twice', change, { line }, { place: before, text: 'the first stands here' });
    else if (line !== '') seen.set(line, change);
  }
}

/** The line that a change puts another in place of, as it begins; empty if it adds to what stands, or takes away. */
function lineOf(change: ChangeNode): string {
  switch (change.change) {
    case 'drops':
    case 'drop-norm':
      return '';
    case 'requires':
      return change.add ? '' : `${change.norm.text} requires`;
    case 'deadline':
      return `${change.norm.text} ${change.phase ?? 'ends'}`;
    case 'in-force':
      return 'in force';
    case 'signed':
    case 'proposed':
      return 'signed';
    case 'standard':
      return 'standard';
    case 'conversion':
      return `conversion ${change.value.from.basis.text} to ${change.value.to.basis.text}`;
    case 'drawn-by':
      return `${change.name.text} drawn by`;
    default:
      return 'norm' in change ? `${change.norm.text} ${change.change}` : `${change.change} ${change.name.text}`;
  }
}
