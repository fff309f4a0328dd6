/** What is left to propose where no verb says what somebody did to a provision: that somebody did, with everything else open. */

import { cautionsAt } from './cautions.ts';
import type { Hit } from './hits.ts';
import type { Proposal } from './proposal.ts';
import { isStrong, provisionsOf } from './provisions.ts';
import { touched } from './runs.ts';
import { because, type View } from './view.ts';

/**
 * "A never pulled its guns back": the words name a provision and somebody, and no verb that the lexicon knows. What A did stays open,
 * always.
 */
export function proposeOpenConduct(view: View): Proposal | undefined {
  const actors = [
    ...new Set(view.candidate.mentions.filter(({ what }) => what === 'actor' || what === 'group').map(({ of }) => of)),
  ];
  const [match] = view.candidate.clauses.filter(isStrong);
  const [range] = match?.because.filter(({ by }) => by !== 'words').flatMap(({ ranges }) => ranges) ?? [];
  if (actors.length === 0 || range === undefined) return undefined;
  const { from, to } = touched(view.tokens, range);
  const at = Array.from({ length: to - from }, (_, i) => from + i);
  const hit: Hit = { cue: 'conductNoun', at, from: range.from, to: range.to };
  const [bearer, ...others] = actors;
  return {
    form: {
      form: 'conduct',
      ...(bearer !== undefined && others.length === 0 ? { bearer } : {}),
      provisions: [...provisionsOf(view).names],
    },
    open: others.length === 0 ? ['did'] : ['did', 'bearer'],
    because: [because(view, range)],
    cautions: cautionsAt(view, hit, []),
  };
}
