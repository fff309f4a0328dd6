import type { Coverage } from '../../../ask/observations.ts';
import type { TimeWindow } from './scale.ts';

/** What the monitor could see in each of n equal parts of the window: the least that it says for any time of it; -1: it says nothing. */
export function coverageColumns(coverage: readonly Coverage[], window: TimeWindow, n: number): Float64Array {
  const out = new Float64Array(n).fill(-1);
  const length = (window.to - window.from) / n;
  for (const { from, to, fraction } of coverage) {
    if (fraction === undefined || from >= window.to || (to !== null && to <= window.from)) continue;
    const first = Math.max(0, Math.floor((from - window.from) / length));
    const last = to === null ? n - 1 : Math.min(n - 1, Math.ceil((to - window.from) / length) - 1);
    for (let i = first; i <= last; i++) out[i] = out[i] === -1 ? fraction : Math.min(out[i] ?? 1, fraction);
  }
  return out;
}
