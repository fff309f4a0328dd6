import type { Agreement } from '@servanda/core';
import type { Answered } from '../answer/answer.ts';
import type { Confirmed } from '../confirm/sidecar.ts';
import type { Candidate } from '../find/found.ts';
import type { Proposal } from '../state/proposal.ts';
import type { Range, Text } from '../text/text.ts';

/** A confirmed statement where it stands in the text, with its answer. */
export interface PlacedStatement {
  readonly answered: Answered;
  readonly range: Range;
  /** Number of the sentence in which it begins, from 1. */
  readonly sentence: number;
  /** The text has changed since it was confirmed, and its words were found elsewhere. */
  readonly moved: boolean;
}

/** A sentence that nobody confirmed: shown, and never answered. */
export interface PossibleMention {
  readonly candidate: Candidate;
  /** Best first. */
  readonly proposals: readonly Proposal[];
}

/** A text beside clause and record, for whoever shows it. Nothing in it is counted, here or anywhere else. */
export interface ReadingView {
  readonly text: Text;
  /** The file of confirmed statements, as the reader may open it; left out where there is none. */
  readonly sidecar: string | undefined;
  /** Sentences on the sidecar that its reader must know: that it is of another text, that its text changed. */
  readonly remarks: readonly string[];
  /** In the order of the text. */
  readonly statements: readonly PlacedStatement[];
  readonly possible: readonly PossibleMention[];
  /** Confirmed once on words that are others now. A person has to look again: until then they get no answer. */
  readonly changed: readonly { readonly statement: Confirmed; readonly range: Range }[];
  /** Confirmed once, and no longer in the text. */
  readonly gone: readonly Confirmed[];
  readonly agreements: ReadonlyMap<string, Agreement>;
}

/** Title and id of an agreement; the id alone where the document is not here. */
export function agreementTitle({ agreements }: ReadingView, id: string): string {
  const title = agreements.get(id)?.title;
  return title === undefined ? id : `${title} (${id})`;
}
