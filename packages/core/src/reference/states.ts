/** States in a world (2.8). Holder by holder: observed, going on after an observation as declared, or unknown and chosen by the world. */
import type { Norm, Pattern } from '../agreement/form.ts';
import type { ReportOf } from '../record/report.ts';
import { spanMs } from '../time/span.ts';
import { parseWhen } from '../time/time-text.ts';
import { instantsIn } from './conditions.ts';
import { drawnAs } from './drawings.ts';
import { keyOf } from './match.ts';
import { actorsOf, isKind, zonesAround } from './names.ts';
import { linesFor, placeMatches, type Spot } from './places.ts';
import type { Happening, Observation } from './types.ts';
import { once, standardOf, type View, type World } from './world.ts';

/** Some thing that the pattern means is in the state at `t`. */
export function stateHolds(world: World, view: View, pattern: Pattern, t: number): boolean {
  const known = knownAt(world, view, pattern, t);
  if (known !== undefined) return known;
  const { first, turns } = once(world, `unknown ${keyOf(pattern, view)}`, () => courseOf(world, view, pattern));
  return t < turns ? first : !first;
}

/**
 * Where it is unknown, it is so (or not so) up to some instant, and the other way round from there on. That is not every course that
 * it might take, so here the reference asks less than the law; trying all courses would leave no world for anything else.
 */
function courseOf(world: World, view: View, pattern: Pattern): { first: boolean; turns: number } {
  const { kind, in: zone, state } = pattern;
  const { instants, at, agreement } = world.setting;
  const distances = pattern.distances?.map(({ op, metres, ...of }) => ({
    to: linesFor(agreement, { ...of, op, metres }, view.bearer),
    op,
    metres,
  }));
  const key = JSON.stringify({ state, kind, zone, distances, holders: holdersOf(world, view, pattern) });
  const some = [1, 2, 3, 4, 5].map((n) => instants[Math.floor((n * instants.length) / 6)] ?? at);
  return {
    first: world.choose(`${key} where unknown first`, [false, true]),
    turns: world.choose(`${key} where unknown turns`, [Number.POSITIVE_INFINITY, ...new Set(some)]),
  };
}

/** The pattern asks for no holder in particular. */
export function isAnyone({ bearer }: View, { by }: Pattern): boolean {
  return by === undefined || by.who === 'anyone' || (by.who === 'bearer' && bearer.mode === 'someone');
}

export function holdersOf(world: World, view: View, pattern: Pattern): readonly string[] {
  const { actors, agreement } = world.setting;
  const { bearer, vars } = view;
  const { by } = pattern;
  if (by === undefined || by.who === 'anyone' || isAnyone(view, pattern)) return actors;
  if (by.who === 'bearer') return bearer.members;
  if (by.who === 'other') return bearer.all.filter((each) => !bearer.members.includes(each));
  if (by.who === 'var') return [vars[by.name] ?? ''];
  return by.names.flatMap((name) => actorsOf(agreement, name));
}

/** What deciding observations say at `t` (2.8.1); undefined: unknown. */
function knownAt(world: World, view: View, pattern: Pattern, t: number): boolean | undefined {
  const tuples = observations(world, view, pattern);
  const answers = tuples.map((tuple) => ({ tuple, says: tuple[0]?.says, answer: lastWord(tuple, t) }));
  if (answers.some(({ tuple, answer }) => answer === true && fallsUnder(world, view, pattern, tuple, t))) return true;
  if (answers.some(({ says, answer }) => answer === false && says && clears(world, view, pattern, says))) return false;
  return undefined;
}

/** What the observations of one tuple say at `t`: nothing where they contradict each other. */
export function lastWord(tuple: readonly Observation[], t: number): boolean | undefined {
  const said = tuple.filter(({ from, lastsTo }) => from <= t && t < lastsTo);
  return said.every(({ holds }) => holds === said[0]?.holds) ? said[0]?.holds : undefined;
}

/** Deciding observations of the pattern's state, tuple by tuple, each lasting as declared, until the next one at most. */
export function observations(world: World, { norm }: View, { state }: Pattern): readonly (readonly Observation[])[] {
  const { observed } = world.setting;
  const key = `${norm.id} ${state}`;
  const found = observed.get(key) ?? findObservations(world, norm, state);
  observed.set(key, found);
  return found;
}

function findObservations(world: World, norm: Norm, state: string | undefined): Observation[][] {
  const { agreement, live } = world.setting;
  const standard = standardOf(world.setting, norm);
  const decides = ({ by, of }: ReportOf<'state'>) =>
    standard.standard === 'confirmed'
      ? standard.by.includes(by)
      : standard.standard === 'independent'
        ? (standard.of?.includes(by) ?? true)
        : standard.standard === 'any' || (of !== undefined && actorsOf(agreement, of).includes(by));
  const tuples = new Map<string, Observation[]>();
  const lasts = agreement.states.find(({ id }) => id === state)?.lasts;
  for (const says of live) {
    if (says.says !== 'state' || says.state !== state || !decides(says)) continue;
    const { from, to } = parseWhen(says.when, agreement.clock);
    const lastsTo =
      lasts?.lasts === 'until-contradicted'
        ? Number.POSITIVE_INFINITY
        : lasts?.lasts === 'at-most'
          ? to + spanMs(lasts.span)
          : to;
    const key = JSON.stringify([says.of, says.kind, says.unit, says.where]);
    tuples.set(key, [...(tuples.get(key) ?? []), { from, to, lastsTo, holds: says.holds ?? true, says }]);
  }
  return [...tuples.values()].map((tuple) =>
    tuple.map((each) => {
      const next = Math.min(...tuple.map(({ from }) => (from >= each.to ? from : Number.POSITIVE_INFINITY)));
      return { ...each, lastsTo: Math.max(each.to, Math.min(each.lastsTo, next)) };
    }),
  );
}

