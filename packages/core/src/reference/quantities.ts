/** Quantities in a world (2.8.2 to 2.8.5): how much there may have been by what was measured, and what the world makes of it. */
import type { Agreement, Limit, Pattern } from '../agreement/form.ts';
import { addsUp, unitOf } from '../quantity/units.ts';
import type { ReportOf } from '../record/report.ts';
import { spanMs } from '../time/span.ts';
import { parseWhen } from '../time/time-text.ts';
import { namedBy } from './evidence.ts';
import { actorsOf, isKind, zonesAround } from './names.ts';
import { holdersOf, isAnyone } from './states.ts';
import { standardOf, type View, type World } from './world.ts';

type Measure = ReportOf<'measure'>;

/** A fraction over all natural numbers: how many, and of what part. */
type Exact = readonly [bigint, bigint];

/** From the least to the most; no most: anything above. */
interface Amounts {
  readonly least: Exact;
  readonly most: Exact | undefined;
}

const NOTHING: Exact = [0n, 1n];

/** Whether the quantity is within the limit at `t`. Where what was measured leaves both open, the world says. */
export function isWithinLimit(
  world: World,
  view: View,
  pattern: Pattern,
  limit: Limit,
  judged: boolean,
  t: number,
): boolean {
  const { bearer } = view;
  const own = pattern.by === undefined || pattern.by.who === 'bearer';
  // Any of several may keep it (4.6): each has its own.
  if (judged && own && bearer.mode === 'any')
    return bearer.members.some((one) =>
      isWithinLimit(world, { ...view, bearer: { ...bearer, mode: 'one', members: [one] } }, pattern, limit, judged, t),
    );
  const holders = isAnyone(view, pattern) ? undefined : [...new Set(holdersOf(world, view, pattern))];
  const asked: Asked = { pattern, limit, holders, judged };
  const key = JSON.stringify({
    asked: { ...pattern, at: undefined, by: undefined },
    limit,
    holders,
    norm: view.norm.id,
  });
  const known = `${key} ${judged} at ${t}`;
  const { within, instants, at } = world.setting;
  // What was measured is the same in all worlds.
  if (!within.has(known)) within.set(known, holders?.length === 0 ? undefined : settled(world, view, asked, t));
  const open = within.get(known);
  if (open !== undefined) return open;
  // Not every course that it might take: within the limit up to some instant and beyond it from there on, or the other way round.
  const { until } = view.norm;
  const some = [...[1, 2].map((n) => instants[Math.floor((n * instants.length) / 3)] ?? at), at];
  if (until?.moment === 'at') some.push(until.instant - 1);
  const first = world.choose(`${key} first`, [false, true]);
  const turns = world.choose(`${key} turns`, [Number.POSITIVE_INFINITY, ...new Set(some)]);
  return t < turns ? first : !first;
}

/** Whether all amounts are within the limit, or none; undefined: some are. */
function settled(world: World, view: View, asked: Asked, t: number): boolean | undefined {
  const { limit } = asked;
  const { least, most } = amountsAt(world, view, asked, t);
  if (keeps(least, limit) && (most === undefined ? keepsAbove(limit) : keeps(most, limit))) return true;
  return breaksAll(least, most, limit) ? false : undefined;
}

interface Asked {
  readonly pattern: Pattern;
  readonly limit: Limit;
  readonly holders: readonly string[] | undefined;
  readonly judged: boolean;
}

/** 2.8.3: what all that is in effect at `t` leaves, and, where it contradicts itself, all that it gives. */
function amountsAt(world: World, view: View, asked: Asked, t: number): Amounts {
  const inEffect = lasting(world, view, asked).filter(({ from, lastsTo }) => from <= t && t < lastsTo);
  return amountsOf(
    world,
    asked,
    inEffect.map(({ says }) => says),
  );
}

