import { type Agreement, foreignSubjects, type RecordStore } from '@servanda/core';
import { Problem } from '../problem.ts';

/**
 * Refuses a record of which nothing is about this agreement.
 * @throws Problem C0404
 */
export function refuseForeign(agreement: Agreement, record: RecordStore): void {
  const named = foreignSubjects(agreement, record);
  if (named === undefined) return;
  throw new Problem(
    'C0404',
    `no report of this record is about anything that ${agreement.id} declares: it speaks of ${named.join(', ')}`,
    'Give the record of this agreement. If its acts are only called otherwise, import it with a map of names.',
  );
}
