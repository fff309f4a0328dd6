/** Evidence from words that a sentence shares with a clause. */
import type { Range } from '../text/text.ts';
import type { ClauseIndex } from './clause-index.ts';
import type { Evidence } from './evidence.ts';
import type { SaidWord } from './terms.ts';

/** However many words are shared, a name or a date that the document gives outweighs them. */
const MOST = 3;
/** BM25+ of a clause that shares about two telling words. */
const TYPICAL = 8;

/** What the words of a sentence say of the clauses, best first. `deaf`: ranges of names, which are not heard. */
export function wordsEvidence(
  index: ClauseIndex,
  sentence: readonly SaidWord[],
  deaf: readonly Range[],
  plain: string,
): Evidence[] {
  return index.words.search(sentence, deaf).map(({ clause, norms, words, score }) => ({
    because: {
      by: 'words',
      words: words.map(({ from, to }) => plain.slice(from, to)),
      ranges: words.map(({ from, to }) => ({ from, to })),
    },
    clause,
    norms,
    weight: (MOST * score) / (score + TYPICAL),
    weak: false,
  }));
}
