/** What a bearer may have done unseen (2.9). */
import type { Norm } from '../agreement/form.ts';
import { unseenInstants } from './silence.ts';
import type { Bearer, Happening, Period } from './types.ts';
import type { World } from './world.ts';

/** Acts of the norm up to `t` that nobody may have seen, one for each instant. */
export function unseenActs(world: World, norm: Norm, bearer: Bearer, t: number, window?: Period): Happening[] {
  const actors: (string | undefined)[] = bearer.mode === 'someone' ? [undefined] : [...bearer.members];
  // Together they act only jointly: unseen only where none of them is covered.
  const instants = actors.map((actor) => unseenInstants(world, norm, bearer, actor, t, window));
  const possible =
    bearer.mode === 'together'
      ? (instants[0] ?? []).filter((u) => instants.every((each) => each.includes(u)))
      : instants.flat();
  return [...new Set(possible)].map((instant) => ({
    incident: 'unseen',
    instant,
    author: bearer.members,
    about: undefined,
    certain: false,
  }));
}
