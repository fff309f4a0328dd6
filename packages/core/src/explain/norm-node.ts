/** A norm as a tree: its guards in their order, its clock, what was done, and what was searched for and not found. */
import type { Norm, Pattern } from '../agreement/form.ts';
import { withLinesOf } from '../agreement/own-lines.ts';
import { standardInWords } from '../agreement/standards.ts';
import { deadlineInWords } from '../agreement/words.ts';
import { violationsOf } from '../meaning/ban.ts';
import { counterparts } from '../meaning/counterparts.ts';
import { instancesOf } from '../meaning/duty.ts';
import { anyExtension, extendedTo, extensionsOf } from '../meaning/extensions.ts';
import { guardsOf, starts } from '../meaning/guards.ts';
import { keptLine } from '../meaning/keep.ts';
import { clockOf } from '../meaning/moments.ts';
import { covered, silenceReports, uncovered } from '../meaning/silence.ts';
import { boundBy, type Env, envOf, ownPattern, type Situation } from '../meaning/situation.ts';
import { statusesOf } from '../meaning/status-bits.ts';
import { formatInstant, formatLocal } from '../time/index.ts';
import { BEGINNING, ENDING, representatives } from '../timeline/instants.ts';
import { clip, touches } from '../timeline/periods.ts';
import { maskAt } from '../timeline/status-line.ts';
import { answerAt, conditionNode, momentNode } from './condition-node.ts';
import { countedNodes } from './counted-node.ts';
import { everyNode } from './every-node.ts';
import { type Asking, eventNode, observationNode, stateNode } from './evidence-node.ts';
import type { ExplanationNode } from './explanation.ts';
import { askedInWords } from './pattern-words.ts';
import { powerNodes } from './power-nodes.ts';
import { quantityNode } from './quantity-node.ts';

/** Children of the root: everything that the status of `env.norm` for `env.bearer` hangs on at `t`. */
export function normParts(asking: Asking, env: Env, mask: number): ExplanationNode[] {
  const { situation } = asking;
  const { norm } = env;
  const out: ExplanationNode[] = [startNode(asking, env)];
  for (const requirement of norm.requires ?? []) {
    const node = momentNode(asking, requirement.moment, env);
    out.push({ ...node, what: `requires ${node.what}` });
  }
  if (norm.until) out.push(prefixed('until', momentNode(asking, norm.until, env)));
  out.push(...extendedTermNodes(asking, env), ...powerNodes(asking, env));
  if (norm.while) out.push(prefixed('while', conditionNode(asking, norm.while, env)));
  if (norm.unless) out.push(prefixed('unless', conditionNode(asking, norm.unless, env)));
  if (norm.provided) out.push(prefixed('provided', conditionNode(asking, norm.provided, env)));
  if (norm.whenever) out.push(prefixed('whenever', eventNode(asking, norm.whenever.event, env, 'neutral')));
  if (norm.every) out.push(everyNode(asking, env));
  else if (norm.deadline) out.push(...clockNodes(asking, env));
  for (const permission of situation.agreement.norms) {
    if (permission.type !== 'permission' || !permission.despite?.includes(norm.id)) continue;
    for (const holder of boundBy(situation, permission)) {
      const inner = { ...envOf(situation, permission, holder), standard: env.standard };
      if (permission.provided)
        out.push(
          prefixed(
            `permission ${permission.id} for ${holder}: provided`,
            conditionNode(asking, permission.provided, inner),
          ),
        );
    }
  }
  out.push(...doneNodes(asking, env, mask), ...counterpartNodes(asking, env), ...countedNodes(asking, env));
  return out;
}

/** What the duty is to be done together with, each with its own parts but without what it waits for itself. */
function counterpartNodes(asking: Asking, env: Env): ExplanationNode[] {
  const { situation, t } = asking;
  return counterparts(situation, env).map(({ norm, bearer }) => ({
    what: `together with ${bearerInWords(norm, bearer)}`,
    answer: statusesOf(maskAt(situation.lineAlone(norm.id, bearer), t)).join(' or '),
    children: normParts(asking, { ...envOf(situation, norm, bearer), asReported: true, alone: true }, 0),
  }));
}

export function prefixed(word: string, node: ExplanationNode): ExplanationNode {
  return { ...node, what: `${word} ${node.what}` };
}

function startNode(asking: Asking, env: Env): ExplanationNode {
  const { agreement } = asking.situation;
  const begin = agreement.inForce ?? agreement.signed;
  const note = agreement.proposal
    ? 'a proposal is never in force'
    : begin === undefined
      ? 'no date of signature is given'
      : `the agreement began on ${formatLocal(begin, agreement.clock)}`;
  const children = env.norm.from ? [momentNode(asking, env.norm.from, env)] : [];
  return { what: 'has begun', answer: answerAt(starts(asking.situation, env), asking.t), note, children };
}

