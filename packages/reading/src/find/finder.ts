/** From a text to its candidates: the sentences that may speak of an agreement, each with the clauses that it may mean. */
import { type Agreement, vocabularyOf } from '@servanda/core';
import { overlap } from '../text/overlap.ts';
import type { Text } from '../text/text.ts';
import { indexClauses } from './clause-index.ts';
import { matchClauses } from './clauses.ts';
import { datesIn } from './dates.ts';
import { expressions } from './dates-expressions.ts';
import type { Candidate, ClauseMatch, FoundDate, Mention, Sentence } from './found.ts';
import { createMentions } from './mentions.ts';
import { civilDay } from './norm-dates.ts';
import { quantitiesIn } from './quantities.ts';
import { thingKey } from './related.ts';
import { sentences } from './sentences.ts';
import { speaksOf } from './speaks-of.ts';
import { saidWords } from './terms.ts';

export interface Finder {
  /** Candidates in the order of the text. Keeps nothing of the text. */
  find(text: Text): Candidate[];
}

const NUMBER = /\p{Nd}/u;
const NAMES: ReadonlySet<Mention['what']> = new Set(['agreement', 'actor', 'group']);

/** Whether a date of the sentence holds the day of the signature. */
function isOfSignature({ signed, clock }: Agreement, found: readonly FoundDate[]): boolean {
  if (signed === undefined) return false;
  const day = civilDay(signed, clock);
  return found.some(({ period }) => period !== undefined && period.from <= day && day <= period.to);
}

/** Whether it is a span of time that a provision sets ("within 24 hours"), and so no day of what is told. */
function isSpanOf(clauses: readonly ClauseMatch[], date: FoundDate): boolean {
  return (
    date.role === 'until' &&
    clauses.some(({ because }) =>
      because.some(({ by, ranges }) => by === 'quantity' && ranges.some((span) => overlap(span, date))),
    )
  );
}

/**
 * Builds what is needed to find statements on these agreements, once for any number of texts.
 * @example createFinder([agreement]).find(textOf('In 2015 they signed the River Truce.', {}))
 */
export function createFinder(agreements: readonly Agreement[]): Finder {
  const shelf = agreements.map((agreement) => ({
    agreement,
    index: indexClauses(agreement),
    vocabulary: vocabularyOf(agreement),
  }));
  const finder = createMentions(agreements);

  const inSentence = (
    text: Text,
    sentence: Sentence,
    all: readonly Mention[],
    named: ReadonlySet<string>,
    namedBefore: ReadonlySet<string>,
  ) => {
    const read = expressions(text.plain, sentence, text.language);
    const clues = {
      dates: datesIn(text.plain, read, text.date),
      quantities: quantitiesIn(text.plain, read),
      words: saidWords(text.plain, sentence),
      names: all.filter(({ what }) => NAMES.has(what)),
    };
    const candidates = shelf.flatMap(({ agreement, index, vocabulary }) => {
      const mentions = all.filter((mention) => mention.agreement === agreement.id);
      if (mentions.length === 0) return [];
      const clauses = matchClauses(index, { ...clues, mentions }, text.plain);
      const speaks = speaksOf({
        mentions,
        clauses,
        isNamed: named.has(agreement.id),
        isNamedJustBefore: namedBefore.has(agreement.id),
        hasClauses: index.order.size > 0,
        membersOf: (group) => new Set(vocabulary.members(group)),
        isAsked: ({ what, of }) => index.normsWith(thingKey(what, of)).length > 0,
      });
      if (!speaks) return [];
      const candidate: Candidate = {
        sentence,
        agreement: agreement.id,
        mentions,
        dates: clues.dates.filter((date) => !isSpanOf(clauses, date)),
        quantities: clues.quantities,
        clauses,
      };
      return [{ candidate, isOfItsDay: isOfSignature(agreement, clues.dates) }];
    });
    // Several agreements may share a name; the one whose day the sentence gives is the likelier, the others stay possible.
    return candidates.sort((a, b) => Number(b.isOfItsDay) - Number(a.isOfItsDay)).map(({ candidate }) => candidate);
  };

  return {
    find(text) {
      const all = sentences(text.plain, text.language);
      const mentions = finder.find(text.plain, all);
      const named = new Set(
        mentions.filter(({ what, by }) => what === 'agreement' && by === 'name').map(({ agreement }) => agreement),
      );
      if (named.size === 0) return [];
      let next = 0;
      let namedBefore: ReadonlySet<string> = new Set();
      return all.flatMap((sentence) => {
        const first = next;
        while ((mentions[next]?.from ?? sentence.to) < sentence.to) next++;
        const here = mentions.slice(first, next);
        const before = namedBefore;
        namedBefore = new Set(here.filter(({ what }) => what === 'agreement').map(({ agreement }) => agreement));
        // Actors make a candidate where they are listed as a group, or beside a day or a number; elsewhere there is nothing to look for.
        const hasNumber = NUMBER.test(text.plain.slice(sentence.from, sentence.to));
        if (here.every(({ what }) => what === 'actor') && !hasNumber) return [];
        return inSentence(text, sentence, here, named, before);
      });
    },
  };
}
