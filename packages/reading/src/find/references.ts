/** References to the agreement that was named last: "this agreement", "point 4". A person has to agree with each. */
import type { Agreement } from '@servanda/core';
import type { Mention, Sentence } from './found.ts';
import type { Token } from './mentions-tokens.ts';
import { genericNouns } from './references-nouns.ts';
import { createParts } from './references-parts.ts';

/** In sentences. */
const FARTHEST = 12;

/** The references of one sentence; to be asked for the sentences of a text in their order. */
export type Follow = (sentence: Sentence, tokens: readonly Token[], names: readonly Mention[]) => Mention[];

export interface References {
  /** Begins a text. */
  begin(plain: string): Follow;
}

/** Where the sentence that named one last named several agreements, a reference is made to each: a person chooses. */
export function createReferences(agreements: readonly Agreement[]): References {
  const partsOf = createParts(agreements);
  return {
    begin(plain) {
      let last: { readonly index: number; readonly agreements: readonly string[] } = { index: 0, agreements: [] };
      return (sentence, tokens, names) => {
        const named = names.filter(({ what }) => what === 'agreement');
        const before = sentence.index - last.index <= FARTHEST ? last.agreements : [];
        const here = idsOf(named);
        if (here.length > 0) last = { index: sentence.index, agreements: here };

        const nouns = genericNouns(tokens).filter(
          (noun) => !named.some((name) => noun.from < name.to && name.from < noun.to),
        );
        const toAgreements = nouns.flatMap(({ from, to }) => {
          const earlier = idsOf(named.filter((name) => name.to <= from));
          return (earlier.length > 0 ? earlier : before).map((agreement) => ({
            from,
            to,
            agreement,
            of: agreement,
            what: 'agreement' as const,
          }));
        });
        const toParts = partsOf(plain, tokens, here.length > 0 ? here : before).filter(
          (part) => !names.some((name) => isSame(name, part)),
        );
        return [...toAgreements, ...toParts].map((found) => ({
          ...found,
          words: plain.slice(found.from, found.to),
          by: 'reference' as const,
        }));
      };
    },
  };
}

const idsOf = (mentions: readonly Mention[]): string[] => [...new Set(mentions.map(({ agreement }) => agreement))];

const isSame = (name: Mention, part: Omit<Mention, 'words' | 'by'>): boolean =>
  name.agreement === part.agreement && name.of === part.of && name.from < part.to && part.from < name.to;
