/**
 * The reference evaluator: `docs/semantics.md` world by world and instant by instant. It is the measure of the engine and shares
 * no code with it beyond the forms and the functions of time. For small agreements and records only.
 */
import type { Agreement, Status } from '../agreement/form.ts';
import type { Report } from '../record/report.ts';
import { versionsBy } from './amendments.ts';
import { underReadings } from './readings.ts';
import { statusesIn } from './statuses.ts';
import { type Ask, findNorm, settingAsRead } from './world.ts';
import { inEveryWorld } from './worlds.ts';

export type { Ask } from './world.ts';
export { TooManyWorlds } from './worlds.ts';

/** Answers that one world may look up, on average, before a question counts as too large. */
const STEPS = 2000;

/**
 * The set of statuses of a norm for a bearer (null: the provision) at an instant (ms): one for each world (3.3).
 * @param limit most worlds to look at
 * @throws {TooManyWorlds} if there are more
 */
export function referenceStatuses(
  agreement: Agreement,
  reports: readonly Report[],
  ask: Ask,
  limit = 2000,
): Set<Status> {
  const read = underReadings(agreement, ask.readings ?? {});
  const effort = { steps: limit * STEPS };
  // One world has one truth: an instant that matters to one version is tried for all.
  const { instants } = settingAsRead(read, reports, ask, effort);
  const versions = versionsBy(read).map(({ agreement: version, period }) => ({
    period,
    setting: settingAsRead(version, reports, ask, effort, instants),
  }));
  if (!versions.some(({ setting }) => findNorm(setting, ask.norm))) throw new Error(`no norm ${ask.norm}`);
  const found = new Set<Status>();
  inEveryWorld((choose) => {
    const worlds = versions.map(({ period, setting }) => ({
      period,
      world: { setting, choose, memo: new Map<string, unknown>() },
    }));
    for (const status of statusesIn(worlds, ask.norm, ask.bearer, ask.at)) found.add(status);
  }, limit);
  return found;
}
