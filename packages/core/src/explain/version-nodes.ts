/** By which version of the agreement a verdict is, and what was violated under those before (semantics 4.12). */
import type { Norm } from '../agreement/form.ts';
import { versionInWords } from '../check/amendment-reasons.ts';
import type { Judged } from '../check/situations.ts';
import { boundBy, envOf } from '../meaning/situation.ts';
import { bits, statusesOf } from '../meaning/status-bits.ts';
import { formatInstant } from '../time/index.ts';
import type { StatusLine } from '../timeline/status-line.ts';
import type { Asking } from './evidence-node.ts';
import type { ExplanationNode } from './explanation.ts';
import { normParts } from './norm-node.ts';

const VIOLATED = bits('breached', 'remedied');

/** Nothing where there is one version only. */
export function versionNodes(
  asking: Asking & { readonly situation: Judged },
  norm: Norm,
  bearers: readonly (string | null)[],
): ExplanationNode[] {
  const { versions, clock } = asking.situation;
  if (versions === undefined) return [];
  const judging = { what: 'judged by', answer: versionInWords(versions.judging, clock), children: [] };
  if (norm.type !== 'ban' && norm.type !== 'keep') return [judging];
  const earlier = versions.earlier.flatMap(({ situation, amendments, last }) => {
    const then = situation.norm(norm.id);
    if (!then || then.bearer.mode !== norm.bearer.mode) return [];
    return bearers.flatMap((bearer): ExplanationNode[] => {
      if (bearer !== null && !boundBy(situation, then).includes(bearer)) return [];
      const mask = violatedBy(situation.verdict(then, bearer), last);
      if (mask === 0) return [];
      return [
        {
          what: `${norm.id} by ${versionInWords(amendments, clock)}, until it was amended`,
          answer: statusesOf(mask).join(' or '),
          period: { from: null, to: formatInstant(last) },
          note: 'what was violated under a version stays so when the rule changes',
          children: normParts({ ...asking, situation, t: last }, envOf(situation, then, bearer), mask),
        },
      ];
    });
  });
  return [judging, ...earlier];
}

/** What it was of these at some instant; a guard may hide it at the last. */
function violatedBy({ at, mask }: StatusLine, last: number): number {
  return mask.reduce((all, one, i) => ((at[i] as number) <= last ? all | (one & VIOLATED) : all), 0);
}
