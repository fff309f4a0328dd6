import type { Agreement, CheckOptions, RecordStore } from '@servanda/core';
import type { CompileOptions, Diagnostic } from '@servanda/language';
import type { Folder, Index } from './files.ts';
import type { Under } from './under.ts';

/** A folder whose document was read and compiled. */
export interface OpenFolder {
  readonly folder: Folder;
  readonly document: string;
  /** The last that could be compiled; undefined: none since the desk was set up. */
  readonly agreement: Agreement | undefined;
  /** Whether the agreement is that of an earlier text, since the present one has errors. */
  readonly isStale: boolean;
  readonly diagnostics: readonly Diagnostic[];
  /** With which it was compiled: with all that it imports and the maps that it names. */
  readonly options: CompileOptions;
}

/** What a request is answered with. */
export interface Tools {
  index(): Promise<Index>;
  /** @throws Refusal where there is no such folder */
  open(name: string): Promise<OpenFolder>;
  /**
   * The agreement of a folder.
   * @throws Refusal where there is no such folder, or its document cannot be read at all
   */
  agreement(name: string): Promise<Agreement>;
  /** All files of reports of the folder, read as the agreement's clock and actors have it. */
  record(name: string): Promise<RecordStore>;
  /** The text of a file of the index, as drafts and dropped files have it. */
  text(path: string): Promise<string>;
}

/** Tools that the others are made of. */
export type Ground = Pick<Tools, 'index' | 'text' | 'open'>;

/** Under what core is asked. */
export type Options = Pick<CheckOptions, 'asOf' | 'knownAt' | 'readings' | 'standard'>;
export type OptionsOf = (agreement: Agreement, under: Under) => Options;
