/** Powers over a norm (4.7): what is in force at `t` depends on exercises before `t` only, so the recursion ends. */
import type { Norm, Span } from '../agreement/form.ts';
import { addSpan } from '../time/span.ts';
import { bearersOf } from './bearers.ts';
import { holds } from './conditions.ts';
import { inLife } from './guards.ts';
import { actorsActing, actsAs, happenings } from './match.ts';
import type { Bearer } from './types.ts';
import { once, type World } from './world.ts';

type Power = NonNullable<Norm['power']>;
/** At one instant the later in this list wins: end over suspend over resume. */
const ORDER: readonly Power['effect'][] = ['resume', 'snap-back', 'suspend', 'end'];

/** Whether a norm is suspended, ended for a bearer at `t`, by exercises before `t`. */
export function powersOver(
  world: World,
  norm: Norm,
  bearer: Bearer,
  t: number,
): { suspended: boolean; ended: boolean } {
  const exercises = world.setting.agreement.norms
    .flatMap((power) =>
      power.power && (power.power.on === 'all' || power.power.on.includes(norm.id))
        ? exercisesOf(world, power, power.power, bearer, t)
        : [],
    )
    .sort((a, b) => a.effective - b.effective || ORDER.indexOf(a.power.effect) - ORDER.indexOf(b.power.effect));
  let suspended = false;
  let ended = false;
  for (const { power } of exercises) {
    const { effect } = power;
    if (effect === 'suspend') suspended = true;
    if (effect === 'end') ended = true;
    if (effect === 'resume' || effect === 'snap-back') suspended = false;
    if (effect === 'snap-back') ended = false;
  }
  return { suspended, ended };
}

/** Exercises in effect by `t` that extend something of the norm (4.7.3), in the order of their effect; an occurrence counts once. */
export function extensionsOver(world: World, norm: Norm, bearer: Bearer, t: number) {
  return world.setting.agreement.norms
    .flatMap((each) => {
      const { power } = each;
      if (power?.effect !== 'extend' || !(power.on === 'all' || power.on.includes(norm.id))) return [];
      const found = exercisesOf(world, each, power, bearer, t);
      return found.filter(
        ({ incident }, k) => incident === undefined || found.findIndex((other) => other.incident === incident) === k,
      );
    })
    .sort((a, b) => a.effective - b.effective);
}

interface Exercise {
  readonly power: Power;
  readonly effective: number;
  /** Undefined where a condition brings it about. */
  readonly incident: string | undefined;
}

function exercisesOf(world: World, norm: Norm, power: Power, over: Bearer, t: number): Exercise[] {
  if (power.once) return broughtAbout(world, norm, power, over, t);
  const holders = power.automatic ? [NOBODY] : holdersOf(world, norm);
  return holders.flatMap((holder) => {
    const view = { norm, bearer: holder, vars: {} };
    const key = `exercises ${norm.id} ${holder.members.join()}`;
    const done = once(world, key, () =>
      happenings(world, view, norm.what, 'neutral', (author) => actsAs(world, author, holder)),
    );
    return done.flatMap(({ incident, instant, author }) => {
      const effective = effectiveFrom(world, instant, power.delay);
      const by = actorsActing(world, author).filter((actor) => holder.members.includes(actor));
      if (isTakenBack(world, norm, holder, by, instant, effective)) return [];
      if (instant >= t || effective > t) return [];
      // A holder acts for itself: whoever acted with it is not touched.
      const itself = (member: string) =>
        holder.members.includes(member) && actorsActing(world, author).includes(member);
      if (power.scope === 'own' && !over.members.some(itself)) return [];
      const valid = once(world, `valid ${key} ${instant}`, () => isValid(world, norm, holder, instant));
      return valid ? [{ power, effective, incident }] : [];
    });
  });
}

const NOBODY: Bearer = { mode: 'someone', members: [], all: [] };

/** Where any may, each exercises, and takes back, for itself. */
function holdersOf(world: World, norm: Norm): Bearer[] {
  const { agreement } = world.setting;
  return bearersOf(
    agreement,
    norm.bearer.mode === 'any' ? { ...norm, bearer: { ...norm.bearer, mode: 'each' } } : norm,
  );
}

/** All who exercised it undid that after it and before it takes effect. */
function isTakenBack(
  world: World,
  norm: Norm,
  holder: Bearer,
  by: readonly string[],
  from: number,
  to: number,
): boolean {
  const undoneBy = world.setting.agreement.acts.find(({ id }) => id === norm.what.act)?.undoneBy;
  if (undoneBy === undefined || norm.power?.automatic) return false;
  const { phase: _, clearance: __, ...undoing } = { ...norm.what, act: undoneBy };
  const view = { norm, bearer: holder, vars: {} };
  return once(world, `taken back ${norm.id} ${holder.members.join()}`, () =>
    happenings(world, view, undoing, 'neutral', (author) => actsAs(world, author, holder)),
  ).some(
    ({ instant, author }) =>
      from < instant && instant < to && by.every((actor) => actorsActing(world, author).includes(actor)),
  );
}

/** A condition brings it about, once: at the first instant at which it holds while the power is alive. */
function broughtAbout(world: World, norm: Norm, power: Power, over: Bearer, t: number): Exercise[] {
  const holders = power.scope === 'own' ? bearersOf(world.setting.agreement, norm) : [NOBODY];
  return holders.flatMap((holder) => {
    if (power.scope === 'own' && !over.members.some((member) => holder.members.includes(member))) return [];
    const [earliest] = world.setting.instants;
    const first = world.setting.instants.find((u) => u < t && comesAbout(world, norm, power, holder, u));
    if (first === undefined) return [];
    const instant = first === earliest ? Number.NEGATIVE_INFINITY : first;
    const effective = effectiveFrom(world, instant, power.delay);
    return effective > t ? [] : [{ power, effective, incident: undefined }];
  });
}

function comesAbout(world: World, norm: Norm, power: Power, holder: Bearer, u: number): boolean {
  const view = { norm, bearer: holder, vars: {}, strict: true };
  return once(
    world,
    `comes about ${norm.id} ${holder.members.join()} ${u}`,
    () => isValid(world, norm, holder, u) && power.once !== undefined && holds(world, view, power.once, u),
  );
}

function isValid(world: World, norm: Norm, bearer: Bearer, instant: number): boolean {
  const view = { norm, bearer, vars: {}, strict: true };
  return inLife(world, norm, bearer, instant) && (!norm.provided || holds(world, view, norm.provided, instant));
}

function effectiveFrom(world: World, instant: number, delay: Span | undefined): number {
  const delayed = delay ? addSpan(instant, delay, world.setting.agreement.clock) : instant;
  return Math.max(instant + 1, delayed);
}
