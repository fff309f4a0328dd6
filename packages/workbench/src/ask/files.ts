/** The files that the workbench looks at, wherever they lie: behind a server, in a static site, or in a page's own script. */

export interface FileEntry {
  /** Inside the data: `agreements/<name>/agreement.md`, `agreements/<name>/record/<file>.jsonl`, `texts/<file>`. */
  readonly path: string;
  readonly bytes: number;
  /** Changes with the content, and only with it. */
  readonly version: string;
}

/** A folder with an `agreement.md`, by which other documents import it. */
export interface Folder {
  readonly name: string;
  readonly document: FileEntry;
  /** Files of reports, `.jsonl`, in the order of their names. */
  readonly record: readonly FileEntry[];
  /** Maps (`.geojson`) that the document may name. */
  readonly maps: readonly FileEntry[];
  /** What names of other data sets mean in this agreement, for imports: files that end in `-names.json`. */
  readonly names?: readonly FileEntry[] | undefined;
}

/** A text to be read, and the sidecar with what a person confirmed of it. */
export interface TextEntry {
  readonly text: FileEntry;
  readonly sidecar?: FileEntry | undefined;
}

export interface Index {
  readonly servanda: 1;
  /** Whether somebody is there who tells of changes, answers for large records, and saves. */
  readonly live: boolean;
  /** In the order of their names. */
  readonly agreements: readonly Folder[];
  readonly texts: readonly TextEntry[];
}

export interface Files {
  index(): Promise<Index>;
  /**
   * The text of a file of the index (UTF-8).
   * @throws Error where it cannot be read
   */
  text(path: string): Promise<string>;
}

/** Files that can be read as a stream of bytes, for those that are too long for one text. */
export interface StreamingFiles extends Files {
  /** @throws Error where it cannot be read */
  stream(path: string): AsyncIterable<Uint8Array>;
}

/** A record longer than this (bytes) is judged by the server: as objects it takes some ten times as much memory. */
export const FITS = 48_000_000;

/** Files that a page carries along: the index, and the texts by their paths. */
export interface Embedded {
  readonly index: Index;
  readonly texts: Readonly<Record<string, string>>;
}
