/** A world under evaluation, and what stays the same in all worlds of one question. */
import type { Agreement, Norm, Standard } from '../agreement/form.ts';
import type { Report } from '../record/report.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { type Incident, incidentsOf, knownReports, liveReports } from './incidents.ts';
import { interestingInstants } from './instants.ts';
import { underReadings } from './readings.ts';
import type { Acting, Bearer, Happening, Observation, Polarity } from './types.ts';
import { type Choose, TooManyWorlds } from './worlds.ts';

/** What is asked. Instants in ms. `bearer` null: the provision. */
export interface Ask {
  readonly norm: string;
  readonly bearer: string | null;
  readonly readings?: Readonly<Record<string, string>> | undefined;
  readonly standard?: Standard | undefined;
  readonly at: number;
  readonly knownAt?: number | undefined;
}

/** The same in all worlds of one question. */
export interface Setting {
  readonly agreement: Agreement;
  readonly known: readonly Report[];
  readonly live: readonly Report[];
  readonly incidents: readonly Incident[];
  readonly actors: readonly string[];
  readonly at: number;
  /** Interesting instants up to `at`, in order. */
  readonly instants: readonly number[];
  readonly standard: Standard | undefined;
  readonly evidence: Map<string, Evidence>;
  /** Answers that may still be looked up; a bound in steps, not in time, so that what is discarded does not depend on the machine. */
  readonly effort: { steps: number };
  /** Instants to try for alternative times. */
  readonly tried: Map<object, readonly number[]>;
  /** Observations of states, by norm and state, tuple by tuple. */
  readonly observed: Map<string, readonly (readonly Observation[])[]>;
  /** Whether a quantity is within a limit at an instant, where what was measured settles it. */
  readonly within: Map<string, boolean | undefined>;
  /** Instants at which an unseen act is possible, by norm and actor. */
  readonly unseen: Map<string, readonly number[]>;
}

export interface World {
  readonly setting: Setting;
  readonly choose: Choose;
  /** Answers already found in this world. */
  readonly memo: Map<string, unknown>;
}

/** From where a pattern, moment or condition is looked at. */
export interface View {
  /** Whose standard of proof counts. */
  readonly norm: Norm;
  readonly bearer: Bearer;
  readonly vars: Readonly<Record<string, string>>;
  /** Trigger of the instance under evaluation. */
  readonly trigger?: Happening | undefined;
  /** Inside the condition of a power: norms are looked at strictly before (4.9). */
  readonly strict?: boolean | undefined;
}

export type { Acting, Polarity };

/** The setting of an agreement under the readings that are asked for. */
export function settingOf(agreement: Agreement, reports: readonly Report[], ask: Ask, steps: number): Setting {
  return settingAsRead(underReadings(agreement, ask.readings ?? {}), reports, ask, { steps });
}

/** The setting of an agreement as read; `instants`: those that matter to any of its versions. */
export function settingAsRead(
  read: Agreement,
  reports: readonly Report[],
  ask: Ask,
  effort: { steps: number },
  instants: readonly number[] = interestingInstants(read, knownReports(reports, read.clock, ask.knownAt), ask.at),
): Setting {
  const known = knownReports(reports, read.clock, ask.knownAt);
  return {
    agreement: read,
    known,
    live: liveReports(known),
    incidents: incidentsOf(known, read.clock),
    actors: read.actors.map(({ id }) => id),
    at: ask.at,
    instants,
    standard: ask.standard,
    evidence: new Map(),
    tried: new Map(),
    observed: new Map(),
    within: new Map(),
    effort,
    unseen: new Map(),
  };
}

/** The standard under which a norm is judged (2.4). */
export function standardOf({ agreement, standard }: Setting, norm: Norm): Standard {
  return standard ?? norm.verifiedBy ?? agreement.standard ?? { standard: 'any' };
}

/** Evidence for an incident as a norm sees it. */
export function evidenceFor(setting: Setting, incident: Incident, norm: Norm, polarity: Polarity): Evidence {
  const key = `${incident.id} ${norm.id} ${polarity}`;
  const found =
    setting.evidence.get(key) ??
    evidenceOf(incident, standardOf(setting, norm), polarity, setting.actors, setting.known);
  setting.evidence.set(key, found);
  return found;
}

/** Remembers an answer within one world. @throws {TooManyWorlds} if the worlds of the question have cost too much already */
export function once<T>(world: World, key: string, find: () => T): T {
  if (world.setting.effort.steps-- <= 0) throw new TooManyWorlds('too much work for one question');
  if (!world.memo.has(key)) world.memo.set(key, find());
  return world.memo.get(key) as T;
}

/** The norm of that name, unless the reading drops it (7). */
export function findNorm({ agreement }: Setting, id: string): Norm | undefined {
  return agreement.norms.find((each) => each.id === id);
}

/** The norm of that name. @throws {Error} if there is none */
export function normOf(setting: Setting, id: string): Norm {
  const norm = findNorm(setting, id);
  if (norm === undefined) throw new Error(`no norm ${id}`);
  return norm;
}