/** Where a clock has run since before everything, or the calendar ends, there is no date to give. */
function tooLateInWords(tooLate: number, clock: string): string {
  if (tooLate <= BEGINNING) return 'too late from the beginning';
  return tooLate >= ENDING ? 'never too late' : `too late from ${formatLocal(tooLate, clock)}`;
}

/** When the term ends, where powers extended it by the instant asked about. */
function extendedTermNodes({ situation, t }: Asking, env: Env): ExplanationNode[] {
  const end = guardsOf(situation, env).until;
  if (end === null || !extensionsOf(situation, env).some(({ at }) => (at.at[0] ?? Infinity) <= t)) return [];
  const dates = representatives(end.at, []).map((date) => formatLocal(date, situation.clock));
  return [{ what: 'its end with what powers added', answer: dates.join(' or ') || 'does not come', children: [] }];
}

/** The first instant too late, and to which powers extended it by the instant asked about (semantics 4.7.3). */
function extendedInWords({ situation, t }: Asking, env: Env, sure: boolean, since: number, tooLate: number): string {
  const words = tooLateInWords(tooLate, situation.clock);
  const extensions = extensionsOf(situation, env).filter(({ at }) => (at.at[0] ?? Infinity) <= t);
  if (extensions.length === 0) return words;
  const to = sure ? extendedTo(extensions, tooLate, since) : anyExtension(extensions, tooLate, tooLate);
  const dates = representatives(to.at, []);
  if (dates.length === 1 && dates[0] === tooLate) return words;
  const perhaps = dates.length > 1 || !sure;
  const latest = sure ? (dates[dates.length - 1] as number) : (to.at[1] as number);
  return `${words}; ${perhaps ? 'perhaps ' : ''}extended: ${tooLateInWords(latest, situation.clock)}`;
}

/** What the clock counts from, and the first instant too late. */
function clockNodes(asking: Asking, env: Env): ExplanationNode[] {
  const { deadline } = env.norm;
  if (!deadline) return [];
  const instances: Env[] = env.norm.whenever ? instancesOf(asking.situation, env).map((i) => i.env) : [env];
  return instances.map((inner) => {
    const clock = clockOf(asking.situation, deadline, inner);
    const anchors =
      clock.anchor === null
        ? [Number.NEGATIVE_INFINITY]
        : representatives(clip(clock.anchor.at, BEGINNING, ENDING), []);
    const earliest = anchors[0];
    const name = inner.instance ? ` (instance ${inner.instance.name})` : '';
    return {
      what: `${deadlineInWords(deadline)}${name}`,
      answer:
        earliest === undefined
          ? 'its clock has not started'
          : extendedInWords(
              asking,
              inner,
              clock.anchor === null || anchors.length === 1,
              earliest,
              clock.tooLate(earliest),
            ),
      children:
        deadline.deadline === 'by' || deadline.of.moment === 'event' ? [] : [momentNode(asking, deadline.of, inner)],
    };
  });
}

/** What was done, and, for what was not, where it was searched for. */
function doneNodes(asking: Asking, env: Env, mask: number): ExplanationNode[] {
  const { situation, t } = asking;
  const { norm } = env;
  if (norm.type === 'permission' || norm.type === 'power') return [];
  const pattern = ownPattern({ ...norm, what: whatOf(situation, env) });
  if (norm.limit) return [quantityNode(asking, pattern, norm.limit, env, true)];
  // Silence proves nothing about a state that must be kept (semantics 4.3.1).
  if (norm.type === 'keep') return [stateNode(asking, pattern, env, answerAt(keptLine(situation, env), t))];
  const out: ExplanationNode[] = [];
  if (norm.what.state !== undefined) out.push(stateNode(asking, pattern, env, 'as observed'));
  else
    out.push(
      eventNode(asking, pattern, env, norm.type === 'ban' ? 'breaches' : 'discharges', decisive(asking, env, mask)),
    );
  const undo = norm.what.act === undefined ? undefined : situation.vocabulary.undoneBy(norm.what.act);
  if (norm.type === 'duty' && undo !== undefined) {
    const { phase: _phase, clearance: _clearance, ...rest } = pattern;
    out.push(prefixed('undone:', eventNode(asking, { ...rest, act: undo }, env, 'neutral')));
  }
  if (norm.what.clearance) {
    const states = situation.states(env.standard);
    const seen = [...states.from.keys()].filter((k) => (states.from[k] as number) <= t);
    out.push({
      what: 'weapons observed in the zone to be cleared',
      answer: seen.length === 0 ? 'nothing reported' : 'as observed',
      children: seen.map((k) => observationNode(asking, states, k)),
    });
  }
  out.push(silenceNode(asking, env));
  return out;
}

