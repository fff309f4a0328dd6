/**
 * Rival corrections (semantics 2.2): live reports that supersede the same report. A world takes one of them.
 * @returns for a report, its live rivals; links that bind only (same source)
 */
export function findRivals(supersedes: Int32Array, live: Uint8Array): (r: number) => readonly number[] {
  const byTarget = new Map<number, number[]>();
  for (let r = 0; r < supersedes.length; r++) {
    const target = supersedes[r] as number;
    if (target < 0 || !live[r]) continue;
    const rivals = byTarget.get(target);
    if (rivals) rivals.push(r);
    else byTarget.set(target, [r]);
  }
  const none: readonly number[] = [];
  return (r) => {
    const rivals = byTarget.get(supersedes[r] as number);
    return rivals && live[r] ? rivals.filter((other) => other !== r) : none;
  };
}
