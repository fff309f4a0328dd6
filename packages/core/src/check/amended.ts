/**
 * Amendments at the level of verdicts (semantics 4.12): each version is judged as an agreement of its own, and the lines are joined at the
 * instants of the amendments. What was violated under an earlier version stays so.
 */
import { type Version, versionsOf } from '../agreement/amendments.ts';
import type { Agreement, Norm } from '../agreement/form.ts';
import { underReadings } from '../agreement/readings.ts';
import { boundBy } from '../meaning/situation.ts';
import { bit, bits, merge, PROVISION_ORDER } from '../meaning/status-bits.ts';
import { maskAt, type StatusLine, statusLine } from '../timeline/status-line.ts';
import { isAskedAsOne } from './provision.ts';
import { type Ground, type Judged, situationOf } from './situations.ts';

/** A norm, and where it is judged at an instant. */
export interface Asked {
  readonly norm: Norm;
  readonly situation: Judged;
}

interface Judging extends Version {
  readonly situation: Judged;
}

/** Finds a norm, and the situation in which it is judged at an instant (ms), under these readings. */
export function askedOf(
  agreement: Agreement,
  choice: Readonly<Record<string, string>>,
  ground: Ground,
): (id: string, at: number) => Asked | undefined {
  const read = underReadings(agreement, choice);
  if (read.amendments === undefined) {
    const situation = situationOf(read, ground);
    return (id) => found(situation, id);
  }
  const versions = versionsOf(read).map((version): Judging => {
    const situation = situationOf(version.agreement, ground, { from: version.from, to: version.to });
    return { ...version, situation };
  });
  return (id, at) => {
    const current = versionAt(versions, at);
    // A norm that is not there (any more, or yet) is shown as it was last, or will be first.
    const last = versions.slice(0, current + 1).findLast(({ situation }) => situation.norm(id));
    const shown = last ?? versions.slice(current).find(({ situation }) => situation.norm(id));
    const asked = shown && found(shown.situation, id);
    return shown && asked && { ...asked, situation: joined(versions, shown, id, at) };
  };
}

const found = (situation: Judged, id: string): Asked | undefined => {
  const norm = situation.norm(id);
  return norm && { norm, situation };
};

function versionAt(versions: readonly Version[], at: number): number {
  return versions.findLastIndex(({ from }) => from <= at);
}

/** The situation of one version, whose verdicts are those of all versions, each in its time. */
function joined(versions: readonly Judging[], shown: Judging, id: string, at: number): Judged {
  const until = versionAt(versions, at);
  const isThere = versions.slice(0, until + 1).filter(({ situation }) => situation.norm(id));
  return {
    ...shown.situation,
    verdict: (norm, bearer, place) => joinedLine(versions, norm.id, bearer, place),
    versions: {
      judging: versions[until]?.amendments ?? [],
      all: versions,
      earlier: isThere
        .filter((version) => version !== shown)
        .map(({ situation, amendments, to }) => ({ situation, amendments, last: to - 1 })),
      bound: [...new Set(versions.flatMap(({ situation }) => boundIn(situation, id)))],
    },
  };
}

/** Who has a verdict of its own. */
function boundIn(situation: Judged, id: string): readonly string[] {
  const norm = situation.norm(id);
  return norm?.bearer.mode === 'each' ? boundBy(situation, norm) : [];
}

/** The line of a bearer over all versions. */
function joinedLine(versions: readonly Judging[], id: string, bearer: string | null, place?: string): StatusLine {
  const lines = versions.map((_, k) => lineIn(versions, k, id, bearer, place));
  const breaks = [
    ...versions.map(({ from }) => from),
    ...lines.flatMap((line, k) => [...line.at].filter((t) => within(versions[k] as Judging, t))),
  ].filter(Number.isFinite);
  return statusLine(breaks, (t) => maskAt(lines[versionAt(versions, t)] as StatusLine, t));
}

const within = ({ from, to }: Version, t: number): boolean => from <= t && t < to;

/** The line that is shown while version `k` is in force. */
function lineIn(
  versions: readonly Judging[],
  k: number,
  id: string,
  bearer: string | null,
  place: string | undefined,
): StatusLine {
  const { situation } = versions[k] as Judging;
  const norm = situation.norm(id);
  if (!norm || (bearer !== null && !boundIn(situation, id).includes(bearer))) {
    const earlier = versions.slice(0, k).some((version) => isBound(version.situation, id, bearer));
    return constant(earlier ? 'ended' : 'not in force');
  }
  const bound = boundIn(situation, id);
  if (bearer === null && bound.length > 0 && (bound.length === 1 || !isAskedAsOne(situation, norm))) {
    const lines = bound.map((one) => lineIn(versions, k, id, one, place));
    return lines.length === 1 ? (lines[0] as StatusLine) : merge(PROVISION_ORDER, lines);
  }
  const own = situation.verdict(norm, bearer, place);
  const carried = carriedInto(versions, k, norm, bearer, place);
  if (!carried.maybe) return own;
  const broken = norm.type === 'ban' && norm.what.act !== undefined ? bit('breached') : bit('remedied');
  return statusLine(own.at, (t) => {
    const mask = maskAt(own, t);
    return (mask & CLEAN) === 0 ? mask : (carried.surely ? mask & ~CLEAN : mask) | broken;
  });
}

const isBound = (situation: Judged, id: string, bearer: string | null): boolean =>
  bearer === null ? situation.norm(id) !== undefined : boundIn(situation, id).includes(bearer);

const constant = (status: 'ended' | 'not in force'): StatusLine => statusLine([], () => bit(status));

const CLEAN = bits('kept so far', 'kept');
const VIOLATED = bits('breached', 'remedied');

/** Whether the norm was violated under versions before the `k`th, each judged by itself in its time. */
function carriedInto(
  versions: readonly Judging[],
  k: number,
  norm: Norm,
  bearer: string | null,
  place: string | undefined,
): { maybe: boolean; surely: boolean } {
  if (norm.type !== 'ban' && norm.type !== 'keep') return { maybe: false, surely: false };
  const { situation } = versions[k] as Judging;
  const now = boundIn(situation, norm.id);
  const carried = { maybe: false, surely: false };
  for (const version of versions.slice(0, k)) {
    const before = version.situation.norm(norm.id);
    if (!before || before.bearer.mode !== norm.bearer.mode) continue;
    const then = boundIn(version.situation, norm.id);
    const all = bearer === null && then.every((one) => now.includes(one)) ? [null] : [];
    const asked =
      bearer === null && norm.bearer.mode === 'each' ? [...all, ...then.filter((b) => now.includes(b))] : [bearer];
    for (const one of asked) {
      if (one !== null && !then.includes(one)) continue;
      const line = version.situation.verdict(before, one, place);
      const masks = masksIn(line, version);
      carried.maybe ||= masks.some((mask) => (mask & VIOLATED) !== 0);
      carried.surely ||= masks.some((mask) => (mask & ~VIOLATED) === 0);
    }
  }
  return carried;
}

/** The sets of a line that hold at some instant while a version is in force. */
function masksIn(line: StatusLine, { from, to }: Version): number[] {
  return [...line.mask].filter((_, i) => (line.at[i] as number) < to && (line.at[i + 1] ?? Infinity) > from);
}
