/** The way of a text through all rooms: from sentences to proposals, and from confirmed statements to answers. */
import type { Agreement } from '@servanda/core';
import {
  type Answered,
  type Answerer,
  type Candidate,
  type Confirmed,
  createAnswerer,
  type Form,
  type Proposal,
  propose,
  type Text,
} from '@servanda/reading';
import type { Document } from './mirror.ts';
import { recordWith } from './shipped.ts';

export interface Read {
  readonly candidate: Candidate;
  readonly proposals: readonly Proposal[];
}

/** Candidates of a text with what is proposed for each. */
export function readThrough(
  text: Text,
  finder: { find(text: Text): Candidate[] },
  agreements: ReadonlyMap<string, Agreement>,
): Read[] {
  return finder.find(text).map((candidate) => {
    const agreement = agreements.get(candidate.agreement);
    if (!agreement) throw new Error(`a candidate of ${candidate.agreement}, which is not on the shelf`);
    return { candidate, proposals: propose(text, candidate, agreement) };
  });
}

/** What is compared of two readings: all but offsets, since names differ in length. */
export const withoutOffsets = (reads: readonly Read[]) =>
  reads.map(({ candidate, proposals }) => ({
    sentence: candidate.sentence.index,
    agreement: candidate.agreement,
    mentions: candidate.mentions.map(({ of, what, by, words }) => ({ of, what, by, words })),
    dates: candidate.dates.map(({ words, role, period, open }) => ({ words, role, period, open })),
    quantities: candidate.quantities.map(({ words, value, unit }) => ({ words, value, unit })),
    clauses: candidate.clauses.map(({ clause, norm, because }) => ({
      clause,
      norm,
      because: because.map(({ by, words }) => ({ by, words })),
    })),
    proposals: proposals.map(({ form, open, because, cautions }) => ({
      form,
      open,
      because: because.map(({ words }) => words),
      cautions,
    })),
  }));

/** A statement as a person would have confirmed it. */
export const confirmed = (agreement: string, statement: Form): Confirmed => ({
  id: 's',
  at: [0, 1],
  words: 1,
  prints: [],
  paraphrase: 'p',
  agreement,
  statement,
  confirmed: { by: 'test', on: '2026-01-01' },
});

export const answererOf = (documents: readonly Document[]): Answerer =>
  createAnswerer(
    new Map(
      documents.map(({ agreement, reports }) => [agreement.id, { agreement, record: recordWith(agreement, reports) }]),
    ),
  );

/** All but the statement, which carries what was asked. */
export const replyOf = ({ statement: _, ...reply }: Answered) => reply;
