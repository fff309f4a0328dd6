/** Amendments (4.12): the versions of an agreement, and what was violated under those before. */
import type { Agreement, Norm, Status } from '../agreement/form.ts';
import { violates } from './bans.ts';
import { bearersOf } from './bearers.ts';
import { statusWith } from './norms.ts';
import { changed } from './readings.ts';
import type { Bearer, Period } from './types.ts';
import { unseenActs } from './unseen.ts';
import { findNorm, type World } from './world.ts';

/** A version and the world as it sees it. */
export interface VersionWorld {
  readonly period: Period;
  readonly world: World;
}

/** The original and, from each amendment's instant on, what it makes of the version before; later ones at one instant come after. */
export function versionsBy(agreement: Agreement): { agreement: Agreement; period: Period }[] {
  const amendments = agreement.amendments ?? [];
  const instants = [...new Set(amendments.map(({ from }) => from))].sort((a, b) => a - b);
  return [Number.NEGATIVE_INFINITY, ...instants].map((from, k) => {
    // Every version is made from the original anew.
    const applied = instants.slice(0, k).flatMap((at) => amendments.filter((amendment) => amendment.from === at));
    const original = agreement.norms.filter(({ addedBy }) => addedBy === undefined);
    let version: Agreement = { ...agreement, amendments: undefined, norms: original };
    for (const { id, changes } of applied) {
      version = { ...version, norms: [...version.norms, ...agreement.norms.filter(({ addedBy }) => addedBy === id)] };
      for (const change of changes) version = changed(version, change);
    }
    return { agreement: version, period: { from, to: instants[k] ?? Number.POSITIVE_INFINITY } };
  });
}

/** The bearer of the norm as another version has it; undefined: it does not bind such a one. */
export function bearerIn({ setting }: World, norm: Norm, like: Bearer): Bearer | undefined {
  return bearersOf(setting.agreement, norm).find(
    ({ mode, members }) => mode === like.mode && (mode !== 'one' || members[0] === like.members[0]),
  );
}

/** Whether the norm was violated under an earlier version in its time (4.12.2), `surely` in this world, or perhaps unseen. */
export function violatedBefore(
  versions: readonly VersionWorld[],
  norm: Norm,
  bearer: Bearer,
): { surely: boolean; unseen: boolean } {
  const found = { surely: false, unseen: false };
  if (norm.type !== 'ban' && norm.type !== 'keep') return found;
  for (const { world, period } of versions) {
    const before = findNorm(world.setting, norm.id);
    const then = before && bearerIn(world, before, bearer);
    if (!before || !then) continue;
    const instants = world.setting.instants.filter((u) => period.from <= u && u < period.to);
    found.surely ||= instants.some((u) => statusWith(world, before, then, u, [], period) === 'breached');
    if (before.type !== 'ban' || before.what.act === undefined) continue;
    const last = instants.at(-1);
    const unseen = last === undefined ? [] : unseenActs(world, before, then, last);
    found.unseen ||= unseen.some(
      (act) => period.from <= act.instant && act.instant < period.to && violates(world, before, then, act),
    );
  }
  return found;
}

/** What was violated before stays so. */
export function carried(status: Status, norm: Norm): Status {
  if (status !== 'kept so far' && status !== 'kept') return status;
  return norm.type === 'ban' && norm.what.act !== undefined ? 'breached' : 'remedied';
}
