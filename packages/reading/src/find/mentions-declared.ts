/** What a document declares words for. */
import type { Agreement } from '@servanda/core';
import { TEXT_WORDS } from '../lexicon/text-words.ts';
import { words } from '../text/words.ts';
import type { Mention } from './found.ts';

export interface Thing extends Pick<Mention, 'agreement' | 'of' | 'what'> {
  /** An abbreviation that is found in capitals only. */
  readonly capitals: boolean;
  /** An agreement by words that others use of other things ("neutrality"): no capital letter and no digit in them. */
  readonly turn: boolean;
}

/** In letters. Longer ones are no ordinary words even in lower case. */
const SHORT_ABBREVIATION = 4;
const ARTICLES = new Set(TEXT_WORDS.flatMap(({ articles }) => articles));

/**
 * All phrases of an agreement with the things that they stand for: its `mentions`, its title if that has more than one word, and the
 * plain names of its actors. Ids are no names. A phrase for a name that several things share (an act and a kind) stands for each.
 */
export function declaredOf(agreement: Agreement): { readonly phrase: string; readonly thing: Thing }[] {
  const things = thingsOf(agreement);
  const declared = (agreement.mentions ?? []).flatMap((mention) =>
    (things.get(mention.of) ?? []).flatMap((thing) => mention.words.map((phrase) => ({ phrase, thing }))),
  );
  const title = words(agreement.title).length > 1 ? [agreement.title] : [];
  return [
    ...declared,
    ...title.map((phrase) => ({ phrase, thing: { of: agreement.id, what: 'agreement' as const } })),
    ...agreement.actors.flatMap(({ id, name }) =>
      name === undefined || !isPlain(name)
        ? []
        : [{ phrase: withoutArticle(name), thing: { of: id, what: 'actor' as const } }],
    ),
  ].map(({ phrase, thing }) => ({
    phrase,
    thing: {
      ...thing,
      agreement: agreement.id,
      capitals: isShortAbbreviation(phrase),
      turn: thing.what === 'agreement' && phrase !== agreement.title && !/[\p{Lu}\p{N}]/u.test(phrase),
    },
  }));
}

type Named = Pick<Mention, 'of' | 'what'>;

function thingsOf(agreement: Agreement): ReadonlyMap<string, readonly Named[]> {
  const things = new Map<string, Named[]>();
  const add = (name: string, of: string, what: Mention['what']) => {
    things.set(name, [...(things.get(name) ?? []), { of, what }]);
  };
  add(agreement.id, agreement.id, 'agreement');
  const lists: readonly (readonly [Mention['what'], readonly { readonly id: string }[]])[] = [
    ['clause', agreement.clauses],
    ['norm', agreement.norms],
    ['actor', agreement.actors],
    ['group', agreement.groups],
    ['kind', agreement.kinds],
    ['act', agreement.acts],
    ['state', agreement.states],
    ['measure', agreement.measures ?? []],
    ['zone', agreement.zones],
    ['line', agreement.lines],
    ['moment', agreement.moments],
    ['question', agreement.questions],
  ];
  for (const [what, list] of lists) {
    for (const { id } of list) {
      add(id, id, what);
      // A document may write `withdrawal` for `2/withdrawal`.
      const short = id.slice(id.indexOf('/') + 1);
      if (what === 'norm' && short !== id) add(short, id, what);
    }
  }
  return things;
}

/** A name with a colon or quotation marks is an explanation that nobody writes. */
const isPlain = (name: string): boolean => /\p{L}/u.test(name) && !/[:"“”„«»‘]/u.test(name);

function withoutArticle(name: string): string {
  const [first, second] = words(name);
  return first && second && ARTICLES.has(first.key) ? name.slice(second.from) : name;
}

function isShortAbbreviation(phrase: string): boolean {
  const letters = phrase.match(/\p{L}/gu) ?? [];
  return letters.length <= SHORT_ABBREVIATION && letters.every((letter) => /\p{Lu}/u.test(letter));
}