/** Incidents that may violate a ban; for a sure breach one sure violation carries the verdict, and all else is left out. */
function decisive(asking: Asking, env: Env, mask: number): ReadonlySet<number> | undefined {
  if (env.norm.type !== 'ban') return undefined;
  const v = violationsOf(asking.situation, env);
  const statuses = statusesOf(mask);
  if (statuses.length !== 1 || statuses[0] !== 'breached') return new Set(v.incident);
  let best = -1;
  for (let k = 0; k < v.n; k++) {
    if ((v.surelyBy[k] as number) > asking.t) continue;
    if (best < 0 || (v.surelyBy[k] as number) < (v.surelyBy[best] as number)) best = k;
  }
  return new Set(best < 0 ? v.incident : [v.incident[best] as number]);
}

/** What the norm is about, for the bearer that is asked about: of several lines its own. */
function whatOf({ vocabulary }: Situation, { norm, bearer }: Env): Pattern {
  return bearer === null ? norm.what : withLinesOf(norm.what, bearer, vocabulary.members);
}

/** An absence: the period searched, what was searched for, and whether silence counts there. */
function silenceNode(asking: Asking, env: Env): ExplanationNode {
  const { situation, t } = asking;
  for (const report of silenceReports(situation, env, t)) asking.leaves.ids.add(report);
  const from = situation.agreement.inForce ?? situation.agreement.signed ?? Number.NEGATIVE_INFINITY;
  const open = touches(uncovered(situation, env), from, t + 1);
  const some = touches(covered(situation, env), from, t + 1);
  return {
    what: `unreported: ${askedInWords(ownPattern({ ...env.norm, what: whatOf(situation, env) }), env)}`,
    answer: open ? 'cannot be excluded' : 'excluded',
    period: { from: Number.isFinite(from) ? formatInstant(from) : null, to: formatInstant(t) },
    note: open ? searched(env, some) : whySilenceCounts(situation, env),
    children: [],
  };
}

function searched({ standard }: Env, some: boolean): string {
  const how = some ? 'not sufficient throughout' : 'unknown or insufficient';
  return `searched the reports of the whole period; coverage by the deciding sources (${standardInWords(standard)}) is ${how}`;
}

function whySilenceCounts({ vocabulary }: Situation, { norm, asReported }: Env): string {
  if (norm.what.act !== undefined && vocabulary.isPublic(norm.what.act)) {
    return `${norm.what.act} is a public act: what no report says did not happen`;
  }
  if (asReported) return 'what another norm refers to is taken as reported';
  return 'silence counts: the deciding sources covered the period, or reported that nothing happened';
}

/** A norm that another refers to: its statuses at `t` for the provision and each bearer, with what they hang on. */
export function referredNode(asking: Asking, id: string): ExplanationNode {
  const { situation, t } = asking;
  const norm = situation.norm(id);
  if (!norm) return { what: id, answer: 'not in this reading', children: [] };
  const bearers: (string | null)[] = norm.bearer.mode === 'each' ? [...boundBy(situation, norm)] : [null];
  const deep = asking.leaves.depth < MOST_LEVELS;
  const inner = { ...asking, leaves: { ...asking.leaves, depth: asking.leaves.depth + 1 } };
  return {
    what: norm.id,
    answer: statusesOf(maskAt(situation.line(id, null), t)).join(' or '),
    children: bearers.map((bearer) => {
      const mask = maskAt(situation.line(id, bearer), t);
      const env = { ...envOf(situation, norm, bearer), asReported: true };
      const again = deep && !firstTime(asking, id, bearer);
      return {
        what: bearerInWords(norm, bearer),
        answer: statusesOf(mask).join(' or '),
        ...(again ? { note: 'what it hangs on is shown above' } : {}),
        children: deep && !again ? normParts(inner, env, 0) : [],
      };
    }),
  };
}

/** Norms that look at each other through powers would be told again and again: many times over in a tree of a few levels. */
function firstTime({ situation, leaves }: Asking, id: string, bearer: string | null): boolean {
  const told = leaves.told.get(situation) ?? new Set();
  leaves.told.set(situation, told);
  const key = JSON.stringify([id, bearer]);
  const first = !told.has(key);
  told.add(key);
  return first;
}

/** Norms refer to norms; a chain longer than this is cut in the picture (a cycle through a power has no end). */
const MOST_LEVELS = 6;

export function bearerInWords(norm: Norm, bearer: string | null): string {
  if (bearer !== null) return `${norm.id} by ${bearer}`;
  if (norm.bearer.mode === 'each') return norm.id;
  return `${norm.id} by ${norm.bearer.mode === 'any' ? 'any of ' : ''}${norm.bearer.names.join(', ') || 'someone'}${norm.bearer.mode === 'together' ? ' together' : ''}`;
}
