import { ACCESS_ACTS, type Agreement, type RecordStore, vocabularyOf } from '@servanda/core';

/** Whether any report speaks of the act, on things of this kind, be it that it was done or that it was not. */
export function spokenOf(agreement: Agreement, record: RecordStore, act: string, kind: string | undefined): boolean {
  const { actWithin, kindWithin } = vocabularyOf(agreement);
  return record.kept().some(({ report }) => {
    if (!('act' in report) || report.act === undefined || !actWithin(report.act, act)) return false;
    if (kind === undefined || report.kind === undefined) return true;
    return kindWithin(report.kind, kind) || kindWithin(kind, report.kind);
  });
}

/** Acts that a document declares, and those of access that every agreement knows. */
export function actsOf(agreement: Agreement): string[] {
  return [...agreement.acts.map(({ id }) => id), ...ACCESS_ACTS];
}

/** What it is called in the document. */
export function actInWords(agreement: Agreement, act: string): string {
  return agreement.acts.find(({ id }) => id === act)?.name ?? act;
}
