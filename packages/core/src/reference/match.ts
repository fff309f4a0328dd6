/** Which happenings of a world match a pattern (4.2, 4.6, 6), incident by incident. */
import type { Norm, Pattern, Who } from '../agreement/form.ts';
import { hasDrawings } from './drawings.ts';
import type { Description, Evidence } from './evidence.ts';
import type { Incident } from './incidents.ts';
import { candidates } from './instants.ts';
import { actorsOf, isAct, isKind } from './names.ts';
import { placeMatches } from './places.ts';
import type { Acting, Bearer, Happening, Polarity } from './types.ts';
import { evidenceFor, once, type View, type World } from './world.ts';

/** Happenings that match an event pattern, by instant. `acting`: whether this author will do, beyond what the pattern says. */
export function happenings(
  world: World,
  view: View,
  pattern: Pattern,
  polarity: Polarity,
  acting: (author: Acting) => boolean = () => true,
): (Happening & { count: { low: number; high: number } })[] {
  const { setting } = world;
  const found = setting.incidents.flatMap((incident) => {
    const evidence = evidenceFor(setting, incident, view.norm, polarity);
    if (evidence.grade === 'absent') return [];
    // Asked in an order that leaves most uncertainties unasked: the set of worlds is the same.
    const description = dimension(world, incident, 'description', evidence.descriptions);
    if (!describes(world, view, pattern, incident, description)) return [];
    if (!happened(world, incident, evidence) || mergedAway(world, view.norm, polarity, incident)) return [];
    const author = dimension(world, incident, 'author', evidence.authors);
    if (!acting(author) || !isWho(world, view, pattern.by, author)) return [];
    const place = dimension(world, incident, 'place', evidence.places);
    const t = hasDrawings(setting.agreement) ? instantOf(world, incident, evidence) : setting.at;
    if (!placeMatches(world, { of: incident.id, where: place, t }, pattern, view.bearer)) return [];
    const certain =
      evidence.grade === 'certain' &&
      // Whoever of them it was, it was one of those who are meant (any of A and B, by one of A and B).
      evidence.authors.every((each) => acting(each) && isWho(world, view, pattern.by, each)) &&
      evidence.descriptions.length === 1 &&
      evidence.places.length === 1;
    const instant = instantOf(world, incident, evidence);
    return [{ incident: incident.id, instant, author, about: description.about, certain, count: evidence.count }];
  });
  return found.sort((a, b) => a.instant - b.instant);
}

function dimension<T>(world: World, incident: Incident, name: string, options: readonly T[]): T {
  return options.length === 1
    ? (options[0] as T)
    : world.choose(`${name} of ${incident.id} among ${written(options)}`, options);
}

const texts = new WeakMap<object, string>();
/** JSON text, written once: worlds ask again and again. */
function written(part: object): string {
  const text = texts.get(part) ?? JSON.stringify(part);
  texts.set(part, text);
  return text;
}

function instantOf(world: World, incident: Incident, { times }: Evidence): number {
  const { instants, at, tried } = world.setting;
  const options = tried.get(times) ?? [...new Set(times.flatMap((time) => candidates(time, instants, at)))];
  tried.set(times, options);
  return dimension(world, incident, 'instant', options);
}

/** One world has one truth: an incident that is possible under two standards happened under both or under neither. */
function happened(world: World, incident: Incident, { grade }: Evidence): boolean {
  return grade === 'certain' || world.choose(`${incident.id} happened`, [true, false]);
}

/** It is one with an earlier named incident that happened too (2.7): the other stands for both. */
function mergedAway(world: World, norm: Norm, polarity: Polarity, incident: Incident): boolean {
  const { live, incidents, known } = world.setting;
  const named = (id: string) => {
    const report = known.find((each) => each.id === id);
    return (
      incidents.find((each) => each.id === id)?.id ?? (report && 'incident' in report ? report.incident : undefined)
    );
  };
  return live.some((report) => {
    if (report.says !== 'same' || named(report.incidents[1]) !== incident.id) return false;
    const first = incidents.find(({ id }) => id === named(report.incidents[0]));
    if (first === undefined || first === incident) return false;
    // Said both ways, they are still only one pair: the one whose name comes later is the second (2.7).
    const reverse = live.some(
      (other) =>
        other.says === 'same' && named(other.incidents[0]) === incident.id && named(other.incidents[1]) === first.id,
    );
    if (reverse && incident.id < first.id) return false;
    const evidence = evidenceFor(world.setting, first, norm, polarity);
    if (evidence.grade === 'absent' || !happened(world, first, evidence)) return false;
    return world.choose(`${first.id} and ${incident.id} are one`, [false, true]);
  });
}

