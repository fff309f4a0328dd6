/** The life of what lasts: a ban of a state, a duty to keep one, a limit (semantics 4.3, 4.3.1, 4.3.2). */
import { first } from '../timeline/periods.ts';
import { type StatusLine, statusLine } from '../timeline/status-line.ts';
import { maybe, surely, type Tri } from '../timeline/tri.ts';
import { type Guards, guardBreaks, guarded } from './guards.ts';
import { bit } from './status-bits.ts';

/** Breached while it is violated, remedied after, else kept so far, behind its guards. */
export function violatedLine(guards: Guards, violated: Tri): StatusLine {
  const from = first(violated.possible);
  const sure = first(violated.certain);
  const life = (t: number) => {
    let mask = 0;
    if (maybe(violated, t)) mask |= bit('breached');
    if (from < t && !surely(violated, t)) mask |= bit('remedied');
    if (sure > t && !surely(violated, t)) mask |= bit('kept so far');
    return mask;
  };
  const changes = [...violated.possible, ...violated.certain, ...shifted(violated)];
  return statusLine([...guardBreaks(guards), ...changes], (t) => guarded(guards, t, life, changes));
}

/** One instant after each change: where a violation that has just begun may have ended again. */
function shifted(line: Tri): number[] {
  return [...line.possible].map((t) => t + 1);
}
