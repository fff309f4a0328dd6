/** Place by the letter of section 6, for zones without drawings (drawn zones and lines are tested in place/). */
import type { Distance, Pattern } from '../agreement/form.ts';
import type { Where } from '../record/report.ts';
import { areApart, zonesAround } from './names.ts';
import type { World } from './world.ts';

/** Whether the place lies where the pattern says, in this world. `of` names whose place it is: one place is chosen once. */
export function placeMatches(world: World, of: string, where: Where | undefined, pattern: Pattern): boolean {
  if (pattern.in !== undefined && !inZone(world, of, where, pattern.in)) return false;
  return (pattern.distances ?? []).every((distance) => atDistance(world, of, where, distance));
}

function inZone(world: World, of: string, where: Where | undefined, zone: string): boolean {
  const { agreement } = world.setting;
  const said = where?.in ?? [];
  if (said.some((each) => zonesAround(agreement, each).includes(zone))) return true;
  if (said.some((each) => areApart(agreement, each, zone))) return false;
  // What this world already said about other zones for this place binds it: worlds are places, not sets of answers.
  const key = `${of} at ${JSON.stringify(where ?? null)}`;
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

function atDistance(world: World, of: string, where: Where | undefined, { to, op, metres }: Distance): boolean {
  const holds = (real: number) =>
    op === 'nearer'
      ? real < metres
      : op === 'at-most'
        ? real <= metres
        : op === 'at-least'
          ? real >= metres
          : real > metres;
  const stated = where?.from?.find(({ line }) => line === to);
  const ends = stated
    ? [stated.metres - (stated.error ?? 0), stated.metres + (stated.error ?? 0)].map(holds)
    : [true, false];
  if (ends[0] === ends[1]) return ends[0] === true;
  return world.choose(`${of} at ${JSON.stringify(where ?? null)} ${op} ${metres} to ${to}`, [true, false]);
}
