/** Permissions (kind 6, semantics 4.8): occurrences that a ban does not reach. */

import type { Norm } from '../agreement/form.ts';
import { actingOn } from '../agreement/norm-index.ts';
import { CERTAIN } from '../record/facts.ts';
import { type StatusLine, statusLine } from '../timeline/status-line.ts';
import { and, NO, or, type Tri, YES } from '../timeline/tri.ts';
import { conditionLine } from './conditions.ts';
import { alive, type Guards, guardBreaks, guarded, guardsOf } from './guards.ts';
import { matchesOf } from './match.ts';
import { boundBy, type Env, envOf, ownPattern, type Situation } from './situation.ts';
import { bit } from './status-bits.ts';

/** For each incident, when (if it lies there) a permission covers it. NO where none does. */
export function exceptions(situation: Situation, env: Env): (incident: number) => Tri {
  const { permissions } = actingOn(situation.agreement, env.norm.id);
  if (permissions.length === 0) return () => NO;
  const covering = new Map<number, Tri>();
  for (const permission of permissions) {
    for (const holder of holdersOf(situation, permission, env.bearer)) {
      const usable = usableLine(situation, permission, holder);
      // Judged as facts of the ban: the same standard and the same side of the burden.
      const inner: Env = { ...envOf(situation, permission, holder, env.place), standard: env.standard };
      const pattern = ownPattern(permission);
      const matches = matchesOf(situation, pattern, inner, 'breaches');
      for (let m = 0; m < matches.n; m++) {
        const i = matches.incident[m] as number;
        // Whether the incident happened at all is the ban's question; here only whether it is of the permitted sort.
        const line = matches.sort[m] === CERTAIN ? usable : { certain: NO.certain, possible: usable.possible };
        covering.set(i, or(covering.get(i) ?? NO, line));
      }
    }
  }
  return (incident) => covering.get(incident) ?? NO;
}

/** Each uses the permission for itself; else those who have it use it together, or anybody does. */
export function isUsedByEach({ bearer: { mode } }: Norm): boolean {
  return mode === 'each' || mode === 'any';
}

/** Who uses it, of those whose ban is judged (null: all of them); null: who have it, as one. */
function holdersOf(situation: Situation, permission: Norm, bearer: string | null): readonly (string | null)[] {
  if (!isUsedByEach(permission)) return [null];
  return boundBy(situation, permission).filter((holder) => bearer === null || holder === bearer);
}

/** "The permission may be used", over time. */
function usableLine(situation: Situation, permission: Norm, holder: string | null): Tri {
  const env = envOf(situation, permission, holder);
  const provided = permission.provided === undefined ? YES : conditionLine(situation, permission.provided, env);
  return and(alive(guardsOf(situation, env)), provided);
}

/** Verdict line of a permission: *kept so far* while it may be used; it is never breached. */
export function permissionLine(situation: Situation, env: Env): StatusLine {
  const guards = guardsOf(situation, env);
  const { provided } = env.norm;
  const withProvided: Guards =
    provided === undefined ? guards : { ...guards, while: and(guards.while, conditionLine(situation, provided, env)) };
  return statusLine(guardBreaks(withProvided), (t) => guarded(withProvided, t, () => bit('kept so far')));
}