function amountsOf(world: World, asked: Asked, measures: readonly Measure[]): Amounts {
  const { agreement } = world.setting;
  const given = measures.flatMap((says) => {
    const amounts = amountsBy(agreement, says, asked.limit);
    return amounts === undefined ? [] : [{ how: howAbout(agreement, says, asked), amounts }];
  });
  const same = given.filter(({ how }) => how === 'same').map(({ amounts }) => amounts);
  const claims: Amounts[] = given.flatMap(({ how, amounts }) =>
    how === 'narrower'
      ? [{ least: amounts.least, most: undefined }]
      : how === 'wider'
        ? [{ least: NOTHING, most: amounts.most }]
        : [],
  );
  if (same.length > 0) claims.push(from(same));
  if (asked.holders && asked.holders.length > 1 && addsUp(asked.limit.unit)) {
    const each = asked.holders.map((one) => amountsOf(world, { ...asked, holders: [one] }, measures));
    claims.push({
      least: each.map(({ least }) => least).reduce(added),
      most: each.map(({ most }) => most).reduce((a, b) => (a && b ? added(a, b) : undefined)),
    });
  }
  const least = claims.map((claim) => claim.least).reduce((a, b) => (isLess(a, b) ? b : a), NOTHING);
  const mosts = claims.flatMap(({ most }) => (most ? [most] : []));
  const most = mosts.length > 0 ? mosts.reduce((a, b) => (isLess(b, a) ? b : a)) : undefined;
  return most && isLess(most, least) ? from(claims) : { least, most };
}

/** From the lowest that one of them allows to the highest. */
function from(all: readonly Amounts[]): Amounts {
  return {
    least: all.map(({ least }) => least).reduce((a, b) => (isLess(b, a) ? b : a)),
    most: all
      .map(({ most }) => most)
      .reduce((a, b) => (a === undefined || b === undefined ? undefined : isLess(a, b) ? b : a)),
  };
}

const added = ([a, b]: Exact, [c, d]: Exact): Exact => [a * d + c * b, b * d];
const isLess = ([a, b]: Exact, [c, d]: Exact): boolean => a * d < c * b;

/** Measures that decide, each with how long it lasts (2.8.2). */
function lasting(
  world: World,
  view: View,
  asked: Asked,
): readonly { readonly says: Measure; readonly from: number; readonly lastsTo: number }[] {
  const { agreement, live } = world.setting;
  const lasts = agreement.measures?.find(({ id }) => id === asked.pattern.measure)?.lasts;
  const counting = live.flatMap((says) =>
    says.says === 'measure' &&
    says.measure === asked.pattern.measure &&
    unitOf(says.unit).dimension === unitOf(asked.limit.unit).dimension &&
    decides(world, view, says, asked)
      ? [{ says, ...parseWhen(says.when, agreement.clock) }]
      : [],
  );
  return counting.map(({ says, from: begins, to }) => {
    const declared =
      lasts?.lasts === 'until-contradicted'
        ? Number.POSITIVE_INFINITY
        : lasts?.lasts === 'at-most'
          ? to + spanMs(lasts.span)
          : to;
    const again = counting
      .filter((other) => isOfTheSame(other.says, says) && other.from >= to)
      .map((other) => other.from);
    return { says, from: begins, lastsTo: Math.max(to, Math.min(declared, ...again)) };
  });
}

function isOfTheSame(a: Measure, b: Measure): boolean {
  const zones = ({ in: of = [] }: Measure) => [...new Set(of)].sort().join();
  return a.of === b.of && a.kind === b.kind && zones(a) === zones(b);
}

function decides(world: World, { norm }: View, says: Measure, asked: Asked): boolean {
  const { agreement } = world.setting;
  const standard = standardOf(world.setting, norm);
  const admits = says.of !== undefined && actorsOf(agreement, says.of).includes(says.by);
  const deciding =
    standard.standard === 'confirmed'
      ? standard.by.includes(says.by)
      : standard.standard === 'independent'
        ? (standard.of?.includes(says.by) ?? true)
        : standard.standard === 'any' || admits;
  if (!deciding) return false;
  // 2.8.5
  if (!asked.judged || !asked.holders?.includes(says.by) || namedBy(standard, says.by)) return true;
  const amounts = amountsBy(agreement, says, asked.limit);
  const how = howAbout(agreement, says, asked);
  if (amounts === undefined || how === undefined) return false;
  const { least, most } = amounts;
  if (how === 'narrower') return breaksAll(least, undefined, asked.limit);
  return breaksAll(how === 'wider' ? NOTHING : least, most, asked.limit);
}

