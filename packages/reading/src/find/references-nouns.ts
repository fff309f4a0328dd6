/** "This agreement", "цей документ": a noun for an instrument, made definite. */
import { TEXT_WORDS } from '../lexicon/text-words.ts';
import type { Range } from '../text/text.ts';
import { oneOf, type Token } from './mentions-tokens.ts';

const MOST_QUALIFIERS = 3;
const YEAR = /^(?:19|20)\d\d$/;

const KINDS = TEXT_WORDS.flatMap(({ references }) =>
  references.map(({ definite, qualifiers, nouns }) => ({
    definite: oneOf(definite),
    /** Without any word that makes it definite, only what the sentence begins with is spoken of as known. */
    first: definite.length === 0,
    qualifier: oneOf(qualifiers),
    noun: oneOf(nouns),
  })),
);

const ANY_NOUN = oneOf(TEXT_WORDS.flatMap(({ references }) => references.flatMap(({ nouns }) => nouns)));

/** From the word that makes it definite to the noun, a possessive ending left out. */
export function genericNouns(tokens: readonly Token[]): Range[] {
  return tokens.flatMap((token, place) => {
    if (!ANY_NOUN(token)) return [];
    for (const kind of KINDS) {
      const noun = kind.noun(token);
      if (!noun) continue;
      if (kind.first && place === 0) return [{ from: token.from, to: noun.to }];
      const start = kind.first ? undefined : definiteBefore(tokens, place, kind);
      if (start) return [{ from: start.from, to: noun.to }];
    }
    return [];
  });
}

function definiteBefore(
  tokens: readonly Token[],
  place: number,
  { definite, qualifier }: Pick<(typeof KINDS)[number], 'definite' | 'qualifier'>,
): Token | undefined {
  for (let before = place - 1; before >= place - 1 - MOST_QUALIFIERS; before--) {
    const token = tokens[before];
    if (!token || !tokens[before + 1]?.joined) return undefined;
    if (definite(token)) return token;
    if (!qualifier(token) && !token.keys.some(({ key }) => YEAR.test(key))) return undefined;
  }
  return undefined;
}
