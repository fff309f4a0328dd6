/** Place by the letter of section 6. */
import type { Agreement, Distance, Pattern } from '../agreement/form.ts';
import type { Where } from '../record/report.ts';
import { discIn, drawingAt, drawnAs, lies, metresFrom } from './drawings.ts';
import { actorsOf, areApart, zonesAround } from './names.ts';
import type { Bearer } from './types.ts';
import type { World } from './world.ts';

/** A place at an instant. */
export interface Spot {
  /** Whose place it is: one place is chosen once. */
  readonly of: string;
  readonly where: Where | undefined;
  /** The instant whose drawings count. ms. */
  readonly t: number;
  /** Whether a distance stated to this line still says something (6.4). */
  readonly counts?: ((line: string) => boolean) | undefined;
}

/** Whether the place lies where the pattern says, in this world, for this bearer. */
export function placeMatches(world: World, spot: Spot, pattern: Pattern, bearer: Bearer): boolean {
  if (pattern.in !== undefined && !inZone(world, spot, pattern.in)) return false;
  return (pattern.distances ?? []).every((distance) => atDistance(world, spot, distance, bearer));
}

/** The lines that a distance is to: of several the bearer's own, if it is judged for itself (6.6). */
export function linesFor(agreement: Agreement, { to, lines = [] }: Distance, bearer: Bearer): readonly string[] {
  if (to !== undefined) return [to];
  if (bearer.mode !== 'one') return [];
  const isBearers = (name: string) => bearer.members.some((member) => actorsOf(agreement, name).includes(member));
  const own = lines.filter((each) => each.for !== undefined && isBearers(each.for));
  const those = own.length === 0 ? lines.filter((each) => each.for === undefined) : own;
  return those.map(({ line }) => line);
}

function inZone(world: World, { of, where, t }: Spot, zone: string): boolean {
  const { agreement } = world.setting;
  const zones = [...new Set([...agreement.zones.map(({ id }) => id), zone, ...(where?.in ?? [])])];
  const said = new Set((where?.in ?? []).flatMap((each) => zonesAround(agreement, each)));
  const relation = (name: string, is: 'inside' | 'disjoint') => {
    const shape = drawingAt(world, name, t);
    return [...said].some((each) => {
      const other = each === name ? undefined : drawingAt(world, each, t);
      return shape !== undefined && other !== undefined && lies(other, shape) === is;
    });
  };
  const disc = (name: string) => {
    const shape = drawingAt(world, name, t);
    return shape && discIn(shape, where);
  };
  const isIn = (name: string) => said.has(name) || disc(name) === 'in' || relation(name, 'inside');
  const isOut = (name: string) => disc(name) === 'out' || relation(name, 'disjoint');
  const inside = zones.some((each) => zonesAround(agreement, each).includes(zone) && isIn(each));
  const outside =
    zonesAround(agreement, zone).some(isOut) || zones.some((each) => areApart(agreement, each, zone) && isIn(each));
  if (inside !== outside) return inside;
  return unsaid(
    world,
    `${of} at ${JSON.stringify(where ?? null)}${zones.map((z) => drawnAs(world, z, t)).join(';')}`,
    zone,
  );
}

/** What this world already said about other zones for this place binds it: worlds are places, not sets of answers. */
function unsaid(world: World, key: string, zone: string): boolean {
  const { agreement } = world.setting;
  const answers = (world.memo.get(key) ?? new Map<string, boolean>()) as Map<string, boolean>;
  world.memo.set(key, answers);
  for (const [other, inside] of answers) {
    if (other === zone) return inside;
    if (inside && zonesAround(agreement, other).includes(zone)) return true;
    if (inside && areApart(agreement, other, zone)) return false;
    if (!inside && zonesAround(agreement, zone).includes(other)) return false;
  }
  const inside = world.choose(`${key} in ${zone}`, [true, false]);
  answers.set(zone, inside);
  return inside;
}

function atDistance(world: World, spot: Spot, distance: Distance, bearer: Bearer): boolean {
  const { op, metres } = distance;
  const holds = (real: number) =>
    op === 'nearer'
      ? real < metres
      : op === 'at-most'
        ? real <= metres
        : op === 'at-least'
          ? real >= metres
          : real > metres;
  const lines = linesFor(world.setting.agreement, distance, bearer);
  // Several lines of one bearer are one line, and its distance is that of the nearest part.
  const unknown = [0, Number.POSITIVE_INFINITY] as const;
  const parts = lines.length === 0 ? [unknown] : lines.map((line) => distancesTo(world, spot, line) ?? unknown);
  const ends = [0, 1].map((end) => holds(Math.min(...parts.map((part) => part[end] as number))));
  if (ends[0] === ends[1]) return ends[0] === true;
  const { of, where, t } = spot;
  const drawn = lines.map((line) => drawnAs(world, line, t)).join(';');
  const key = `${of} at ${JSON.stringify(where ?? null)}${drawn}`;
  return world.choose(`${key} ${op} ${metres} to ${lines.join()}`, [true, false]);
}

/** Least and greatest distance to a line: as stated, else as drawn; undefined: unknown. Metres. */
export function distancesTo(
  world: World,
  { where, t, counts }: Spot,
  to: string,
): readonly [number, number] | undefined {
  const stated = where?.from?.find(({ line }) => line === to);
  if (stated && (counts?.(to) ?? true))
    return [stated.metres - (stated.error ?? 0), stated.metres + (stated.error ?? 0)];
  const shape = drawingAt(world, to, t);
  return shape && metresFrom(shape, where);
}
