import { type Agreement, foreignSubjects, type RecordStore } from '@servanda/core';
import { Refusal } from './refusal.ts';

/** @throws Refusal where nothing of a record is about the agreement, by which everything would look unreported */
export function refuseForeign(agreement: Agreement, record: RecordStore): void {
  const named = foreignSubjects(agreement, record);
  if (named === undefined) return;
  throw new Refusal(
    `no report of this record is about anything that ${agreement.id} declares: it speaks of ${named.join(', ')}`,
    'Give the record of this agreement. If its acts are only called otherwise, import it with a map of names.',
  );
}
