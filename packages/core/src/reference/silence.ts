/** Where silence counts (2.9): the instants at which the norm's own act may have happened unseen. */
import type { Norm } from '../agreement/form.ts';
import { parseWhen } from '../time/time-text.ts';
import { changes } from './duties.ts';
import { namedBy } from './evidence.ts';
import { actorsOf, isAct, isKind, isPublic, zonesAround } from './names.ts';
import type { Bearer, Period } from './types.ts';
import { standardOf, type World } from './world.ts';

/** Interesting instants up to `t` at which an unseen act of this actor (undefined: someone) as the bearer is possible; of a periodic duty, in its window. */
export function unseenInstants(
  world: World,
  norm: Norm,
  bearer: Bearer,
  actor: string | undefined,
  t: number,
  window: Period = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY },
): number[] {
  const isIn = (instant: number) => instant <= t && window.from <= instant && instant < window.to;
  const undone = norm.type === 'duty' ? against(changes(world, norm, bearer)).filter(isIn) : [];
  return unwatched(world, norm, actor).filter((u) => isIn(u) && !undone.some((instant) => instant >= u));
}

/** Where something certain speaks against a performance before it (2.9): an undoing, or a weapon that stands in the way. */
function against({ undoings, standing }: ReturnType<typeof changes>): number[] {
  return [...undoings.filter(({ certain }) => certain).map(({ instant }) => instant), ...standing];
}

/** Instants at which silence says nothing; the same in all worlds. */
function unwatched(world: World, norm: Norm, actor: string | undefined): readonly number[] {
  const { agreement, instants, unseen } = world.setting;
  const { act } = norm.what;
  if (act === undefined || isPublic(agreement, act)) return [];
  const key = JSON.stringify([norm.id, actor]);
  const found =
    unseen.get(key) ?? instants.filter((u) => !isCovered(world, norm, actor, u) && !isDenied(world, norm, actor, u));
  unseen.set(key, found);
  return found;
}

/** A source's silence or word that would clear the actor of a breach decides nothing if it is the actor's own (2.4.1). */
function decidesOn(world: World, norm: Norm, source: string, actor: string | undefined): boolean {
  const standard = standardOf(world.setting, norm);
  if (norm.type === 'ban' && source === actor && !namedBy(standard, source)) return false;
  if (standard.standard === 'confirmed') return standard.by.includes(source);
  if (standard.standard === 'independent') return standard.of?.includes(source) ?? true;
  return standard.standard === 'any' || source === actor;
}

/** Coverage that counts for this actor is sufficient at `u` (2.9 b). */
export function isCovered(world: World, norm: Norm, actor: string | undefined, u: number): boolean {
  const { live } = world.setting;
  return live.some(
    (report) =>
      report.says === 'coverage' &&
      decidesOn(world, norm, report.by, actor) &&
      contains(world, report.when, u) &&
      aboutZone(world, report.in, norm.what.in) &&
      report.fraction >= (norm.sufficientCoverage ?? 1),
  );
}

/** 2.9 c */
function isDenied(world: World, norm: Norm, actor: string | undefined, u: number): boolean {
  const { agreement, live } = world.setting;
  const { act, phase, kind } = norm.what;
  return live.some(
    (report) =>
      report.says === 'nothing' &&
      decidesOn(world, norm, report.by, actor) &&
      contains(world, report.when, u) &&
      isAct(agreement, act ?? '', report.act) &&
      (report.phase === undefined || report.phase === phase) &&
      (report.kind === undefined || (kind !== undefined && isKind(agreement, kind, report.kind))) &&
      (report.of === undefined ||
        (actor !== undefined && report.of.flatMap((name) => actorsOf(agreement, name)).includes(actor))) &&
      aboutZone(world, report.in, norm.what.in),
  );
}

function contains(world: World, when: Parameters<typeof parseWhen>[0], u: number): boolean {
  const { from, to } = parseWhen(when, world.setting.agreement.clock);
  return from <= u && u < to;
}

/** The report's zones contain the norm's zone; without zones it is about everywhere. */
function aboutZone(world: World, zones: readonly string[] | undefined, zone: string | undefined): boolean {
  if (zones === undefined) return true;
  return zone !== undefined && zonesAround(world.setting.agreement, zone).some((each) => zones.includes(each));
}
