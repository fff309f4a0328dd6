import { ACCESS_ACTS, type Agreement, type RecordStore } from '@servanda/core';

/** Whether act `a` is `b` or declared as a narrower kind of it. */
function actWithin(agreement: Agreement, a: string, b: string): boolean {
  const seen = new Set<string>();
  for (let act: string | undefined = a; act !== undefined && !seen.has(act); ) {
    if (act === b) return true;
    seen.add(act);
    const name: string = act;
    act = agreement.acts.find(({ id }) => id === name)?.isA;
  }
  return false;
}

/** Whether any report speaks of the act, be it that it was done or that it was not. */
export function spokenOf(agreement: Agreement, record: RecordStore, act: string): boolean {
  return record
    .kept()
    .some(({ report }) => 'act' in report && report.act !== undefined && actWithin(agreement, report.act, act));
}

/** Acts that a document declares, and those of access that every agreement knows. */
export function actsOf(agreement: Agreement): string[] {
  return [...agreement.acts.map(({ id }) => id), ...ACCESS_ACTS];
}

/** What it is called in the document. */
export function actInWords(agreement: Agreement, act: string): string {
  return agreement.acts.find(({ id }) => id === act)?.name ?? act;
}
