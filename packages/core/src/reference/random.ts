/** Random cases: a small agreement, a small record, and what to ask about them. */
import type fc from 'fast-check';
import type { Agreement } from '../agreement/form.ts';
import type { Report } from '../record/report.ts';
import { parseWhen } from '../time/time-text.ts';
import { bearersOf } from './bearers.ts';
import { randomAgreement } from './random-agreement.ts';
import { type Draw, drawn, instant, MIDNIGHT } from './random-draw.ts';
import { withJointPermissions, withOwnLines } from './random-late.ts';
import { randomRecord } from './random-record.ts';
import { underReadings } from './readings.ts';
import type { Ask } from './world.ts';

export interface Case {
  readonly agreement: Agreement;
  readonly reports: readonly Report[];
  readonly asks: readonly Ask[];
}

/** @param fragment only cases on which the engine promises to be exact (docs/exactness.md)
 * @param amended only agreements with amendments
 */
export function randomCase(fragment: boolean, amended = false): fc.Arbitrary<Case> {
  return drawn((draw) => {
    const agreement = randomAgreement(draw, fragment, amended ? 100 : 10);
    const reports = randomRecord(draw, agreement, fragment);
    const readings: Record<string, string> =
      agreement.questions.length > 0 ? { q: draw.one(['as-written', 'otherwise']) } : {};
    const norm = underReadings(agreement, readings).norms.find(({ id }) => id === 'n');
    const named = norm
      ? bearersOf(underReadings(agreement, readings), norm).flatMap(({ mode, members }) =>
          mode === 'one' ? members : [],
        )
      : [];
    const common = { norm: 'n', readings, ...(draw.chance(15) ? { knownAt: instant(draw) } : {}) };
    // The parts of the members of a duty hang together through an act that one of them did: no promise of exactness there.
    const whole = !fragment || norm?.type !== 'duty' || norm.bearer.mode !== 'each';
    const bearers = [...(whole ? [null] : []), ...(named.length > 0 ? [draw.one(named)] : [])];
    const ats = [MIDNIGHT + 10_000, draw.chance(80) ? telling(draw, reports) : instant(draw, -4, 8)];
    const asks = bearers.flatMap((bearer) => ats.map((at) => ({ ...common, bearer, at })));
    return { agreement: withJointPermissions(draw, withOwnLines(draw, agreement)), reports, asks };
  });
}

/** An instant at which something may change: one of the record, or a span after it, or the next one. ms. */
function telling(draw: Draw, reports: readonly Report[]): number {
  const times = reports.flatMap((report) => {
    if (!('when' in report) || report.when === undefined) return [];
    const { from, to } = parseWhen(report.when, 'UTC');
    return [from, to - 1];
  });
  const near = times.filter((at) => Math.abs(at - MIDNIGHT) < 10_000);
  const base = near.length > 0 ? draw.one(near) : instant(draw);
  return base + 1000 * (draw.chance(60) ? draw.int(1, 4) : 0) + (draw.chance(50) ? draw.one([-1, 1]) : 0);
}
