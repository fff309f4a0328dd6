import type { Agreement } from '../agreement/form.ts';
import type { Matching } from './match-norms.ts';
import type { NamePair, NameSort } from './names.ts';

interface Ground {
  readonly a: Agreement;
  readonly b: Agreement;
  readonly names: ReadonlyMap<NameSort, readonly NamePair[]>;
  readonly matching: Matching;
}

const BY = { sentence: 'the same sentence', act: 'the same act', title: 'the same clause title' } as const;

/** What a reader must know of how the comparison was made: each a sentence. */
export function remarksOn({ a, b, names, matching }: Ground): string[] {
  const taken = [...names.values()].flat().filter(({ by }) => by === 'title');
  const found = matching.pairs.flatMap((pair) => (pair.by === 'name' ? [] : [{ ...pair, by: BY[pair.by] }]));
  const open = new Set([...a.questions, ...b.questions].map(({ id }) => id));
  return [
    ...(matching.pairs.length === 0 && a.norms.length > 0 && b.norms.length > 0
      ? ['No rule of the one could be found in the other: what follows lists both, and compares none.']
      : []),
    ...taken.map((pair) => `${pair.a} and ${pair.b} are taken for one by their title.`),
    ...found.map((pair) => `${pair.a} and ${pair.b} are taken for one rule by ${pair.by}, not by name.`),
    ...(open.size > 0
      ? [
          `Open questions are compared as questions (${[...open].join(', ')}): the rules are compared as they are written, without any reading of these.`,
        ]
      : []),
    ...(a.clock === b.clock ? [] : [`The clocks differ (${a.clock}, ${b.clock}): times of each are in its own.`]),
  ];
}
