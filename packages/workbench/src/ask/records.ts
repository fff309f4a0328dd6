/** The records of the folders, read when first asked for and kept until a file of theirs, or what the agreement calls things, changes. */
import { type Agreement, addReports, checkNames, createRecord, knownNames, type RecordStore } from '@servanda/core';
import type { FileEntry, Folder } from './files.ts';

export interface Records {
  of(folder: Folder, agreement: Agreement): Promise<RecordStore>;
}

/** @param bytes gives the content of a file of the index */
export function createRecords(bytes: (entry: FileEntry) => AsyncIterable<Uint8Array>): Records {
  const kept = new Map<string, { key: string; record: Promise<RecordStore> }>();

  async function read(folder: Folder, agreement: Agreement): Promise<RecordStore> {
    const record = createRecord({ clock: agreement.clock, actors: agreement.actors.map(({ id }) => id) });
    for (const entry of folder.record) await addReports(record, bytes(entry), entry.path);
    for (const problem of checkNames(record, knownNames(agreement))) record.addProblem(problem);
    return record;
  }

  return {
    of(folder, agreement) {
      const key = JSON.stringify([folder.record.map(({ path, version }) => [path, version]), namesOf(agreement)]);
      const known = kept.get(folder.name);
      if (known?.key === key) return known.record;
      const record = read(folder, agreement);
      kept.set(folder.name, { key, record });
      // A file that could not be read this time may be there the next.
      record.catch(() => kept.delete(folder.name));
      return record;
    },
  };
}

/** What of an agreement goes into how its record is read: a document that is written anew seldom changes it. */
function namesOf(agreement: Agreement): unknown {
  const names = Object.entries(knownNames(agreement)).map(([sort, all]) => [sort, [...(all ?? [])]]);
  return [agreement.clock, agreement.actors.map(({ id }) => id), names];
}
