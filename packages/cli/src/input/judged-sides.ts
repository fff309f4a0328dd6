/** Both sides of a comparison judged on one record. */
import { check, compareVerdicts, type Difference, type RecordDifference } from '@servanda/core';
import type { Question } from '../commands/options.ts';
import { progressOn } from '../output/progress.ts';
import type { Session } from '../session.ts';
import { chooseInstant } from './instant.ts';
import { loadRecord } from './record.ts';
import type { CompareSide } from './sides.ts';
import { chooseStandard } from './standard.ts';

/**
 * Times are read by the clock of the first agreement, and count for both.
 * @throws Problem where an option or the record cannot be used
 */
export async function judgeSides(
  session: Session,
  sides: { readonly a: CompareSide; readonly b: CompareSide },
  difference: Difference,
  { record = [], asOf, knownAt, standard, strict }: Question & { readonly asOf?: string },
): Promise<RecordDifference> {
  const instant = (option: string, text: string | undefined) =>
    text === undefined ? undefined : chooseInstant(option, text, sides.a.agreement.clock);
  const known = instant('--known-at', knownAt);
  const given = instant('--as-of', asOf);
  const progress = progressOn(session.io);
  try {
    const judged = async ({ agreement, readings }: CompareSide, end: number | undefined) => {
      const options = {
        standard: standard === undefined ? undefined : chooseStandard(agreement, standard),
        knownAt: known,
        asOf: end,
        readings,
      };
      const store = await loadRecord(session, record, agreement, strict === true, progress);
      return { agreement, readings, results: check(agreement, store, options) };
    };
    const a = await judged(sides.a, given);
    const b = await judged(sides.b, Date.parse(a.results.asOf));
    return compareVerdicts(a, b, difference);
  } finally {
    progress.done();
  }
}
