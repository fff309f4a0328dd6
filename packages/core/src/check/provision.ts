/** One verdict per bearer, and the provision's own (semantics 4.6). */

import type { Norm } from '../agreement/form.ts';
import { actingOn } from '../agreement/norm-index.ts';
import { hasOwnLine } from '../agreement/own-lines.ts';
import { banLine } from '../meaning/ban.ts';
import { dutyLine } from '../meaning/duty.ts';
import { keepLine } from '../meaning/keep.ts';
import { isUsedByEach, permissionLine } from '../meaning/permission.ts';
import { powerLine } from '../meaning/power.ts';
import { boundBy, type Env, type Situation } from '../meaning/situation.ts';
import { merge, PROVISION_ORDER } from '../meaning/status-bits.ts';
import type { StatusLine } from '../timeline/status-line.ts';

const LINES: Readonly<Record<Norm['type'], (situation: Situation, env: Env) => StatusLine>> = {
  ban: banLine,
  duty: dutyLine,
  permission: permissionLine,
  power: powerLine,
  keep: keepLine,
};

/** The line of `env.bearer`, or, where that is null, of the provision; `of` gives the line of one bearer. */
export function provisionOrBearerLine(situation: Situation, env: Env, of: (bearer: string) => StatusLine): StatusLine {
  const { norm } = env;
  const line = LINES[norm.type];
  if (env.bearer !== null || norm.bearer.mode !== 'each') return line(situation, env);
  const bound = boundBy(situation, norm);
  if (bound.length === 0) return line(situation, env);
  if (bound.length === 1) return of(bound[0] as string);
  // A shot by A or B: each alone is a maybe, yet someone broke the ban. The incident is asked, not the parties (semantics 3).
  if (isAskedAsOne(situation, norm)) return line(situation, env);
  return merge(PROVISION_ORDER, bound.map(of));
}

/** The provision verdict is made from the incidents themselves, with all bearers as one, and not from the parties' verdicts. */
export function isAskedAsOne(situation: Situation, norm: Norm): boolean {
  if (norm.bearer.mode !== 'each') return true;
  return norm.type === 'ban' && norm.what.act !== undefined && !dependsOnBearer(situation, norm);
}

/** Whether what the norm is about, what puts it in force, or what excuses from it, differs from bearer to bearer. */
function dependsOnBearer(situation: Situation, norm: Norm): boolean {
  if (hasOwnLine(norm.what)) return true;
  if (mentionsBearer(situation, [norm.from, norm.until, norm.while, norm.unless, norm.requires], new Set()))
    return true;
  const { powers, permissions } = actingOn(situation.agreement, norm.id);
  // What several may only do together, and what anybody may, is no bearer's own.
  return permissions.some(isUsedByEach) || powers.some(({ id, power }) => id !== norm.id && power?.scope === 'own');
}

/** Directly, or through the moments and definitions that are named. */
function mentionsBearer(situation: Situation, value: unknown, seen: Set<string>): boolean {
  if (Array.isArray(value)) return value.some((item) => mentionsBearer(situation, item, seen));
  if (value === null || typeof value !== 'object') return false;
  const node = value as Record<string, unknown>;
  if (node.who === 'bearer' || node.who === 'other' || node.own === true) return true;
  if (node.metres !== undefined && node.lines !== undefined) return true;
  const { moments, definitions } = situation.agreement;
  const named = node.moment === 'ref' ? moments : node.cond === 'ref' ? definitions : [];
  const referred = named.find(({ id }) => id === node.name);
  if (referred && !seen.has(`${String(node.moment)} ${referred.id}`)) {
    seen.add(`${String(node.moment)} ${referred.id}`);
    if (mentionsBearer(situation, referred.value, seen)) return true;
  }
  return Object.values(node).some((part) => mentionsBearer(situation, part, seen));
}
