/** Search of clauses by the words of a sentence: BM25+ over title, rules and paraphrase, deaf to the names of parties. */
import type { Agreement } from '@servanda/core';
import MiniSearch from 'minisearch';
import { overlap } from '../text/overlap.ts';
import type { Range } from '../text/text.ts';
import { nameWordsOf } from './name-words.ts';
import { thingKey } from './related.ts';
import { type SaidWord, saidWords } from './terms.ts';

/** A clause that shares words with a sentence. */
export interface WordMatch {
  readonly clause: string;
  /** Norms of the clause whose own words are among the shared ones more than those of the others; empty where none is. */
  readonly norms: readonly string[];
  /** As they stand in the text. */
  readonly words: readonly SaidWord[];
  /** BM25+, for comparison within one search only. */
  readonly score: number;
}

export interface ClauseWords {
  /** Clauses by words, best first. `deaf`: ranges whose words are not searched for, as names of parties. */
  search(sentence: readonly SaidWord[], deaf: readonly Range[]): readonly WordMatch[];
}

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly rules: string;
  readonly prose: string;
}
interface NormThings {
  readonly id: string;
  readonly clause: string;
  readonly central: ReadonlySet<string>;
}

/** One word is enough only if a single clause has it, and in what it is called or asks. */
const SHARED = 2;
/** Letters of such a word without its ending: shorter ones are shared by words of other meanings (state, stated). */
const TELLING = 5;
const BOOST = { title: 2, rules: 1.5, prose: 1 };
/** In a document with fewer clauses no word can be called common. */
const FEW_CLAUSES = 4;

/** Ids and names of what a norm is about, and its own name. */
function wordsOfNorms({ acts, kinds, states }: Agreement): (norm: NormThings) => string {
  const declared = new Map<string, string>();
  for (const [what, things] of Object.entries({ act: acts, kind: kinds, state: states }))
    for (const { id, name = '' } of things) declared.set(thingKey(what, id), `${id} ${name}`);
  return ({ id, central }) => {
    const own = id.replace(/^.*\//, '').replace(/:.*$/, '');
    return [own, ...[...central].flatMap((key) => declared.get(key) ?? [])].join(' ');
  };
}

/** Builds the search of one agreement. */
export function clauseWordsOf(agreement: Agreement, norms: readonly NormThings[]): ClauseWords {
  const isName = nameWordsOf(agreement);
  const terms = (text: string) => saidWords(text).flatMap(({ key, term }) => (isName(key) ? [] : [term]));
  const wordsOf = wordsOfNorms(agreement);
  const normTerms = norms.map((norm) => ({ ...norm, terms: new Set(terms(wordsOf(norm))) }));

  const search = new MiniSearch<Entry>({
    fields: ['title', 'rules', 'prose'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: { boost: BOOST },
  });
  const clausesWith = new Map<string, number>();
  for (const { id, title, prose = '' } of agreement.clauses) {
    const rules = normTerms.filter(({ clause }) => clause === id).flatMap((norm) => [...norm.terms]);
    const entry = { title: terms(title), rules: [...new Set(rules)], prose: terms(prose) };
    for (const term of new Set(Object.values(entry).flat())) clausesWith.set(term, (clausesWith.get(term) ?? 0) + 1);
    search.add({ id, title: entry.title.join(' '), rules: entry.rules.join(' '), prose: entry.prose.join(' ') });
  }
  const most = Math.max(FEW_CLAUSES, agreement.clauses.length) / 2;

  return {
    search(sentence, deaf) {
      const byTerm = new Map<string, SaidWord[]>();
      for (const word of sentence) {
        const isCommon = (clausesWith.get(word.term) ?? most + 1) > most;
        if (isCommon || isName(word.key) || deaf.some((range) => overlap(range, word))) continue;
        byTerm.set(word.term, [...(byTerm.get(word.term) ?? []), word]);
      }
      if (byTerm.size === 0) return [];
      return search.search([...byTerm.keys()].join(' ')).flatMap(({ id, score, match }) => {
        const shared = Object.keys(match);
        const found = [...new Set(shared.flatMap((term) => byTerm.get(term) ?? []))].sort((a, b) => a.from - b.from);
        const isRare = shared.some(
          (term) =>
            term.length >= TELLING && clausesWith.get(term) === 1 && match[term]?.some((field) => field !== 'prose'),
        );
        if (new Set(found.map(({ key }) => key)).size < SHARED && !isRare) return [];
        const clause = String(id);
        return [{ clause, norms: closest(normTerms, clause, shared), words: found, score }];
      });
    },
  };
}

function closest(
  norms: readonly { id: string; clause: string; terms: ReadonlySet<string> }[],
  clause: string,
  shared: readonly string[],
): string[] {
  const counted = norms
    .filter((norm) => norm.clause === clause)
    .map(({ id, terms }) => ({ id, count: shared.filter((term) => terms.has(term)).length }));
  const best = Math.max(...counted.map(({ count }) => count));
  return best === 0 ? [] : counted.filter(({ count }) => count === best).map(({ id }) => id);
}
