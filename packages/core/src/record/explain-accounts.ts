import type { AssessOptions } from './assess.ts';
import { rowsOf, weigh } from './evidence.ts';
import type { Account } from './facts.ts';
import { compareText } from './problem.ts';
import { originsOf } from './report-origins.ts';
import { proofOf } from './standard.ts';
import type { Kept, RecordStore } from './store.ts';
import { viewOf } from './view.ts';

/**
 * The live reports on an incident and their parts in it, in the order of their ids; none where the record does not know the
 * incident.
 * @param incident name of the incident
 */
export function accounts(record: RecordStore, incident: string, options: AssessOptions): readonly Account[] {
  const view = viewOf(record, options.knownAt);
  const code = view.names.incidents.code(incident);
  if (code === -1) return [];
  const rows = rowsOf(view, code);
  const evidence = weigh(view, rows, proofOf(options.standard, options.polarity ?? 'neutral', view), originsOf(view));
  const account = (r: number, part: Account['part'], decides: boolean): Account => {
    const { report } = view.kept[r] as Kept;
    return { report: report.id, source: report.by, part, decides };
  };
  const affirming = [...rows.accounts].map((row) =>
    account(view.accounts.report[row] as number, 'affirms', evidence.deciding.includes(row)),
  );
  const denying = [...rows.denials].map((row) =>
    account(
      view.denials.report[row] as number,
      view.denials.authors[row] === undefined ? 'denies' : 'denies author',
      evidence.decidingDenials.includes(row),
    ),
  );
  return [...affirming, ...denying].sort((a, b) => compareText(a.report, b.report));
}
