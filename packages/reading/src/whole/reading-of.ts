/** From a text, its sidecar and the agreements to what is shown of them. */
import type { Agreement } from '@servanda/core';
import type { Answerer } from '../answer/answerer.ts';
import type { Placed } from '../confirm/relocate.ts';
import type { Finder } from '../find/finder.ts';
import type { Candidate, Sentence } from '../find/found.ts';
import { sentences } from '../find/sentences.ts';
import { propose } from '../state/propose.ts';
import { overlap } from '../text/overlap.ts';
import type { Range, Text } from '../text/text.ts';
import { datedBy, type OpenedSidecar } from './open-sidecar.ts';
import type { PlacedStatement, PossibleMention, ReadingView } from './reading-view.ts';

/** The agreements that texts are held against. */
export interface ReadingShelf {
  readonly agreements: ReadonlyMap<string, Agreement>;
  readonly finder: Finder;
  /** Answers statements on one agreement; of an agreement that is not here it says so. */
  answererOf(id: string | undefined): Promise<Answerer>;
}

/** Candidates that no confirmed statement covers: one on the same agreement, or one that speaks of none. */
export function unconfirmed(
  candidates: readonly Candidate[],
  placed: readonly Pick<Placed, 'statement' | 'range'>[],
): Candidate[] {
  return candidates.filter(
    ({ sentence, agreement }) =>
      !placed.some(
        ({ range, statement }) =>
          overlap(range, sentence) && (statement.agreement === undefined || statement.agreement === agreement),
      ),
  );
}

/** What the program makes of a candidate, for a person to confirm or not. */
export function possibleOf(
  text: Text,
  candidate: Candidate,
  agreements: ReadonlyMap<string, Agreement>,
): PossibleMention {
  const agreement = agreements.get(candidate.agreement);
  return { candidate, proposals: agreement ? propose(text, candidate, agreement) : [] };
}

/** The number of the sentence in which a range begins, from 1. */
function sentenceAt(all: readonly Sentence[], { from }: Range): number {
  const found = all.findIndex((sentence) => sentence.to > from);
  return (found === -1 ? all.length - 1 : found) + 1;
}

/**
 * The reading of one text.
 * @param place of the sidecar, as its reader may open it; left out where there is none
 */
export async function readingOf(
  source: Text,
  { sidecar, gone, remarks, placed: all }: OpenedSidecar,
  shelf: ReadingShelf,
  place: string | undefined,
): Promise<ReadingView> {
  const placed = all.filter(({ changed }) => !changed);
  const text = datedBy(source, sidecar);
  const cut = placed.length > 0 ? sentences(text.plain, text.language) : [];
  const statements: PlacedStatement[] = [];
  for (const { statement, range, moved } of placed) {
    const answerer = await shelf.answererOf(statement.agreement);
    const answered = answerer.answer(statement, text.date);
    statements.push({ answered, range, moved, sentence: sentenceAt(cut, range) });
  }
  statements.sort((a, b) => a.range.from - b.range.from || a.range.to - b.range.to);
  return {
    text,
    sidecar: sidecar && place,
    remarks,
    statements,
    possible: unconfirmed(shelf.finder.find(text), placed).map((candidate) =>
      possibleOf(text, candidate, shelf.agreements),
    ),
    changed: all.filter(({ changed }) => changed).map(({ statement, range }) => ({ statement, range })),
    gone,
    agreements: shelf.agreements,
  };
}
