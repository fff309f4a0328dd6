/** Which zones some source could see, at least in part (semantics 2.10). */
import type { Coverage, DrawnThing } from '../../../ask/index.ts';

/**
 * A report of coverage is about its zones and what lies in them; without zones, about everywhere. Access is none: who was let in need
 * not have seen anything.
 */
export function coveredZones(things: readonly DrawnThing[], coverage: readonly Coverage[]): ReadonlySet<string> {
  const seeing = coverage.filter(({ fraction = 0 }) => fraction > 0);
  const isEverywhere = seeing.some(({ zones }) => zones.length === 0);
  const named = new Set(seeing.flatMap(({ zones }) => zones));
  const within = new Map(things.map((thing) => [thing.id, thing.within]));
  const covered = new Set<string>();
  for (const { id, sort } of things) {
    if (sort !== 'zone') continue;
    const around = new Set([id]);
    for (const zone of around) for (const wider of within.get(zone) ?? []) around.add(wider);
    if (isEverywhere || [...around].some((zone) => named.has(zone))) covered.add(id);
  }
  return covered;
}
