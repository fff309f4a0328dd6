/** The marked passages of a text: confirmed statements by their numbers, and sentences that nobody confirmed. */
import type { Answered } from '../answer/answer.ts';
import type { Range } from '../text/text.ts';
import type { Passage } from './paragraphs.ts';
import type { PlacedStatement, PossibleMention, ReadingView } from './reading-view.ts';

/** A passage with what stands beside it: one statement, or all possible mentions of one sentence. */
export interface NotedPassage extends Passage {
  readonly placed?: PlacedStatement;
  readonly possible?: readonly PossibleMention[];
}

/** Whether a person found a statement to be nothing that clause and record could answer. */
export const isTold = ({ state }: Pick<Answered, 'state'>): boolean =>
  state === 'not checkable' || state === 'not on an agreement';

/** A passage without the white space around it, so that it begins and ends inside paragraphs. */
function trimmed(plain: string, { from, to }: Range): Range {
  const words = plain.slice(from, to);
  return { from: from + words.length - words.trimStart().length, to: to - (words.length - words.trimEnd().length) };
}

const inOrder = (a: Range, b: Range) => a.from - b.from || a.to - b.to;

/** All passages in the order of the text. Statements are numbered from 1, sentences with possible mentions from p1. */
export function passagesOf({ text, ...view }: Pick<ReadingView, 'text' | 'statements' | 'possible'>): NotedPassage[] {
  const statements = [...view.statements]
    .sort((a, b) => inOrder(a.range, b.range))
    .map(
      (placed, i): NotedPassage => ({
        ...trimmed(text.plain, placed.range),
        number: String(i + 1),
        kind: isTold(placed.answered) ? 'told' : 'statement',
        placed,
      }),
    );
  // Candidates of one sentence are one passage, however many agreements it may speak of.
  const bySentence = new Map<number, PossibleMention[]>();
  for (const possible of view.possible) {
    const { index } = possible.candidate.sentence;
    bySentence.set(index, [...(bySentence.get(index) ?? []), possible]);
  }
  const possible = [...bySentence.values()].flatMap((group, i): NotedPassage[] =>
    group.slice(0, 1).map(({ candidate: { sentence } }) => ({
      from: sentence.from,
      to: sentence.to,
      number: `p${i + 1}`,
      kind: 'possible',
      possible: group,
    })),
  );
  return [...statements, ...possible].sort(inOrder);
}

/** The paragraphs with the passages that begin in each. */
export function besideParagraphs<P extends Range, N extends Range>(
  paragraphs: readonly P[],
  passages: readonly N[],
): { readonly paragraph: P; readonly beside: readonly N[] }[] {
  const starts = [...passages];
  return paragraphs.map((paragraph) => {
    const here = starts.findIndex(({ from }) => from >= paragraph.to);
    return { paragraph, beside: starts.splice(0, here === -1 ? starts.length : here) };
  });
}
