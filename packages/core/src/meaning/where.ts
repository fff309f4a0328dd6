/** Place of a report against zones, distances and cleared zones of a pattern (semantics 6, 4.4 clearance). */
import type { Clearance, Distance, Pattern } from '../agreement/form.ts';
import { linesOf } from '../agreement/own-lines.ts';
import { ABSENT, CERTAIN, type Names, type Places, POSSIBLE } from '../record/facts.ts';
import type { Env, Situation } from './situation.ts';

type Grade = 0 | 1 | 2;

/** Zones that a place is said to lie in. */
export function saidZones(places: Places, names: Names, place: number): string[] {
  const out: string[] = [];
  for (let k = places.zoneStart[place] as number; k < (places.zoneStart[place + 1] as number); k++) {
    out.push(names.zones.names[places.zone[k] as number] as string);
  }
  return out;
}

/** By which drawings a place is judged (semantics 6.2 to 6.4). */
export interface Drawings {
  readonly epoch: number;
  /** Whether a distance that was stated to this line still says something; left out: it does. */
  readonly counts?: ((line: string) => boolean) | undefined;
}

/** How surely a place (-1: unknown) lies in a zone. */
export function zoneGrade(
  situation: Situation,
  places: Places,
  names: Names,
  place: number,
  zone: string,
  { epoch }: Drawings,
): Grade {
  if (place < 0) return POSSIBLE;
  return situation.geography.zoneRelation(
    zone,
    places.lon[place] as number,
    places.lat[place] as number,
    places.radius[place] as number,
    saidZones(places, names, place),
    epoch,
  );
}

/** Distance to a line, metres: as stated, else as measured, else unknown. */
export function distanceTo(
  situation: Situation,
  places: Places,
  names: Names,
  place: number,
  line: string,
  { epoch, counts }: Drawings,
): { low: number; high: number } {
  if (place >= 0) {
    for (let k = places.distanceStart[place] as number; k < (places.distanceStart[place + 1] as number); k++) {
      if (names.lines.names[places.distanceLine[k] as number] !== line || counts?.(line) === false) continue;
      const metres = places.distance[k] as number;
      const error = places.distanceError[k] as number;
      return { low: Math.max(0, metres - error), high: metres + error };
    }
    const measured = situation.geography.lineDistance(
      line,
      places.lon[place] as number,
      places.lat[place] as number,
      places.radius[place] as number,
      epoch,
    );
    if (measured) return measured;
  }
  return { low: 0, high: Infinity };
}

function distanceGrade(at: { low: number; high: number }, asked: Pick<Distance, 'op' | 'metres'>): Grade {
  const test = (metres: number) =>
    asked.op === 'nearer'
      ? metres < asked.metres
      : asked.op === 'at-most'
        ? metres <= asked.metres
        : asked.op === 'at-least'
          ? metres >= asked.metres
          : metres > asked.metres;
  const low = test(at.low);
  const high = test(at.high);
  return low && high ? CERTAIN : low || high ? POSSIBLE : ABSENT;
}

/** How surely a weapon of a kind (undefined: not said) at a place stands in the zone that the bearer must clear. */
export function clearanceGrade(
  situation: Situation,
  places: Places,
  names: Names,
  place: number,
  kind: string | undefined,
  clearance: Clearance,
  bearer: string | null,
  drawings: Drawings,
): Grade {
  const lines =
    bearer === null
      ? clearance.lines.map(({ line }) => line)
      : linesOf(clearance.lines, bearer, situation.vocabulary.members);
  let best: Grade = ABSENT;
  for (const line of lines) {
    const at = distanceTo(situation, places, names, place, line, drawings);
    for (const width of clearance.widths) {
      const kindGrade = kindMatch(situation, kind, width.kind);
      const near = distanceGrade(at, { op: 'nearer', metres: width.metres });
      best = Math.max(best, Math.min(kindGrade, near)) as Grade;
    }
  }
  return best;
}

/** A reported object against the one asked for (semantics 2.5.1). */
export function kindMatch(situation: Situation, said: string | undefined, asked: string | undefined): Grade {
  if (asked === undefined) return CERTAIN;
  if (said === undefined) return POSSIBLE;
  if (situation.vocabulary.kindWithin(said, asked)) return CERTAIN;
  return situation.vocabulary.kindWithin(asked, said) ? POSSIBLE : ABSENT;
}

/** Grade of a place (-1: unknown) for a pattern's zone, distances and the place asked for. */
export function placeGrade(
  situation: Situation,
  places: Places,
  names: Names,
  place: number,
  pattern: Pattern,
  env: Env,
  drawings: Drawings,
): Grade {
  let grade: Grade = CERTAIN;
  if (pattern.in !== undefined) grade = zoneGrade(situation, places, names, place, pattern.in, drawings);
  if (env.place !== undefined) {
    grade = Math.min(grade, zoneGrade(situation, places, names, place, env.place, drawings)) as Grade;
  }
  for (const asked of pattern.distances ?? []) {
    const distances = linesAsked(situation, asked, env).map((line) =>
      distanceTo(situation, places, names, place, line, drawings),
    );
    grade = Math.min(grade, distanceGrade(nearest(distances), asked)) as Grade;
  }
  return grade;
}

/** The line that a distance is to; of a bearer's own line all parts, and none where it has none (semantics 6.6). */
function linesAsked({ vocabulary }: Situation, { to, lines }: Distance, env: Env): readonly string[] {
  if (lines === undefined) return to === undefined ? [] : [to];
  // Who act together are bound as one and have no line of their own; a permission of any is used by each for itself.
  if (env.bearer === null || env.norm.bearer.mode === 'together') return [];
  return linesOf(lines, env.bearer, vocabulary.members);
}

/** To the nearest part of a line; to no line at all the distance is unknown. */
function nearest(distances: readonly { readonly low: number; readonly high: number }[]): { low: number; high: number } {
  if (distances.length === 0) return { low: 0, high: Infinity };
  return {
    low: Math.min(...distances.map(({ low }) => low)),
    high: Math.min(...distances.map(({ high }) => high)),
  };
}
