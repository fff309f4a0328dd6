/** The powers over a norm as trees: whether it is ended or suspended, and every exercise that may have had effect on it. */

import type { Norm } from '../agreement/form.ts';
import { effectInWords } from '../check/power-reasons.ts';
import { guardsOf } from '../meaning/guards.ts';
import { effectsOf, powersOver } from '../meaning/power.ts';
import { boundBy, type Env, envOf } from '../meaning/situation.ts';
import { answerAt, conditionNode } from './condition-node.ts';
import { type Asking, eventNode } from './evidence-node.ts';
import type { ExplanationNode } from './explanation.ts';

export function powerNodes(asking: Asking, env: Env): ExplanationNode[] {
  const { situation, t } = asking;
  const powers = powersOver(situation, env.norm);
  if (powers.length === 0) return [];
  const guards = guardsOf(situation, env);
  const exercise = powers.flatMap((power) => exerciseNodes(asking, env, power));
  return [
    { what: 'ended by a power', answer: answerAt(guards.ended, t), children: [] },
    { what: 'suspended by a power', answer: answerAt(guards.suspended, t), children: exercise },
  ];
}

function exerciseNodes(asking: Asking, env: Env, power: Norm): ExplanationNode[] {
  const { situation, t } = asking;
  const effects = effectsOf(situation, power, env.norm, env.bearer).filter(({ at }) => (at.at[0] ?? Infinity) <= t);
  const { automatic, once, scope } = power.power ?? {};
  const joint = power.bearer.mode === 'together' || (automatic && !(once && scope === 'own'));
  const holders = joint ? [null] : boundBy(situation, power);
  return holders.map((holder): ExplanationNode => {
    const inner = { ...envOf(situation, power, holder), strictlyBefore: true };
    const pattern = automatic ? power.what : { ...power.what, by: { who: 'bearer' as const } };
    const node = once ? conditionNode(asking, once, inner) : eventNode(asking, pattern, inner, 'neutral');
    const provided = power.provided ? [conditionNode(asking, power.provided, inner)] : [];
    const notes = effects
      .filter((effect) => effect.holder === holder)
      .map((effect) => effectInWords(situation, effect));
    return {
      ...node,
      what: `power ${power.id}${holder === null ? '' : ` ${once ? 'for' : 'of'} ${holder}`}: ${once ? 'once ' : ''}${node.what}`,
      ...(notes.length === 0 ? {} : { note: [node.note, ...notes].filter(Boolean).join('; ') }),
      children: [...node.children, ...provided.map((each) => ({ ...each, what: `provided ${each.what}` }))],
    };
  });
}
