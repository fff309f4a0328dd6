/**
 * Supersede and retract (semantics 2.2) as a graph from the later report to the earlier one. It is solved as a whole, so
 * the order in which reports arrive never matters.
 */
import { onCycle } from './graph.ts';

export interface Links {
  /** Earlier report that each report supersedes, or -1. */
  readonly supersedes: Int32Array;
  /** Earlier report that each report retracts, or -1. */
  readonly retracts: Int32Array;
}

export interface Liveness {
  /** 1: no live report of its source retracts it, and no correction of it stands. */
  readonly live: Uint8Array;
  /** 1: set aside, since its links run in a circle. */
  readonly cyclic: Uint8Array;
}

/** Which reports are live. Links must already be of one source, to known reports. */
export function liveness(links: Links): Liveness {
  const n = links.supersedes.length;
  const linked: number[] = [];
  for (let r = 0; r < n; r++) {
    if ((links.supersedes[r] as number) >= 0 || (links.retracts[r] as number) >= 0) linked.push(r);
  }
  const live = new Uint8Array(n).fill(1);
  if (linked.length === 0) return { live, cyclic: new Uint8Array(n) };

  const targets = (r: number): readonly number[] =>
    [links.supersedes[r] as number, links.retracts[r] as number].filter((to) => to >= 0);
  const cyclic = onCycle(n, targets);
  const waits = new Int32Array(n);
  for (const r of linked) {
    if (cyclic[r]) continue;
    for (const to of targets(r)) waits[to] = (waits[to] as number) + 1;
  }
  // A correction that was itself corrected still stands in the place of what it corrected; one that was taken back does not.
  const corrected = new Uint8Array(n);
  const stands = (r: number): boolean => live[r] === 1 || corrected[r] === 1;
  // What becomes of a report is known once all that link to it are known; free of cycles, some report is always ready.
  const ready = linked.filter((r) => !cyclic[r] && waits[r] === 0);
  for (let r = ready.pop(); r !== undefined; r = ready.pop()) {
    const [older, takenBack] = [links.supersedes[r] as number, links.retracts[r] as number];
    if (older >= 0 && stands(r)) {
      live[older] = 0;
      corrected[older] = 1;
    }
    if (takenBack >= 0 && live[r]) live[takenBack] = 0;
    for (const to of targets(r)) {
      waits[to] = (waits[to] as number) - 1;
      if (waits[to] === 0 && !cyclic[to]) ready.push(to);
    }
  }
  for (let r = 0; r < n; r++) if (cyclic[r]) live[r] = 0;
  return { live, cyclic };
}
