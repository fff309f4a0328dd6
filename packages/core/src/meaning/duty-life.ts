/**
 * The life of a duty to do (semantics 4.4) for one opening of its window and one deadline: the set of statuses that some
 * choice of the uncertain events gives at `t`. Every formula is an existence over independent events; with no undoing they are exact.
 */
import { instant, lastIn, mayAvoid, mayLieIn } from '../timeline/instants.ts';
import { contains } from '../timeline/periods.ts';
import { admittedUnseen, type Doing, type Doings } from './doings.ts';
import { bit } from './status-bits.ts';

const PENDING = bit('pending');
const BREACHED = bit('breached');
const KEPT = bit('kept');
const REMEDIED = bit('remedied');
const REVERSED = bit('reversed');

/**
 * Statuses at `t`, for a window that opens at `window` (inclusive) and a first instant too late, `tooLate`; `overdue`: what it is
 * if undone by then.
 */
export function dutyLife(doings: Doings, window: number, tooLate: number, t: number, overdue = BREACHED): number {
  const unseen: Doing = { at: { at: admittedUnseen(doings, t), never: true }, incident: -1 };
  const found: Doing[] = contains(doings.standing, window) ? [{ at: instant(window), incident: -1 }] : [];
  const doing = [...doings.doing, unseen, ...found];
  const { undoing } = doings;
  const inTime = Math.min(t, tooLate - 1);
  const late = Math.max(window, tooLate);
  let out = 0;
  if (doing.every((d) => mayAvoid(d.at, window, t))) out |= t < tooLate ? PENDING : overdue;
  for (const d of doing) {
    const kept = lastIn(d.at, window, inTime);
    if (kept !== -Infinity && undoing.every((u) => mayAvoid(u.at, kept + 1, t))) out |= KEPT;
    const remedied = lastIn(d.at, late, t);
    if (remedied !== -Infinity && undoing.every((u) => mayAvoid(u.at, remedied + 1, t))) {
      const undone = undoing.some((u) => mayLieIn(u.at, window + 1, remedied));
      if (undone || doing.every((e) => e === d || mayAvoid(e.at, window, tooLate - 1))) out |= REMEDIED;
    }
  }
  for (const u of undoing) {
    const last = lastIn(u.at, window + 1, t);
    if (last === -Infinity) continue;
    for (const d of doing) {
      if (!mayLieIn(d.at, window, last - 1)) continue;
      if (doing.every((e) => e === d || mayAvoid(e.at, last, t))) out |= REVERSED;
    }
  }
  return out;
}