/** The trigger's incident that `about` names, by incident or report. */
function incidentNamed(world: World, name: string): string {
  const { incidents } = world.setting;
  return (
    incidents.find(({ id, affirmations }) => id === name || affirmations.some(({ report }) => report === name))?.id ??
    name
  );
}

function describes(
  world: World,
  view: View,
  pattern: Pattern,
  { id }: Incident,
  { act, phase, kind, to, about }: Description,
): boolean {
  const { agreement, actors } = world.setting;
  if (pattern.act === undefined || !isAct(agreement, act, pattern.act)) return false;
  if (pattern.phase !== undefined && phase !== undefined && pattern.phase !== phase) return false;
  if (pattern.about !== undefined && !answers(world, view, about)) return false;
  // A kind or target that nobody names is one of those it may be.
  if (pattern.kind !== undefined) {
    // So is a kind that is wider than the one asked for (2.5.1).
    const open = kind === undefined || (kind !== pattern.kind && isKind(agreement, pattern.kind, kind));
    const isOfKind =
      kind === undefined || open
        ? world.choose(`${id} has kind ${pattern.kind}`, [true, false])
        : isKind(agreement, kind, pattern.kind);
    if (!isOfKind) return false;
  }
  if (pattern.to === undefined) return true;
  const target = to === undefined ? world.choose(`target of ${id}`, [...actors.map((actor) => [actor]), []]) : [to];
  return isWho(world, view, pattern.to, target);
}

/** An occurrence about another instance does not count for this one; one that names none does. */
export function answers(world: World, { trigger }: View, about: string | undefined): boolean {
  return trigger === undefined || about === undefined || incidentNamed(world, about) === trigger.incident;
}

/** Members of the author: those of a group that acts as one, too. */
export function actorsActing(world: World, author: Acting): string[] {
  return author.flatMap((name) => [name, ...actorsOf(world.setting.agreement, name)]);
}

/** The author acts as the bearer (4.6). What several do jointly each of them does. */
export function actsAs(world: World, author: Acting, { mode, members }: Bearer): boolean {
  const acting = actorsActing(world, author);
  if (mode === 'someone') return true;
  if (mode === 'together') return members.every((member) => acting.includes(member));
  return members.some((member) => acting.includes(member));
}

function isWho(world: World, view: View, who: Who | undefined, author: Acting): boolean {
  if (who === undefined || who.who === 'anyone') return true;
  if (who.who === 'bearer') return actsAs(world, author, view.bearer);
  const acting = actorsActing(world, author);
  if (who.who === 'other') {
    const { all, members } = view.bearer;
    return all.some((member) => !members.includes(member) && acting.includes(member));
  }
  if (who.who === 'var') return acting.includes(view.vars[who.name] ?? '');
  const names = who.names.flatMap((name) => actorsOf(world.setting.agreement, name));
  return who.jointly ? names.every((name) => acting.includes(name)) : names.some((name) => acting.includes(name));
}

/** Number of occurrences of a happening in this world (section 5, count). */
export function countOf(
  world: World,
  { incident, count }: { incident: string; count: { low: number; high: number } },
): number {
  const options = Array.from({ length: Math.min(count.high - count.low, 20) + 1 }, (_, i) => count.low + i);
  // No upper bound: a number beyond any that a condition of a test asks for stands for all greater ones.
  if (count.high === Number.POSITIVE_INFINITY) options.push(1_000_000_000);
  return world.choose(`number of ${incident} in ${options.join()}`, options);
}

const ids = new WeakMap<object, number>();
let next = 0;
/** A key for memos: the same for the same part of the agreement seen from the same view. */
export function keyOf(part: object, { norm, bearer, vars, trigger, strict }: View): string {
  const id = ids.get(part) ?? next++;
  ids.set(part, id);
  return `${id} ${norm.id} ${bearer.mode} ${bearer.members.join()} ${Object.entries(vars).join()} ${trigger?.incident} ${strict === true}`;
}

/** As `happenings` with polarity neutral, remembered. */
export function neutral(world: World, view: View, pattern: Pattern) {
  return once(world, `neutral ${keyOf(pattern, view)}`, () => happenings(world, view, pattern, 'neutral'));
}