/** What was seen is what the pattern means. */
function fallsUnder(world: World, view: View, pattern: Pattern, tuple: readonly Observation[], t: number): boolean {
  const { agreement } = world.setting;
  const says = tuple[0]?.says;
  if (!says) return false;
  const { of, kind } = says;
  const held = of === undefined ? [] : actorsOf(agreement, of);
  if (!isAnyone(view, pattern) && !holdersOf(world, view, pattern).some((holder) => held.includes(holder)))
    return false;
  if (pattern.kind !== undefined && (kind === undefined || !isKind(agreement, kind, pattern.kind))) return false;
  return placeMatches(world, spotOf(world, tuple, says, t), pattern, view.bearer);
}

/** Where a lasting observation puts what was seen, at `t` (6.4). */
export function spotOf(world: World, tuple: readonly Observation[], says: ReportOf<'state'>, t: number): Spot {
  const lasting = tuple.filter(({ from, lastsTo, holds }) => holds && from <= t && t < lastsTo);
  const counts = (line: string) =>
    lasting.some(({ to }) => t < to || drawnAs(world, line, to - 1) === drawnAs(world, line, t));
  return { of: `tuple of ${tuple[0]?.says.id}`, where: says.where, t, counts };
}

/** What was not seen is all that the pattern means. */
function clears(world: World, view: View, pattern: Pattern, { of, kind, unit, where }: ReportOf<'state'>): boolean {
  const { agreement } = world.setting;
  if (unit !== undefined) return false;
  if (kind !== undefined && (pattern.kind === undefined || !isKind(agreement, pattern.kind, kind))) return false;
  if (of !== undefined) {
    const held = actorsOf(agreement, of);
    if (isAnyone(view, pattern) || !holdersOf(world, view, pattern).every((holder) => held.includes(holder)))
      return false;
  }
  if (where === undefined) return true;
  const around = pattern.in === undefined ? [] : zonesAround(agreement, pattern.in);
  return (where.in ?? []).some((zone) => around.includes(zone));
}

/** Somebody, deciding or not, says that what the pattern may mean is so at `t`, or a deciding observation of it still lasts. */
export function isSaidAt(world: World, view: View, pattern: Pattern, t: number): boolean {
  const { agreement, live } = world.setting;
  const holders = holdersOf(world, view, pattern);
  const mayBeMeant = ({ state, of, kind }: ReportOf<'state'>, spot: Spot) =>
    state === pattern.state &&
    placeMatches(world, spot, pattern, view.bearer) &&
    (of === undefined || isAnyone(view, pattern) || actorsOf(agreement, of).some((each) => holders.includes(each))) &&
    (kind === undefined ||
      pattern.kind === undefined ||
      isKind(agreement, kind, pattern.kind) ||
      isKind(agreement, pattern.kind, kind));
  const direct = live.some((report) => {
    if (report.says !== 'state' || report.holds === false) return false;
    const { from, to } = parseWhen(report.when, agreement.clock);
    return from <= t && t < to && mayBeMeant(report, { of: `tuple of ${report.id}`, where: report.where, t });
  });
  const lasting = observations(world, view, pattern).filter(
    (tuple) => tuple[0] && mayBeMeant(tuple[0].says, spotOf(world, tuple, tuple[0].says, t)),
  );
  return direct || lasting.some((tuple) => lastWord(tuple, t) === true);
}

/** A duty to achieve a state: it is done where the state begins, and undone where an observation says that it is not so (4.4). */
export function stateChanges(world: World, view: View, pattern: Pattern): { acts: Happening[]; undoings: Happening[] } {
  return once(world, `state changes of ${view.norm.id} ${view.bearer.members.join()}`, () => {
    const { instants, at } = world.setting;
    const acts: Happening[] = [];
    const undoings: Happening[] = [];
    const happening = (instant: number): Happening => ({
      incident: '',
      instant,
      author: [],
      about: undefined,
      certain: true,
    });
    const all = instantsIn(world, instants[0] ?? at, at);
    const known = new Map(all.map((u) => [u, knownAt(world, view, pattern, u)]));
    const lastAgainst = Math.max(...all.filter((u) => known.get(u) === false));
    for (const u of all) {
      // A performance that nobody observed is admitted only if nothing observed later speaks against it (2.9).
      const refuted = known.get(u) === undefined && u < lastAgainst;
      if (known.get(u) === false) undoings.push(happening(u));
      else if (!refuted && stateHolds(world, view, pattern, u)) acts.push(happening(u));
    }
    return { acts, undoings };
  });
}
