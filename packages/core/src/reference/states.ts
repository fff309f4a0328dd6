/** States in a world (2.8). Holder by holder: observed, going on after an observation as declared, or unknown and chosen by the world. */
import type { Pattern } from '../agreement/form.ts';
import type { ReportOf } from '../record/report.ts';
import { spanMs } from '../time/span.ts';
import { parseWhen } from '../time/time-text.ts';
import { instantsIn } from './conditions.ts';
import { actorsOf, isKind, zonesAround } from './names.ts';
import { placeMatches } from './places.ts';
import type { Happening, Period } from './types.ts';
import { once, standardOf, type View, type World } from './world.ts';

type Observation = Period & { readonly holds: boolean; readonly unit: string | undefined };

/** Some holder that the pattern means is in the state at `t`. */
export function stateHolds(world: World, view: View, pattern: Pattern, t: number): boolean {
  return holdersOf(world, view, pattern).some((holder) => holderIs(world, view, pattern, holder, t));
}

function holdersOf(world: World, { bearer, vars }: View, { by }: Pattern): readonly string[] {
  const { actors, agreement } = world.setting;
  if (by === undefined || by.who === 'anyone') return actors;
  if (by.who === 'bearer') return bearer.members;
  if (by.who === 'other') return bearer.all.filter((each) => !bearer.members.includes(each));
  if (by.who === 'var') return [vars[by.name] ?? ''];
  return by.names.flatMap((name) => actorsOf(agreement, name));
}

function holderIs(world: World, view: View, pattern: Pattern, holder: string, t: number): boolean {
  const known = knownAt(world, view, pattern, holder, t);
  if (known !== undefined) return known;
  // What is unknown is so or not so from some instant on: the world chooses once for holder and state.
  const { kind, in: zone, distances, state } = pattern;
  const key = `${JSON.stringify({ state, kind, zone, distances })} of ${holder}`;
  const from = [Number.POSITIVE_INFINITY, ...world.setting.instants];
  const first = world.choose(`${key} where unknown first`, [false, true]);
  const turns = world.choose(`${key} where unknown turns`, from);
  return t < turns ? first : !first;
}

/** What deciding observations say of the holder at `t`; undefined: unknown. */
function knownAt(world: World, view: View, pattern: Pattern, holder: string, t: number): boolean | undefined {
  const all = observations(world, view, pattern, holder);
  const units = [...new Set(all.map(({ unit }) => unit))];
  const answers = units.map((unit) => ({
    unit,
    answer: lastWord(
      world,
      pattern,
      all.filter((each) => each.unit === unit),
      t,
    ),
  }));
  if (answers.some(({ answer }) => answer === true)) return true;
  return answers.find(({ unit }) => unit === undefined)?.answer;
}

function lastWord(world: World, { state }: Pattern, all: readonly Observation[], t: number): boolean | undefined {
  const lasts = world.setting.agreement.states.find(({ id }) => id === state)?.lasts;
  const now = all.filter(({ from, to }) => from <= t && t < to);
  const before = all.filter(({ to }) => to <= t);
  const latest = Math.max(...before.map(({ to }) => to));
  const said = now.length > 0 ? now : before.filter(({ to }) => to === latest);
  if (said.length === 0 || said.some((each) => each.holds !== said[0]?.holds)) return undefined;
  if (now.length > 0 || lasts?.lasts === 'until-contradicted') return said[0]?.holds;
  return lasts?.lasts === 'at-most' && t < latest + spanMs(lasts.span) ? said[0]?.holds : undefined;
}

function observations(world: World, view: View, pattern: Pattern, holder: string): Observation[] {
  const { agreement, live } = world.setting;
  const standard = standardOf(world.setting, view.norm);
  const decides = ({ by }: ReportOf<'state'>) =>
    standard.standard === 'confirmed'
      ? standard.by.includes(by)
      : standard.standard === 'independent'
        ? (standard.of?.includes(by) ?? true)
        : standard.standard === 'any' || by === holder;
  return live.flatMap((report) => {
    if (report.says !== 'state' || report.state !== pattern.state || !decides(report)) return [];
    if (report.of !== undefined && !actorsOf(agreement, report.of).includes(holder)) return [];
    const holds = report.holds ?? true;
    const speaks = holds ? fallsUnder(world, pattern, report) : clears(world, pattern, report);
    return speaks ? [{ ...parseWhen(report.when, agreement.clock), holds, unit: report.unit }] : [];
  });
}

/** What was seen is what the pattern means. */
function fallsUnder(world: World, pattern: Pattern, report: ReportOf<'state'>): boolean {
  if (report.of === undefined) return false;
  if (
    pattern.kind !== undefined &&
    (report.kind === undefined || !isKind(world.setting.agreement, report.kind, pattern.kind))
  )
    return false;
  return placeMatches(world, report.id, report.where, pattern);
}

/** What was not seen is all that the pattern means. */
function clears(world: World, pattern: Pattern, { kind, where }: ReportOf<'state'>): boolean {
  const { agreement } = world.setting;
  const wide = kind === undefined || (pattern.kind !== undefined && isKind(agreement, pattern.kind, kind));
  const zones = where?.in;
  const around = pattern.in === undefined ? [] : zonesAround(agreement, pattern.in);
  return wide && (zones === undefined || zones.some((zone) => around.includes(zone)));
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
    for (const u of instantsIn(world, instants[0] ?? at, at)) {
      if (stateHolds(world, view, pattern, u)) acts.push(happening(u));
      else if (holdersOf(world, view, pattern).some((holder) => knownAt(world, view, pattern, holder, u) === false))
        undoings.push(happening(u));
    }
    return { acts, undoings };
  });
}
