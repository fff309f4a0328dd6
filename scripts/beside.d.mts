import type { ReadDocument } from '@servanda/language';

/** A loader of the documents in a folder of agreements, the same each time, so that each is compiled once. */
export function documentsIn(home: string): ReadDocument;
