/** Amendments (semantics 4.12): each makes a new version of the agreement, in force from its instant on. */
import type { Agreement, Amendment } from './form.ts';
import { changed } from './readings.ts';

/** The agreement as it stood from one instant to the next; the last has no end. */
export interface Version {
  /** ms; -Infinity for the original. */
  readonly from: number;
  /** ms; Infinity for the last. */
  readonly to: number;
  /** What made it, in the order in which it was applied; empty for the original. */
  readonly amendments: readonly Amendment[];
  readonly agreement: Agreement;
}

/** The agreement as it was first concluded. */
export function originalOf(agreement: Agreement): Agreement {
  if (agreement.amendments === undefined) return agreement;
  const { amendments: _, ...rest } = agreement;
  return { ...rest, norms: agreement.norms.filter(({ addedBy }) => addedBy === undefined) };
}

/** All versions in their order in time, whole and without gaps. Readings are to be applied before. */
export function versionsOf(agreement: Agreement): Version[] {
  const amendments = (agreement.amendments ?? []).toSorted((a, b) => a.from - b.from);
  let current = originalOf(agreement);
  const versions: Version[] = [{ from: -Infinity, to: Infinity, amendments: [], agreement: current }];
  for (const amendment of amendments) {
    const added = agreement.norms.filter(({ addedBy }) => addedBy === amendment.id);
    const known = new Set([...current.norms, ...added].map(({ id }) => id));
    // What is added stands where the document has it.
    const norms = agreement.norms.filter(({ id }) => known.has(id));
    const before = new Map(current.norms.map((norm) => [norm.id, norm]));
    current = { ...current, norms: norms.map((norm) => before.get(norm.id) ?? norm) };
    for (const change of amendment.changes) current = changed(current, change);
    const last = versions.pop() as Version;
    const made = last.from === amendment.from ? [...last.amendments, amendment] : [amendment];
    if (last.from !== amendment.from) versions.push({ ...last, to: amendment.from });
    versions.push({ from: amendment.from, to: Infinity, amendments: made, agreement: current });
  }
  return versions;
}
