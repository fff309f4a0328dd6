import type { Phrase, TimeWords } from '../lexicon/lexicon.ts';
import { timeWordsOf } from '../lexicon/time-words.ts';
import type { Range } from '../text/text.ts';
import { meaning } from './dates-meanings.ts';
import { match, type Pattern, patternsOf } from './dates-patterns.ts';
import type { ReadPoint } from './dates-points.ts';
import { SLOTS, type Slot, slotReader } from './dates-slots.ts';
import type { FoundNumber } from './numbers.ts';
import { numbers } from './numbers.ts';
import { type Token, tokens } from './numbers-tokens.ts';
import { unitReader } from './quantities-units.ts';

/** An expression of time: tokens `[at, end)`. */
export interface Expression extends ReadPoint {
  readonly at: number;
}

export interface Expressions {
  readonly tokens: readonly Token[];
  readonly numbers: ReadonlyMap<number, FoundNumber>;
  readonly words: TimeWords;
  /** In the order of the text, none overlapping. */
  readonly found: readonly Expression[];
}

// Phrases of a level take points of the levels before.
const LEVELS: readonly ReadonlySet<Phrase | 'offset'>[] = [
  new Set<Phrase>(['early', 'mid', 'late', 'start', 'end', 'spring', 'summer', 'autumn', 'winter', 'half', 'quarter']),
  new Set<Phrase>(['range']),
  new Set<Phrase>(['at', 'until', 'since', 'before', 'after']),
];

const levelOf = ({ phrase }: Pattern): number => 1 + LEVELS.findIndex((level) => level.has(phrase));

/** Patterns by what they may begin with: most words of a text begin none, and then none is tried. */
interface Starts {
  readonly byWord: ReadonlyMap<string, readonly Pattern[]>;
  readonly bySlot: ReadonlyMap<Slot | 'point', readonly Pattern[]>;
}

const kept = new WeakMap<TimeWords, readonly Starts[]>();

function startsOf(words: TimeWords): readonly Starts[] {
  const known = kept.get(words);
  if (known) return known;
  const patterns = patternsOf(words);
  const made = [0, 1, 2, 3].map((level): Starts => {
    const byWord = new Map<string, Pattern[]>();
    const bySlot = new Map<Slot | 'point', Pattern[]>();
    for (const pattern of patterns.filter((each) => levelOf(each) === level)) {
      const last = pattern.elements.findIndex(({ optional }) => !optional);
      for (const { slot, words: either } of pattern.elements.slice(0, last + 1)) {
        if (slot !== undefined) bySlot.set(slot, [...(bySlot.get(slot) ?? []), pattern]);
        else for (const word of either) byWord.set(word, [...(byWord.get(word) ?? []), pattern]);
      }
    }
    return { byWord, bySlot };
  });
  kept.set(words, made);
  return made;
}

/** All expressions of time in a part of a text; at each place the longest. Linear. */
export function expressions(plain: string, range: Range, language: string | undefined): Expressions {
  const words = timeWordsOf(language);
  const all = tokens(plain, range);
  const counts = numbers(all, words);
  const slots = slotReader(all, counts, words);
  const units = unitReader(all, words);
  const starts = startsOf(words);
  const memo: (ReadPoint | null | undefined)[][] = starts.map(() => []);

  const isYear = (at: number, end: number): boolean => {
    const [before, next] = [all[at - 1], all[end]];
    if (before && words.labels.includes(before.key)) return false;
    const unit = units(end, false)?.unit;
    if (unit !== undefined && unit !== 'person') return false;
    if (end > at + 1 || next === undefined || /^[.,;:!?)\]»”"]$/.test(next.key)) return true;
    const listed = before?.key === ',' && /^(19|20)\d\d$/.test(all[at - 2]?.key ?? '');
    return listed || (before !== undefined && words.beforeYear.includes(before.key));
  };

  const slotsAt: (readonly Slot[] | undefined)[] = [];
  const candidates = (level: number, at: number, isPoint: boolean): readonly Pattern[] => {
    const start = starts[level];
    if (!start) return [];
    slotsAt[at] ??= all[at]?.kind === 'sign' ? [] : SLOTS.filter((slot) => slots(slot, at) !== undefined);
    const lists = [
      start.byWord.get(all[at]?.key ?? ''),
      ...(slotsAt[at] ?? []).map((slot) => start.bySlot.get(slot)),
      isPoint ? start.bySlot.get('point') : undefined,
    ];
    return lists.flatMap((list) => list ?? []);
  };

  const longer = (a: ReadPoint | undefined, b: ReadPoint): ReadPoint => (a && a.end >= b.end ? a : b);

  const read = (level: number, at: number): ReadPoint | undefined => {
    const known = memo[level]?.[at];
    if (known !== undefined) return known ?? undefined;
    let best = level > 0 ? read(level - 1, at) : undefined;
    for (const pattern of candidates(level, at, best !== undefined)) {
      const found = match(pattern, all, at, slots, (i) => {
        const point = level > 0 ? read(level - 1, i) : undefined;
        return point && point.point.kind !== 'none' ? point : undefined;
      });
      const meant = found && meaning(pattern, found.taken);
      if (!found || !meant) continue;
      const { phrase } = pattern;
      if (phrase === 'year' && all[at]?.kind === 'digits' && units(found.end, false) && !isYear(at, found.end))
        continue;
      const weak =
        phrase === 'year' ? !isYear(at, found.end) : phrase === 'weekday' ? !all[at]?.capital : meant.weak === true;
      best = longer(best, { end: found.end, ...meant, weak });
    }
    const row = memo[level];
    if (row) row[at] = best ?? null;
    return best;
  };

  const found: Expression[] = [];
  for (let at = 0; at < all.length; ) {
    const best = read(3, at);
    if (best && !best.weak && best.point.kind !== 'none') found.push({ at, ...best });
    at = best && !best.weak ? best.end : at + 1;
  }
  return { tokens: all, numbers: counts, words, found };
}
