/** Conditions and moments as trees: each part with its answer at the instant asked about. */
import type { Condition, Moment } from '../agreement/form.ts';
import { conditionInWords, momentInWords } from '../agreement/words.ts';
import { conditionLine } from '../meaning/conditions.ts';
import { momentOf } from '../meaning/moments.ts';
import type { Env } from '../meaning/situation.ts';
import { formatInstant } from '../time/index.ts';
import { come, type Instants } from '../timeline/instants.ts';
import { maybe, surely, type Tri } from '../timeline/tri.ts';
import { type Asking, eventNode, stateNode } from './evidence-node.ts';
import type { ExplanationNode } from './explanation.ts';
import { referredNode } from './norm-node.ts';
import { quantityNode } from './quantity-node.ts';

export function answerAt(line: Tri, t: number): string {
  return surely(line, t) ? 'yes' : maybe(line, t) ? 'maybe' : 'no';
}

export function conditionNode(asking: Asking, condition: Condition, env: Env): ExplanationNode {
  const answer = answerAt(conditionLine(asking.situation, condition, env), asking.t);
  if (condition.cond === 'state') return stateNode(asking, condition.state, env, answer);
  return { what: conditionInWords(condition), answer, children: partsOf(asking, condition, env) };
}

function partsOf(asking: Asking, condition: Condition, env: Env): ExplanationNode[] {
  const { situation } = asking;
  switch (condition.cond) {
    case 'and':
    case 'or':
      return condition.of.map((c) => conditionNode(asking, c, env));
    case 'not':
    case 'for':
      return [conditionNode(asking, condition.of, env)];
    case 'once':
    case 'count':
      return [eventNode(asking, condition.event, env, 'neutral')];
    case 'since':
      return [conditionNode(asking, condition.hold, env), eventNode(asking, condition.event, env, 'neutral')];
    case 'some':
    case 'every':
    case 'no':
      return situation.vocabulary
        .members(condition.group)
        .map((actor) =>
          conditionNode(asking, condition.of, { ...env, vars: new Map(env.vars).set(condition.name, actor) }),
        );
    case 'after':
    case 'before':
      return [momentNode(asking, condition.moment, env)];
    case 'fulfilled':
    case 'kept':
    case 'breached':
      return [referredNode(asking, condition.norm)];
    case 'ref': {
      const definition = situation.agreement.definitions.find((d) => d.id === condition.name);
      return definition ? [conditionNode(asking, definition.value, env)] : [];
    }
    case 'quantity':
      return [quantityNode(asking, condition.of, condition.limit, env, false)];
    case 'state':
      return [];
  }
}

/** A moment: when it lies or may lie, and what that hangs on. */
export function momentNode(asking: Asking, moment: Moment, env: Env): ExplanationNode {
  const when = momentOf(asking.situation, moment, env);
  const answer =
    answerAt(come(when), asking.t) === 'no'
      ? 'has not come'
      : answerAt(come(when), asking.t) === 'yes'
        ? 'has come'
        : 'may have come';
  return { what: momentInWords(moment), answer, period: periodOf(when), children: behind(asking, moment, env) };
}

function periodOf(when: Instants): { from: string | null; to: string | null } | undefined {
  const from = when.at[0];
  const to = when.at[when.at.length - 1];
  if (from === undefined || to === undefined) return undefined;
  return {
    from: Number.isFinite(from) ? formatInstant(from) : null,
    to: Number.isFinite(to) ? formatInstant(to - 1) : null,
  };
}

function behind(asking: Asking, moment: Moment, env: Env): ExplanationNode[] {
  switch (moment.moment) {
    case 'ref': {
      const named = asking.situation.agreement.moments.find((m) => m.id === moment.name);
      return named ? [momentNode(asking, named.value, env)] : [];
    }
    case 'fulfilled':
      return [referredNode(asking, moment.norm)];
    case 'first':
      return [eventNode(asking, moment.event, env, 'neutral')];
    case 'when':
      return [conditionNode(asking, moment.condition, env)];
    case 'after':
      return [momentNode(asking, moment.of, env)];
    default:
      return [];
  }
}
