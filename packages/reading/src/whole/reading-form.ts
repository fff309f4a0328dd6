import type { Answered } from '../answer/answer.ts';
import type { Candidate, ClauseMatch } from '../find/found.ts';
import type { Text } from '../text/text.ts';
import type { PlacedStatement, PossibleMention, ReadingView } from './reading-view.ts';

/** A reading as data (docs/command-line.md): ranges and matched words, never the text itself. */
export interface ReadingForm extends Pick<ReadingView, 'sidecar' | 'remarks' | 'changed' | 'gone'> {
  readonly servanda: 1;
  readonly text: Omit<Text, 'plain'>;
  readonly statements: readonly (Answered & Omit<PlacedStatement, 'answered'>)[];
  readonly possible: readonly (Omit<Candidate, 'clauses'> & {
    readonly clauses: readonly Omit<ClauseMatch, 'score'>[];
  } & Pick<PossibleMention, 'proposals'>)[];
}

export function readingForm(view: ReadingView): ReadingForm {
  const { text, sidecar, remarks, statements, possible, changed, gone } = view;
  const { name, sha256, language, date, notes } = text;
  return {
    servanda: 1,
    text: { name, sha256, language, date, notes },
    sidecar,
    remarks,
    statements: statements.map(({ answered, ...place }) => ({ ...answered, ...place })),
    possible: possible.map(({ candidate, proposals }) => ({
      ...candidate,
      // The score orders the clauses of one sentence; as a number it would be taken for a grade.
      clauses: candidate.clauses.map(({ score: _, ...match }) => match),
      proposals,
    })),
    changed,
    gone,
  };
}
