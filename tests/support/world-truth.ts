/** What is so in the worlds of the reference evaluator: its own happenings, held against the period one by one. */
import type { Agreement, Norm, Report } from '@servanda/core';
import { holds } from '../../packages/core/src/reference/conditions.ts';
import { inLife } from '../../packages/core/src/reference/guards.ts';
import { actsAs, happenings } from '../../packages/core/src/reference/match.ts';
import { actorsOf } from '../../packages/core/src/reference/names.ts';
import { underReadings } from '../../packages/core/src/reference/readings.ts';
import { unseenInstants } from '../../packages/core/src/reference/silence.ts';
import type { Bearer, Happening } from '../../packages/core/src/reference/types.ts';
import { type Setting, settingOf, type World } from '../../packages/core/src/reference/world.ts';
import { type Choose, inEveryWorld, TooManyWorlds } from '../../packages/core/src/reference/worlds.ts';

/** Instants in ms, both included. */
export interface Within {
  readonly from: number;
  readonly to: number;
}

/** The agreement in each of its readings; an answer of one word has to be so in all. */
export function readAs(agreement: Agreement): Agreement[] {
  const [question] = agreement.questions;
  if (!question) return [agreement];
  return question.readings.map(({ id }) => ({ ...underReadings(agreement, { [question.id]: id }), questions: [] }));
}

/** The setting of a question on a period; the start of the period is an instant that makes a difference. */
export function settingIn(
  agreement: Agreement,
  reports: readonly Report[],
  { from }: Within,
  at: number,
  knownAt: number | undefined,
): Setting {
  const start = { id: 'start of the period', value: { moment: 'at' as const, instant: from, written: '' } };
  const marked = Number.isFinite(from) ? { ...agreement, moments: [...agreement.moments, start] } : agreement;
  return settingOf(marked, reports, { norm: 'n', bearer: null, at, knownAt }, 20_000);
}

/** Everything that some world says; undefined where they are too many. */
export function inWorlds<T>(setting: Setting, say: (world: World) => readonly T[]): Set<T> | undefined {
  const found = new Set<T>();
  const evaluate = (choose: Choose) => {
    for (const said of say({ setting, choose, memo: new Map<string, unknown>() })) found.add(said);
  };
  try {
    inEveryWorld(evaluate, 100);
  } catch (error) {
    if (error instanceof TooManyWorlds) return undefined;
    throw error;
  }
  return found;
}

/** Instants at which the bearer may have done unseen what the norm speaks of (2.9). */
export function unseenIn(world: World, norm: Norm, bearer: Bearer, { from, to }: Within): number[] {
  const actors = bearer.mode === 'someone' ? [undefined] : bearer.members;
  const each = actors.map((actor) => unseenInstants(world, norm, bearer, actor, to));
  const possible =
    bearer.mode === 'together' ? (each[0] ?? []).filter((u) => each.every((one) => one.includes(u))) : each.flat();
  return possible.filter((u) => from <= u);
}

/** Whether a ban of an act was violated in the period in this world: both answers where that hangs on what nobody saw. */
export function violatedIn(world: World, ban: Norm, bearer: Bearer, doer: Bearer, period: Within): boolean[] {
  const view = { norm: ban, bearer, vars: {} };
  const inPeriod = ({ instant }: Happening) => period.from <= instant && instant <= period.to;
  const seen = happenings(world, view, ban.what, 'breaches', (author) => actsAs(world, author, bearer));
  const violates = (each: Happening) =>
    inPeriod(each) &&
    actsAs(world, each.author, doer) &&
    inLife(world, ban, bearer, each.instant) &&
    !(ban.unless && holds(world, view, ban.unless, each.instant)) &&
    !isPermitted(world, ban, bearer, each);
  if (seen.some(violates)) return [true];
  const unseen = unseenIn(world, ban, bearer, period).map(
    (instant): Happening => ({ incident: '', instant, author: doer.members, about: undefined, certain: false }),
  );
  return unseen.some(violates) ? [false, true] : [false];
}

/** Semantics 4.8: a permission that stands despite the ban covers this very happening. */
function isPermitted(world: World, ban: Norm, bearer: Bearer, { incident, instant, author }: Happening): boolean {
  const { agreement } = world.setting;
  return agreement.norms.some((permission) => {
    if (!permission.despite?.includes(ban.id)) return false;
    const all = permission.bearer.names.flatMap((name) => actorsOf(agreement, name));
    const { mode } = permission.bearer;
    const own = bearer.mode === 'one' ? all.filter((one) => bearer.members.includes(one)) : all;
    // What several have together they use together, and what anybody has, anybody; else each uses it for itself.
    const permitted: Bearer =
      mode === 'together' || mode === 'someone'
        ? { mode, members: all, all }
        : { mode: bearer.mode === 'one' ? 'one' : 'any', members: own, all };
    const view = { norm: permission, bearer: permitted, vars: {} };
    const covered = happenings(world, { ...view, norm: ban }, permission.what, 'breaches');
    return (
      actsAs(world, author, permitted) &&
      covered.some((each) => each.incident === incident) &&
      inLife(world, permission, permitted, instant) &&
      (!permission.provided || holds(world, view, permission.provided, instant))
    );
  });
}
