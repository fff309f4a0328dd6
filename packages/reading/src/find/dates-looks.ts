import type { TimeWords } from '../lexicon/lexicon.ts';
import type { Around } from './dates-resolve.ts';
import type { Token } from './numbers-tokens.ts';

// A clause longer than this says little of the date at its other end.
const REACH = 12;
const ENDS = /^[.,;:!?()–—"“”«»]$/;

/** Whether the clause around tokens `[at, end)` looks ahead, back, both ways, or does not say. */
export function looks(
  tokens: readonly Token[],
  at: number,
  end: number,
  { forward, backward }: TimeWords,
  until: boolean,
): Around['looks'] {
  const side = (start: number, step: 1 | -1): Token[] => {
    const found: Token[] = [];
    for (let i = start; found.length < REACH; i += step) {
      const token = tokens[i];
      if (!token || ENDS.test(token.key)) break;
      found.push(token);
    }
    return found;
  };
  const around = [...side(at - 1, -1), ...side(end, 1)];
  // Names begin with a capital, and what a name ends with says nothing of time.
  const says = (cues: readonly string[]): boolean =>
    around.some(({ key, capital }) =>
      cues.some((cue) => (cue.startsWith('*') ? !capital && key.endsWith(cue.slice(1)) : key === cue)),
    );
  const back = says(backward);
  if (until || says(forward)) return back ? 'both' : 'ahead';
  return back ? 'back' : 'unsaid';
}
