/** Moments become uncertain instants (semantics 5, 1.5). */
import type { Deadline, Moment } from '../agreement/form.ts';
import { CERTAIN } from '../record/facts.ts';
import { addSpan, tooLateDayAfter, tooLateDayOf, tooLateWithin } from '../time/index.ts';
import { firstOf, fromBeginning, type Instants, instant, moved, NEVER_COMES } from '../timeline/instants.ts';
import { clip, NEVER, union } from '../timeline/periods.ts';
import { isOneOf } from '../timeline/status-line.ts';
import { all, delayed, latched } from '../timeline/tri.ts';
import { conditionLine } from './conditions.ts';
import { matchesOf, timesOf } from './match.ts';
import { boundBy, type Env, type Situation } from './situation.ts';
import { FULFILLED, KEPT } from './status-bits.ts';

/** The instants at which a moment may lie. */
export function momentOf(situation: Situation, moment: Moment, env: Env): Instants {
  switch (moment.moment) {
    case 'at':
      return instant(moment.instant);
    case 'signature':
      return situation.agreement.signed === undefined ? NEVER_COMES : instant(situation.agreement.signed);
    case 'ref': {
      const named = situation.agreement.moments.find((m) => m.id === moment.name);
      return named ? momentOf(situation, named.value, env) : NEVER_COMES;
    }
    case 'fulfilled': {
      const norm = situation.norm(moment.norm);
      if (!norm) return NEVER_COMES;
      const bound = boundBy(situation, norm);
      const own = moment.own && env.bearer !== null && norm.bearer.mode === 'each' && bound.includes(env.bearer);
      const who = own ? [env.bearer] : norm.bearer.mode === 'each' ? bound : [null];
      if (who.length === 0) return NEVER_COMES;
      const wanted = moment.inTime ? KEPT : FULFILLED;
      const done = all(who.map((b) => latched(isOneOf(situation.line(norm.id, b), wanted))));
      return firstOf(env.strictlyBefore ? delayed(done, 1) : done);
    }
    case 'event':
      return env.instance?.name === moment.name ? { at: env.instance.at, never: false } : NEVER_COMES;
    case 'period':
      // What a deadline counts from a period is worked out there (periodic.ts); elsewhere there is no period.
      return NEVER_COMES;
    case 'first': {
      const matches = matchesOf(situation, moment.event, env, 'neutral');
      let at = NEVER;
      let surely = Infinity;
      for (let m = 0; m < matches.n; m++) {
        const times = timesOf(matches.facts, matches.incident[m] as number);
        at = union(at, times);
        if (matches.grade[m] === CERTAIN) surely = Math.min(surely, (times[times.length - 1] ?? Infinity) - 1);
      }
      return { at: clip(at, -Infinity, surely + 1), never: surely === Infinity };
    }
    case 'when':
      return firstOf(conditionLine(situation, moment.condition, env));
    case 'after':
      return moved(momentOf(situation, moment.of, env), (t) => addSpan(t, moment.span, situation.clock));
  }
}

/** What a deadline counts from (null: nothing, it is absolute), and the first instant too late as a function of that. */
export interface Clock {
  readonly anchor: Instants | null;
  /** Non-decreasing. */
  readonly tooLate: (anchor: number) => number;
}

/** A norm without deadline is never too late. */
export function clockOf(situation: Situation, deadline: Deadline | undefined, env: Env): Clock {
  if (deadline === undefined) return { anchor: null, tooLate: () => Infinity };
  if (deadline.deadline === 'by') return { anchor: null, tooLate: () => deadline.tooLate };
  const anchor = momentOf(situation, deadline.of, env);
  const clock = situation.clock;
  switch (deadline.deadline) {
    case 'within':
      return { anchor, tooLate: fromBeginning((m) => tooLateWithin(deadline.span, m, clock)) };
    case 'day-of':
      return { anchor, tooLate: fromBeginning((m) => tooLateDayOf(deadline.n, m, clock)) };
    case 'day-after':
      return { anchor, tooLate: fromBeginning((m) => tooLateDayAfter(deadline.n, m, clock)) };
  }
}
