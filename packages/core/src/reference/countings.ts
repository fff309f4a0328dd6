/** Counting by the letter of semantics 4.10: in every world, over every place of every single occurrence. */
import type { Agreement, Counting, Norm } from '../agreement/form.ts';
import type { Report } from '../record/report.ts';
import { spanMs } from '../time/span.ts';
import { versionsBy } from './amendments.ts';
import { violates } from './bans.ts';
import { bearersOf } from './bearers.ts';
import { candidates } from './instants.ts';
import { actsAs, countOf, happenings } from './match.ts';
import { underReadings } from './readings.ts';
import { type Bearer, type Happening, isIn, type Period } from './types.ts';
import { type Ask, evidenceFor, normOf, settingAsRead, type World } from './world.ts';
import { inEveryWorld } from './worlds.ts';

const STEPS = 2000;

/**
 * The number of a ban of an act under a rule for a bearer (null: the provision) at an instant: over all worlds.
 * @throws {TooManyWorlds} if there are more than `limit`
 */
export function referenceNumber(
  agreement: Agreement,
  reports: readonly Report[],
  ask: Ask,
  rule: string,
  limit = 2000,
): { low: number; high: number } {
  const read = underReadings(agreement, ask.readings ?? {});
  const version = versionWith(read, ask);
  const effort = { steps: limit * STEPS };
  const { instants } = settingAsRead(read, reports, ask, effort);
  const setting = settingAsRead(version.agreement, reports, ask, effort, instants);
  const norm = normOf(setting, ask.norm);
  const counting = setting.agreement.countings?.find(({ id }) => id === rule);
  if (counting === undefined) throw new Error(`no rule ${rule}`);
  const bound = bearersOf(setting.agreement, norm);
  const asked = ask.bearer === null ? bound : bound.filter(({ members }) => members[0] === ask.bearer);
  let low = Number.POSITIVE_INFINITY;
  let high = 0;
  inEveryWorld((choose) => {
    const world = { setting, choose, memo: new Map<string, unknown>() };
    const n = numberIn(world, norm, asked, counting, {
      ...version.period,
      to: Math.min(version.period.to, ask.at + 1),
    });
    low = Math.min(low, n);
    high = Math.max(high, n);
  }, limit);
  return { low, high };
}

/** The version that judges, or the last that had the norm, or the first that will (4.10.7). */
function versionWith(agreement: Agreement, { norm, at }: Ask): ReturnType<typeof versionsBy>[number] {
  const having = versionsBy(agreement).filter((version) => version.agreement.norms.some(({ id }) => id === norm));
  const found = having.findLast(({ period }) => period.from <= at) ?? having[0];
  if (found === undefined) throw new Error(`no norm ${norm}`);
  return found;
}

/** One single occurrence, and everything in which those that are merged must be alike. */
interface Single {
  readonly instant: number;
  readonly alike: string;
}

function numberIn(world: World, ban: Norm, bearers: readonly Bearer[], rule: Counting, during: Period): number {
  const singles = new Map<string, Single[]>();
  for (const bearer of bearers) {
    const view = { norm: ban, bearer, vars: {} };
    const found = (act: Norm['what']) => happenings(world, view, act, 'breaches');
    const matching = (acts: Counting['counts'], incident: string) =>
      acts.some((act) => found(act).some((each) => each.incident === incident));
    for (const each of happenings(world, view, ban.what, 'breaches', (author) => actsAs(world, author, bearer))) {
      if (singles.has(each.incident)) continue;
      const instants = instantsOf(world, ban, rule, each).filter(
        (instant) => isIn(during, instant) && violates(world, ban, bearer, { ...each, instant }),
      );
      if (instants.length === 0 || !matching(rule.counts, each.incident)) continue;
      if (rule.except && matching(rule.except, each.incident)) continue;
      const alike = likeness(world, rule, each, (part) => matching([{ act: ban.what.act, ...part }], each.incident));
      singles.set(
        each.incident,
        instants.map((instant) => ({ instant, alike })),
      );
    }
  }
  const all = [...singles.values()].flat();
  return rule.merged ? pieces(all, rule.merged) : all.length;
}

/** Where the single occurrences of an incident lie in this world. */
function instantsOf(world: World, ban: Norm, rule: Counting, each: ReturnType<typeof happenings>[number]): number[] {
  const number = countOf(world, each);
  const weight = rule.each === 'once' ? Math.min(1, number) : number;
  const { incidents, instants, at } = world.setting;
  const incident = incidents.find(({ id }) => id === each.incident);
  if (incident === undefined) return [];
  const { times } = evidenceFor(world.setting, incident, ban, 'breaches');
  const periods = times.filter(({ from, to }) => from <= each.instant && each.instant < to);
  const options = [...new Set(periods.flatMap((period) => candidates(period, instants, at)))];
  return Array.from({ length: weight }, (_, k) =>
    k === 0 ? each.instant : world.choose(`instant ${k} of ${each.incident} among ${options.join()}`, options),
  );
}

function likeness(world: World, { merged }: Counting, each: Happening, is: (part: object) => boolean): string {
  // Someone else is nobody in particular: two of them may be one, or not.
  const someone = () => world.choose(`who ${each.incident} was`, ['one', 'another']);
  const author = each.author.length === 0 ? someone() : [...each.author].sort();
  return JSON.stringify([
    merged?.sameAuthor ? author : null,
    (merged?.zones ?? []).map((zone) => is({ in: zone })),
    (merged?.kinds ?? []).map((kind) => is({ kind })),
  ]);
}

function pieces(all: readonly Single[], { quiet, atLeast }: NonNullable<Counting['merged']>): number {
  let counted = 0;
  for (const alike of new Set(all.map((single) => single.alike))) {
    const line = all
      .filter((single) => single.alike === alike)
      .map(({ instant }) => instant)
      .sort((a, b) => a - b);
    let size = 0;
    for (const [k, instant] of line.entries()) {
      size++;
      const next = line[k + 1];
      if (next !== undefined && next - instant <= spanMs(quiet)) continue;
      if (size >= (atLeast ?? 1)) counted++;
      size = 0;
    }
  }
  return counted;
}
