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

/** Whether kind `a` is `b` or one of its members, however deep. */
function kindWithin(agreement: Agreement, a: string, b: string, seen: ReadonlySet<string> = new Set()): boolean {
  if (a === b) return true;
  if (seen.has(b)) return false;
  const members = agreement.kinds.find(({ id }) => id === b)?.members ?? [];
  return members.some((member) => kindWithin(agreement, a, member, new Set([...seen, b])));
}

/** Whether any report speaks of the act, on things of this kind, be it that it was done or that it was not. */
export function spokenOf(agreement: Agreement, record: RecordStore, act: string, kind: string | undefined): boolean {
  return record.kept().some(({ report }) => {
    if (!('act' in report) || report.act === undefined || !actWithin(agreement, report.act, act)) return false;
    if (kind === undefined || report.kind === undefined) return true;
    return kindWithin(agreement, report.kind, kind) || kindWithin(agreement, kind, report.kind);
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
