import { agreementTitle, type PossibleMention, type ReadingView } from '@servanda/reading';
import { matchWords, mentionWords, proposalWords } from '../print/reading-possible-words.ts';

const CLAUSES_SHOWN = 5;

/** What a person is shown of a candidate: the sentence, why it is one, and the proposals by number. */
export function candidateWords(view: ReadingView, { candidate, proposals }: PossibleMention): string {
  const { sentence, agreement, mentions, clauses } = candidate;
  return [
    '',
    `Sentence ${sentence.index + 1}, perhaps on ${agreementTitle(view, agreement)}`,
    '',
    `  ${view.text.plain.slice(sentence.from, sentence.to).replace(/\s+/g, ' ')}`,
    '',
    ...mentions.map((mention) => `  mentions ${mentionWords(mention)}`),
    ...clauses.slice(0, CLAUSES_SHOWN).map((match) => `  may mean ${matchWords(match)}`),
    ...proposals.map((proposal, i) => `  ${i + 1}  ${proposalWords(view, agreement, proposal)}`),
    '  f  another form   s  skip   x  not on an agreement   c  not checkable   d  done   - back',
  ].join('\n');
}
