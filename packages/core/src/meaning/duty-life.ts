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
 * if undone by then; `closes`: the first instant after the window, for a period that has one.
 */
export function dutyLife(
  doings: Doings,
  window: number,
  tooLate: number,
  t: number,
  overdue = BREACHED,
  closes = Infinity,
): number {
  // What is done or undone after the window is another period's.
  const last = Math.min(t, closes - 1);
  const unseen: Doing = { at: { at: admittedUnseen(doings, last), never: true }, incident: -1 };
  const found: Doing[] = contains(doings.standing, window) ? [{ at: instant(window), incident: -1 }] : [];
  const doing = [...doings.doing, unseen, ...found];
  const { undoing } = doings;
  const inTime = Math.min(last, tooLate - 1);
  const late = Math.max(window, tooLate);
  let out = 0;
  if (doing.every((d) => mayAvoid(d.at, window, last))) out |= t < tooLate ? PENDING : overdue;
  for (const d of doing) {
    const kept = lastIn(d.at, window, inTime);
    if (kept !== -Infinity && undoing.every((u) => mayAvoid(u.at, kept + 1, last))) out |= KEPT;
    const remedied = lastIn(d.at, late, last);
    if (remedied !== -Infinity && undoing.every((u) => mayAvoid(u.at, remedied + 1, last))) {
      const undone = undoing.some((u) => mayLieIn(u.at, window + 1, remedied));
      if (undone || doing.every((e) => e === d || mayAvoid(e.at, window, tooLate - 1))) out |= REMEDIED;
    }
  }
  for (const u of undoing) {
    const undone = lastIn(u.at, window + 1, last);
    if (undone === -Infinity) continue;
    for (const d of doing) {
      if (!mayLieIn(d.at, window, undone - 1)) continue;
      if (doing.every((e) => e === d || mayAvoid(e.at, undone, last))) out |= REVERSED;
    }
  }
  return out;
}
