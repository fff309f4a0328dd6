/** Observations that last, cut where the drawings change (semantics 6.4). */
import { CERTAIN } from '../record/facts.ts';
import { type Periods, periodsOf } from '../timeline/periods.ts';
import type { Situation } from './situation.ts';
import type { Drawings } from './where.ts';

/** An observation during `[from, to)` that goes on until `ends`. ms. */
export interface Spell {
  readonly from: number;
  readonly to: number;
  readonly ends: number;
}

/** When, during the spells, what is asked of the place surely holds and may hold, by the drawings of the moment. */
export function whileThere(
  situation: Situation,
  spells: readonly Spell[],
  gradeAt: (drawings: Drawings) => number,
): { readonly certain: Periods; readonly possible: Periods } {
  const certain: [number, number][] = [];
  const possible: [number, number][] = [];
  for (const spell of spells) {
    for (const [from, to, drawings] of pieces(situation, spell)) {
      const grade = gradeAt(drawings);
      if (grade === CERTAIN) certain.push([from, to]);
      if (grade > 0) possible.push([from, to]);
    }
  }
  return { certain: periodsOf(certain), possible: periodsOf(possible) };
}

function pieces({ geography }: Situation, { from, to, ends }: Spell): [number, number, Drawings][] {
  const { epochs } = geography;
  const out: [number, number, Drawings][] = [];
  const seen = epochs.of(to - 1);
  const last = epochs.of(ends - 1);
  for (let epoch = epochs.of(from); epoch <= last; epoch++) {
    const start = Math.max(from, epochs.starts[epoch] as number);
    const end = Math.min(ends, epochs.starts[epoch + 1] ?? Infinity);
    if (start < to) out.push([start, Math.min(end, to), { epoch }]);
    // After the observation a stated distance counts while the line is drawn as it was then.
    if (end > to)
      out.push([Math.max(start, to), end, { epoch, counts: (line) => geography.drawnAlike(line, epoch, seen) }]);
  }
  return out;
}
