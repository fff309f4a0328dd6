/** Numbers under rules of counting (semantics 4.10) as trees: which reports are counted, and which of them may be one incident. */
import { countingInWords } from '../agreement/counting-words.ts';
import type { Counting } from '../agreement/form.ts';
import { numberOf } from '../check/countings.ts';
import { type Counted, countedOf, rulesOf } from '../meaning/counted.ts';
import { partsOf } from '../meaning/merged.ts';
import type { Env } from '../meaning/situation.ts';
import { formatInstant, spanMs } from '../time/index.ts';
import { type Asking, incidentNode } from './evidence-node.ts';
import type { ExplanationNode } from './explanation.ts';

/** One node for each rule by which the norm of `env` is counted. */
export function countedNodes(asking: Asking, env: Env): ExplanationNode[] {
  const { situation, t } = asking;
  const facts = situation.facts(env.standard, 'breaches');
  const node = (rule: Counting, each: Counted): ExplanationNode => {
    const name = facts.names.incidents.names[each.incident] as string;
    const times = Float64Array.of(each.earliest, each.latest + 1);
    const incident = incidentNode(asking, name, times, each.sure, env, 'breaches');
    const weight = rule.each === 'once' ? '' : `, ${rangeInWords(each.low, each.high)}`;
    return { ...incident, answer: `${each.sure ? 'counts' : 'may count'}${weight}` };
  };
  return rulesOf(situation, env.norm).map((rule) => {
    const counted = countedOf(situation, [env], rule, t);
    const { low, high } = numberOf(rule, counted);
    const parts = rule.merged ? partsOf(counted, spanMs(rule.merged.quiet)) : [];
    return {
      what: `counted as ${rule.id}`,
      answer: rangeInWords(low, high),
      note: `${rule.title}: ${countingInWords(rule)}`,
      children: rule.merged
        ? parts.map((part) =>
            partNode(
              rule,
              part,
              part.map((each) => node(rule, each)),
            ),
          )
        : counted.map((each) => node(rule, each)),
    };
  });
}

/** What may be one incident, apart from all else. */
function partNode(rule: Counting, part: readonly Counted[], children: readonly ExplanationNode[]): ExplanationNode {
  const { low, high } = numberOf(rule, part);
  const first = part.reduce((t, { earliest }) => Math.min(t, earliest), Number.POSITIVE_INFINITY);
  const last = part.reduce((t, { latest }) => Math.max(t, latest), Number.NEGATIVE_INFINITY);
  return {
    what: 'apart from the rest',
    answer: rangeInWords(low, high),
    period: { from: formatInstant(first), to: formatInstant(last) },
    children,
  };
}

function rangeInWords(low: number, high: number): string {
  if (!Number.isFinite(high)) return `${low} or more`;
  return low === high ? String(low) : `${low} to ${high}`;
}
