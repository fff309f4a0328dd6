/** What a verdict says of the periods of a periodic duty: how many were kept, late and missed, and which. */

import { type Due, duesOf, periodicGuards } from '../meaning/periodic.ts';
import type { Env, Situation } from '../meaning/situation.ts';
import { bit } from '../meaning/status-bits.ts';
import { formatLocal } from '../time/index.ts';
import { complement, lastUpTo } from '../timeline/periods.ts';
import { maskAt } from '../timeline/status-line.ts';
import { or } from '../timeline/tri.ts';
import type { PeriodCounts, Reason } from './result.ts';

/** Periods due by `asOf` (ms), lowest to highest number. What came after the norm ended or its term was over is not counted. */
export function periodCounts(situation: Situation, env: Env, asOf: number): PeriodCounts {
  const { dues } = duesOf(situation, env);
  const { surely, perhaps } = lastInLife(situation, env, asOf);
  const range = (status: number) => ({
    low: dues.filter(({ line }) => maskAt(line, surely) === status).length,
    high: dues.filter(({ line }) => (maskAt(line, perhaps) & status) !== 0).length,
  });
  return { kept: range(bit('kept')), late: range(bit('remedied')), missed: range(bit('breached')) };
}

/** The last instants up to `t` at which the norm surely, and perhaps, had neither ended nor passed its term. */
function lastInLife(situation: Situation, env: Env, t: number): { surely: number; perhaps: number } {
  const { ended, over } = periodicGuards(situation, env);
  const past = or(ended, over);
  return { surely: lastUpTo(complement(past.possible), t), perhaps: lastUpTo(complement(past.certain), t) };
}

/** Named one by one; more are counted. */
const MOST_NAMED = 3;

/** The periods that were missed, surely or perhaps, and where there are more than are judged. */
export function periodReasons(situation: Situation, env: Env, t: number): Reason[] {
  const { dues, judgedUntil } = duesOf(situation, env);
  const { perhaps } = lastInLife(situation, env, t);
  const breached = bit('breached');
  const missed = dues.filter(({ line }) => (maskAt(line, perhaps) & breached) !== 0);
  const out: Reason[] = [];
  if (missed.length > 0) {
    const named = missed.slice(0, MOST_NAMED).map((due) => {
      const sure = maskAt(due.line, perhaps) === breached;
      return `${periodInWords(situation, due)}${sure ? '' : ' (perhaps)'}`;
    });
    const more = missed.length - named.length;
    out.push({ code: 'period', text: `missed: ${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}` });
  }
  if (judgedUntil <= t)
    out.push({
      code: 'period',
      text: `it has more periods than are judged${Number.isFinite(judgedUntil) ? `: not judged from ${formatLocal(judgedUntil, situation.clock)} on` : ''}`,
    });
  return out;
}

/** `the period from … to …`; of an uncertain anchor, that of its earliest instant. The end is the start of the next. */
export function periodInWords({ clock }: Situation, { anchor, steps }: Due): string {
  const first = anchor.at[0] as number;
  const about = (anchor.at[anchor.at.length - 1] as number) - first > 1 ? 'at the earliest ' : '';
  return `the period ${about}from ${formatLocal(steps.starts(first), clock)} to ${formatLocal(steps.ends(first), clock)}`;
}