/** What a measure is about, against the quantity that is asked for (the table of 2.8.3). */
function howAbout(
  agreement: Agreement,
  says: Measure,
  { pattern, limit, holders }: Asked,
): 'same' | 'narrower' | 'wider' | undefined {
  const ways: ('same' | 'narrower' | 'wider' | undefined)[] = [];
  if (says.of === undefined) ways.push(holders === undefined ? 'same' : undefined);
  else if (holders === undefined) ways.push('narrower');
  else {
    const measured = actorsOf(agreement, says.of);
    ways.push(
      compared(
        measured.every((one) => holders.includes(one)),
        holders.every((one) => measured.includes(one)),
      ),
    );
  }
  if (says.kind === undefined) ways.push(pattern.kind === undefined ? 'same' : undefined);
  else if (pattern.kind === undefined) ways.push('narrower');
  else ways.push(compared(isKind(agreement, says.kind, pattern.kind), isKind(agreement, pattern.kind, says.kind)));
  const zone = pattern.in;
  const said = says.in ?? [];
  if (said.length === 0) ways.push(zone === undefined ? 'same' : 'wider');
  else if (zone === undefined) ways.push('narrower');
  else
    ways.push(
      compared(
        said.every((one) => zonesAround(agreement, one).includes(zone)),
        said.some((one) => zonesAround(agreement, zone).includes(one)),
      ),
    );
  if (ways.includes(undefined) || (ways.includes('narrower') && ways.includes('wider'))) return undefined;
  const way = ways.find((each) => each !== 'same') ?? 'same';
  return way === 'same' || addsUp(limit.unit) ? way : undefined;
}

function compared(inside: boolean, around: boolean): 'same' | 'narrower' | 'wider' | undefined {
  if (inside) return around ? 'same' : 'narrower';
  return around ? 'wider' : undefined;
}

/** On the basis of the limit (2.8.4), in the smallest unit of the dimension. */
function amountsBy(agreement: Agreement, { value, unit, basis }: Measure, limit: Limit): Amounts | undefined {
  if (value === null) return undefined;
  const rate = rateTo(agreement, basis, limit.basis);
  if (rate === undefined) return undefined;
  const { low, high } = typeof value === 'number' ? { low: value, high: value } : value;
  const convert = (amount: number) => product(inUnits(amount, unit), rate);
  return { least: convert(low), most: high === undefined ? undefined : convert(high) };
}

/** The declared ways from one basis to another; more than one is none. */
function rateTo(agreement: Agreement, basis: string | undefined, wanted: string | undefined): Exact | undefined {
  if (basis === wanted) return [1n, 1n];
  if (basis === undefined || wanted === undefined) return undefined;
  const ways = (at: string, passed: readonly string[]): Exact[] =>
    at === wanted
      ? [[1n, 1n]]
      : (agreement.conversions ?? [])
          .filter(({ from, to }) => from.basis === at && !passed.includes(to.basis))
          .flatMap(({ from: one, to: other }) => {
            const [a, b] = inUnits(one.value, one.unit);
            const step = product(inUnits(other.value, other.unit), [b, a]);
            return ways(other.basis, [...passed, other.basis]).map((rest) => product(step, rest));
          });
  const found = ways(basis, [basis]);
  return found.length === 1 ? found[0] : undefined;
}

const product = ([a, b]: Exact, [c, d]: Exact): Exact => [a * c, b * d];

function inUnits(amount: number, unit: string): Exact {
  const { n, d } = unitOf(unit).scale;
  return product(exactly(amount), [n, d]);
}

/** The decimal number that is written, digit by digit. */
function exactly(amount: number): Exact {
  const [digits = '', power = '0'] = String(amount).split('e');
  const [whole = '', part = ''] = digits.split('.');
  const places = part.length - Number(power);
  const all = BigInt(whole + part);
  return places > 0 ? [all, 10n ** BigInt(places)] : [all * 10n ** BigInt(-places), 1n];
}

function keeps(amount: Exact, { op, value, unit }: Limit): boolean {
  const border = inUnits(value, unit);
  if (op === 'at-most') return !isLess(border, amount);
  if (op === 'below') return isLess(amount, border);
  if (op === 'at-least') return !isLess(amount, border);
  return isLess(border, amount);
}

const keepsAbove = ({ op }: Limit): boolean => op === 'at-least' || op === 'above';

/** None of the amounts keeps the limit. They lie in a row, so it is enough to look at the end next to it. */
function breaksAll(least: Exact, most: Exact | undefined, limit: Limit): boolean {
  if (keepsAbove(limit)) return most !== undefined && !keeps(most, limit);
  return !keeps(least, limit);
}
