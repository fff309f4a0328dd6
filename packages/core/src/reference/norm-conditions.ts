/** What a condition may ask of a norm (4.9): its status as reported, under the norm's own standard. */
import type { Status, Who } from '../agreement/form.ts';
import { bearersOf } from './bearers.ts';
import { instantsIn } from './conditions.ts';
import { actorsOf } from './names.ts';
import { statusAt } from './norms.ts';
import { findNorm, type View, type World } from './world.ts';

interface Asked {
  readonly norm: string;
  readonly by?: Who | undefined;
  readonly inTime?: boolean | undefined;
}

function statuses(world: World, view: View, { norm: id, by }: Asked, t: number): Status[] {
  const norm = findNorm(world.setting, id);
  if (!norm) return [];
  const named = namedActors(world, view, by);
  const bearers = bearersOf(world.setting.agreement, norm);
  const asked = bearers.filter(
    ({ mode, members }) => mode !== 'one' || named === undefined || members.some((m) => named.includes(m)),
  );
  return asked.map((bearer) => statusAt(world, norm, bearer, t));
}

function namedActors(world: World, { bearer, vars }: View, by: Who | undefined): readonly string[] | undefined {
  if (by === undefined || by.who === 'anyone') return undefined;
  if (by.who === 'bearer') return bearer.mode === 'one' ? bearer.members : undefined;
  if (by.who === 'other') return bearer.all.filter((each) => !bearer.members.includes(each));
  if (by.who === 'var') return [vars[by.name] ?? ''];
  return by.names.flatMap((name) => actorsOf(world.setting.agreement, name));
}

/** Kept or remedied (in time: kept) at `t`, by all the bearers that are meant. */
export function fulfilledAt(world: World, view: View, asked: Asked, t: number): boolean {
  const found = statuses(world, view, asked, t);
  return found.length > 0 && found.every((status) => status === 'kept' || (!asked.inTime && status === 'remedied'));
}

/** Breached at `t`, by some of the bearers that are meant. */
export function breachedAt(world: World, view: View, asked: Asked, t: number): boolean {
  return statuses(world, view, asked, t).includes('breached');
}

/** Kept so far at every instant of `[from, to]`, by all the bearers that are meant. */
export function keptThroughout(world: World, view: View, asked: Asked, from: number, to: number): boolean {
  return instantsIn(world, from, to).every((u) => {
    const found = statuses(world, view, asked, u);
    return found.length > 0 && found.every((status) => status === 'kept so far');
  });
}
