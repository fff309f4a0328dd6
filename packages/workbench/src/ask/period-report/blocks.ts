/**
 * The report as a row of blocks, for every form that people read: page, print, Markdown, text. Headings, columns and fixed sentences
 * carry a key besides their English, by which the page has them in the reader's language; all else stays as the checker wrote it.
 */
import type { Status } from '@servanda/core';
import type { HeadingKey, WordKey } from './words.ts';

export interface Cell {
  readonly text: string;
  /** Of a verdict. */
  readonly statuses?: readonly Status[] | undefined;
  /** Several lines under the text. */
  readonly more?: readonly string[] | undefined;
  readonly link?: string | undefined;
}

export interface TableRow {
  readonly id: string;
  /** The first heads the row. */
  readonly cells: readonly Cell[];
}

export type Block =
  | { readonly block: 'heading'; readonly level: 2 | 3; readonly key?: HeadingKey | undefined; readonly text: string }
  | { readonly block: 'paragraph'; readonly key?: WordKey | undefined; readonly text: string }
  | { readonly block: 'list'; readonly items: readonly Cell[] }
  | {
      readonly block: 'table';
      readonly caption: string;
      readonly columns: readonly WordKey[];
      readonly rows: readonly TableRow[];
    };
