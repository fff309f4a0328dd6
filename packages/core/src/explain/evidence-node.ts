/** Leaves: the reports of incidents and observations that a pattern may be about. */

import type { Pattern } from '../agreement/form.ts';
import type { Ground } from '../check/situations.ts';
import { matchesOf, timesOf } from '../meaning/match.ts';
import type { Env, Situation } from '../meaning/situation.ts';
import { mayBeMeant } from '../meaning/states.ts';
import { accounts, CERTAIN, type Polarity } from '../record/index.ts';
import { formatInstant } from '../time/index.ts';
import type { ExplanationNode, Leaves } from './explanation.ts';
import { askedInWords } from './pattern-words.ts';

/** What every part of an explanation needs. */
export interface Asking {
  readonly situation: Situation;
  readonly ground: Ground;
  /** The instant asked about, ms. */
  readonly t: number;
  readonly leaves: Leaves;
}

/** One node for an event: its incidents up to `t`, each with its reports. `only`: just these incidents. */
export function eventNode(
  asking: Asking,
  pattern: Pattern,
  env: Env,
  polarity: Polarity,
  only?: ReadonlySet<number>,
): ExplanationNode {
  const matches = matchesOf(asking.situation, pattern, env, polarity);
  const children: ExplanationNode[] = [];
  for (let m = 0; m < matches.n; m++) {
    const i = matches.incident[m] as number;
    const times = timesOf(matches.facts, i);
    if ((times[0] ?? Number.POSITIVE_INFINITY) > asking.t || (only && !only.has(i))) continue;
    children.push(
      incidentNode(
        asking,
        matches.facts.names.incidents.names[i] as string,
        times,
        matches.grade[m] === CERTAIN,
        env,
        polarity,
      ),
    );
  }
  return {
    what: askedInWords(pattern, env),
    answer: children.length === 0 ? 'nothing reported' : children.some((c) => c.answer === 'yes') ? 'yes' : 'maybe',
    period: { from: null, to: formatInstant(asking.t) },
    children,
  };
}

/** One incident with its accounts, whose reports become leaves. `times`: where it may lie, ms. */
export function incidentNode(
  asking: Asking,
  incident: string,
  times: Float64Array,
  sure: boolean,
  env: Env,
  polarity: Polarity,
): ExplanationNode {
  const reports = accounts(asking.ground.record, incident, {
    standard: env.standard,
    polarity,
    knownAt: asking.ground.knownAt,
  });
  for (const { report } of reports) asking.leaves.ids.add(report);
  const from = times[0] as number;
  const last = (times[times.length - 1] as number) - 1;
  return {
    what: `incident ${incident}`,
    answer: sure ? 'yes' : 'maybe',
    period: { from: formatInstant(from), to: formatInstant(last) },
    reports,
    children: [],
  };
}

/** One node for a state: the observations that the pattern is or may be about. */
export function stateNode(asking: Asking, pattern: Pattern, env: Env, answer: string): ExplanationNode {
  const states = asking.situation.states(env.standard);
  const children: ExplanationNode[] = [];
  const state = states.names.states.code(pattern.state ?? '');
  for (let tuple = 0; tuple < states.n; tuple++) {
    if (states.state[tuple] !== state) continue;
    const relevant = mayBeMeant(asking.situation, states, tuple, pattern, env);
    for (let k = states.start[tuple] as number; k < (states.start[tuple + 1] as number); k++) {
      // A wider observation that it is not so may settle the pattern too; keeping both is never wrong.
      if ((states.from[k] as number) > asking.t || (!relevant && states.holds[k] === 1)) continue;
      children.push(observationNode(asking, states, k));
    }
  }
  return { what: askedInWords(pattern, env), answer, children };
}

/** One observation of a state. */
export function observationNode(asking: Asking, states: ReturnType<Situation['states']>, k: number): ExplanationNode {
  const report = states.names.reports.names[states.report[k] as number] as string;
  asking.leaves.ids.add(report);
  const to = states.to[k] as number;
  return {
    what: `report ${report}`,
    answer: `${states.holds[k] === 1 ? 'it is so' : 'it is not so'}${states.grade[k] === CERTAIN ? '' : ' (does not decide)'}`,
    period: {
      from: formatInstant(states.from[k] as number),
      to: Number.isFinite(to) ? formatInstant(to - 1) : null,
    },
    children: [],
  };
}
