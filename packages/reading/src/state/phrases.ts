/** Phrases of the lexicon, made ready to be found among the tokens of a sentence. */
import { CUES, type Cue, type CueWords } from '../lexicon/cues.ts';
import { folded } from '../text/words.ts';

type Matcher = (key: string) => boolean;
interface Phrase {
  readonly cue: Cue;
  /** null: at most three words between. */
  readonly parts: readonly (Matcher | null)[];
}

export interface Phrases {
  /** Phrases whose first word may be this one. */
  startingWith(key: string): readonly Phrase[];
}

function matcherOf(part: string): Matcher {
  const [open, close] = [part.startsWith('*'), part.endsWith('*')];
  const stem = part.replace(/^\*|\*$/g, '');
  if (open) return (key) => key.endsWith(stem) && key.length > stem.length;
  return close ? (key) => key.startsWith(stem) : (key) => key === stem;
}

const head = (word: string) => word.slice(0, 2);

function build(words: CueWords): Phrases {
  const byHead = new Map<string, Phrase[]>();
  const anywhere: Phrase[] = [];
  for (const cue of CUES) {
    for (const written of (words[cue] ?? '').split(',')) {
      const parts = folded(written)
        .trim()
        .split(/[\s-]+/);
      const first = parts[0] ?? '';
      if (first === '') continue;
      const phrase: Phrase = { cue, parts: parts.map((part) => (part === '~' ? null : matcherOf(part))) };
      if (first.startsWith('*')) anywhere.push(phrase);
      else {
        const list = byHead.get(head(first));
        if (list) list.push(phrase);
        else byHead.set(head(first), [phrase]);
      }
    }
  }
  return { startingWith: (key) => [...(byHead.get(head(key)) ?? []), ...anywhere] };
}

const built = new WeakMap<CueWords, Phrases>();

/** Made once for each lexicon. */
export function phrasesOf(words: CueWords): Phrases {
  const known = built.get(words) ?? build(words);
  built.set(words, known);
  return known;
}

const LONGEST_GAP = 3;

/** Indexes of the words that a phrase takes from `start` on, or undefined. Marks end it. */
export function taken(
  phrase: Phrase,
  tokens: readonly { readonly key: string; readonly mark: boolean }[],
  start: number,
): number[] | undefined {
  const walk = (part: number, at: number): number[] | undefined => {
    if (part === phrase.parts.length) return [];
    const matcher = phrase.parts[part];
    if (matcher === null) {
      for (let gap = 0; gap <= LONGEST_GAP; gap += 1) {
        if (gap > 0 && (tokens[at + gap - 1]?.mark ?? true)) return undefined;
        const rest = walk(part + 1, at + gap);
        if (rest) return rest;
      }
      return undefined;
    }
    const token = tokens[at];
    if (!token || token.mark || !matcher?.(token.key)) return undefined;
    const rest = walk(part + 1, at + 1);
    return rest && [at, ...rest];
  };
  return walk(0, start);
}
