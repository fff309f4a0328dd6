/** Files that were added to the records of this page: they lie over those on disk, and are forgotten with the page. */
import type { Client } from '../../frame/client.ts';

export interface Dropped {
  readonly agreement: string;
  /** As it was called when it was dropped. */
  readonly file: string;
  /** Where it lies over the data. */
  readonly path: string;
  readonly reports: number;
}

let all: readonly Dropped[] = [];

export const droppedOn = (agreement: string): readonly Dropped[] => all.filter((one) => one.agreement === agreement);

/** Adds reports to the record of this page. */
export function drop(client: Client, agreement: string, file: string, lines: string, reports: number): void {
  const path = `agreements/${agreement}/record/${all.length + 1}-${file.replace(/[^\p{L}\p{N}._-]+/gu, '-')}.jsonl`;
  all = [...all, { agreement, file, path, reports }];
  client.overlay(path, lines);
}

/** Takes the files of a record away again. */
export function forget(client: Client, agreement: string): void {
  const gone = droppedOn(agreement);
  all = all.filter((one) => one.agreement !== agreement);
  for (const { path } of gone) client.overlay(path, undefined);
}
