import type { ReadingView } from './reading-view.ts';

/**
 * The reading as data (docs/command-line.md): ranges and matched words, never the text itself. Without a line break where
 * several stand one a line. Ends with a line break.
 */
export function readingJson(
  { text, sidecar, remarks, statements, possible, changed, gone }: ReadingView,
  oneLine: boolean,
): string {
  const { name, sha256, language, date, notes } = text;
  const form = {
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
  return `${JSON.stringify(form, undefined, oneLine ? undefined : 2)}\n`;
}
