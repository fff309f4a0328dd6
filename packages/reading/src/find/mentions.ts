import type { Agreement } from '@servanda/core';
import { TEXT_WORDS } from '../lexicon/text-words.ts';
import type { Mention, Sentence } from './found.ts';
import { declaredOf, type Thing } from './mentions-declared.ts';
import { createPhrases, type Match } from './mentions-phrases.ts';
import { type Token, tokensOf } from './mentions-tokens.ts';
import { createReferences } from './references.ts';

export interface Mentions {
  /**
   * Names and references in a text, in the order of their first letters.
   * `sentences`: those of the text, in order; a name never goes on over the end of one. Throws nothing.
   */
  find(plain: string, sentences: readonly Sentence[]): Mention[];
}

const ORDINARY = new Set(TEXT_WORDS.flatMap(({ short }) => short));

/** Compiles the names that documents declare, once for any number of texts. Time to find grows with the length of the text. */
export function createMentions(agreements: readonly Agreement[]): Mentions {
  const phrases = createPhrases<Thing>();
  for (const agreement of agreements) for (const { phrase, thing } of declaredOf(agreement)) phrases.add(phrase, thing);
  const references = createReferences(agreements);

  return {
    find(plain, sentences) {
      const follow = references.begin(plain);
      const grounded = new Set<string>();
      return sentences.flatMap((sentence) => {
        const tokens = tokensOf(plain, sentence);
        const shouted = !/\p{Ll}/u.test(plain.slice(sentence.from, sentence.to));
        const matches = phrases.find(tokens).filter((match) => isMeant(plain, tokens, match, shouted));
        const names = withoutLooseTurns(longestOf(matches), grounded).map((match) => mentionOf(plain, tokens, match));
        return [...names, ...follow(sentence, tokens, names)].sort((a, b) => a.from - b.from);
      });
    },
  };
}

/** Where all is in capitals, they do not tell an abbreviation from an ordinary word. */
function isMeant(
  plain: string,
  tokens: readonly Token[],
  { value, path, to }: Match<Thing>,
  shouted: boolean,
): boolean {
  if (!value.capitals) return true;
  const own = path.flatMap((place) => tokens[place] ?? []);
  if (shouted && own.every(({ keys }) => keys.some(({ key }) => ORDINARY.has(key)))) return false;
  return own.every((token) => !/\p{Ll}/u.test(plain.slice(token.from, Math.min(token.to, to))));
}

/**
 * A turn of phrase stands for an agreement beside a name of one of its things, or after the text has named it.
 * @param grounded agreements that the text has named so far; added to
 */
function withoutLooseTurns(matches: readonly Match<Thing>[], grounded: Set<string>): readonly Match<Thing>[] {
  for (const { value, path } of matches) {
    if (value.what !== 'agreement' || grounded.has(value.agreement)) continue;
    const isBeside = (other: Match<Thing>) =>
      other.value.agreement === value.agreement && other.path.join() !== path.join();
    if (!value.turn || matches.some(isBeside)) grounded.add(value.agreement);
  }
  return matches.filter(({ value }) => !value.turn || grounded.has(value.agreement));
}

function mentionOf(plain: string, tokens: readonly Token[], { value, path, to }: Match<Thing>): Mention {
  const from = tokens[path[0] ?? 0]?.from ?? to;
  const { agreement, of, what } = value;
  return { from, to, agreement, of, what, words: plain.slice(from, to), by: 'name' };
}

/**
 * Of phrases of one agreement that share words, the one with the most words; of equal ones the first. The letters of a name never
 * count, so that other names would fare alike. Phrases on exactly the same words are all kept. Agreements do not compete.
 */
function longestOf(matches: readonly Match<Thing>[]): Match<Thing>[] {
  if (matches.length < 2) return [...matches];
  const taken = new Map<string, Map<number, string>>();
  const seen = new Set<string>();
  return [...matches]
    .sort((a, b) => b.path.length - a.path.length || start(a) - start(b))
    .filter(({ value, path }) => {
      const words = path.join();
      const thing = [value.agreement, value.what, value.of, words].join('\n');
      const own = taken.get(value.agreement) ?? new Map<number, string>();
      if (seen.has(thing) || path.some((place) => (own.get(place) ?? words) !== words)) return false;
      taken.set(value.agreement, own);
      for (const place of path) own.set(place, words);
      seen.add(thing);
      return true;
    });
}

const start = ({ path }: Match<Thing>): number => path[0] ?? 0;
