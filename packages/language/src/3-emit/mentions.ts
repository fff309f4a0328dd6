import type { Agreement } from '@servanda/core';
import type { MentionsNode } from '../1-parse/ast.ts';
import { normId, type Symbols } from '../2-resolve/symbols.ts';

type Mentions = NonNullable<Agreement['mentions']>;

/** The words of texts in the order of the document, one entry for each language of a statement; a norm by its full name. */
export function emitMentions(mentions: readonly MentionsNode[], symbols: Symbols): Mentions | undefined {
  if (mentions.length === 0) return undefined;
  return mentions.flatMap(({ of, words }) => {
    const languages = [...new Set(words.map((word) => word.language))];
    return languages.map((language) => ({
      of: fullName(of.text, symbols),
      words: words.filter((word) => word.language === language).map((word) => word.text.trim()),
      language,
    }));
  });
}

function fullName(name: string, { norms, normsByName }: Symbols): string {
  const [norm, ...others] = norms.has(name) ? [] : (normsByName.get(name) ?? []);
  return norm && others.length === 0 ? normId(norm) : name;
}
