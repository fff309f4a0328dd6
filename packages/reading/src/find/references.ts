/** References to the agreement that was named last: "this agreement", "point 4". A person has to agree with each. */
import type { Agreement } from '@servanda/core';
import { firstAtLeast } from '../text/first-at-least.ts';
import type { Range } from '../text/text.ts';
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
  const parts = createParts(agreements);
  return {
    begin(plain) {
      let last: { readonly index: number; readonly named: readonly Named[] } = { index: 0, named: [] };
      return (sentence, tokens, names) => {
        const named = names.filter(({ what }) => what === 'agreement');
        const before = sentence.index - last.index <= FARTHEST ? last.named : [];
        const here = namedIn(named);
        if (here.length > 0) last = { index: sentence.index, named: here };

        const isNamed = overlapping(named);
        const toAgreements = genericNouns(tokens).flatMap(({ from, to }) => {
          if (isNamed({ from, to })) return [];
          const earlier = here.filter(({ firstTo }) => firstTo <= from);
          return (earlier.length > 0 ? earlier : before).map(({ agreement }) => ({
            from,
            to,
            agreement,
            of: agreement,
            what: 'agreement' as const,
          }));
        });
        const isNamedToo = sameClause(names);
        const meant = (here.length > 0 ? here : before).map(({ agreement }) => agreement);
        const toParts = parts.find(plain, tokens, meant, here.length > 0).filter((part) => !isNamedToo(part));
        return [...toAgreements, ...toParts].map((found) => ({
          ...found,
          words: plain.slice(found.from, found.to),
          by: 'reference' as const,
        }));
      };
    },
  };
}

/** An agreement that a sentence names, and where its first name there ends. */
interface Named {
  readonly agreement: string;
  readonly firstTo: number;
}

function namedIn(mentions: readonly Mention[]): Named[] {
  const first = new Map<string, number>();
  for (const { agreement, to } of mentions) first.set(agreement, Math.min(to, first.get(agreement) ?? to));
  return [...first].map(([agreement, firstTo]) => ({ agreement, firstTo }));
}

/** Whether a document's own words for the clause stand in the same place. */
function sameClause(names: readonly Mention[]): (part: Range & Pick<Mention, 'agreement' | 'of'>) => boolean {
  const key = ({ agreement, of }: Pick<Mention, 'agreement' | 'of'>) => `${agreement}\n${of}`;
  const groups = new Map<string, Mention[]>();
  for (const name of names) {
    if (name.what !== 'clause') continue;
    const group = groups.get(key(name)) ?? [];
    group.push(name);
    groups.set(key(name), group);
  }
  const overlaps = new Map([...groups].map(([thing, mentions]) => [thing, overlapping(mentions)]));
  return (part) => overlaps.get(key(part))?.(part) ?? false;
}

/** Tells whether a range shares a letter with any of these; asked as often as one likes, each time by halving. */
function overlapping(ranges: readonly Range[]): (range: Range) => boolean {
  const sorted = [...ranges].sort((a, b) => a.from - b.from);
  let end = 0;
  const ends = sorted.map(({ to }) => (end = Math.max(end, to)));
  return ({ from, to }) => {
    const after = firstAtLeast(sorted, (range) => range.from >= to);
    return (ends[after - 1] ?? from) > from;
  };
}
