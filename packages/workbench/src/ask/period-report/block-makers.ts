import type { Block, Cell, TableRow } from './blocks.ts';
import { HEADINGS, type HeadingKey, WORDS, type WordKey } from './words.ts';

export const heading = (key: HeadingKey): Block => ({ block: 'heading', level: 2, key, text: HEADINGS[key] });
export const named = (text: string): Block => ({ block: 'heading', level: 3, text });
export const sentence = (text: string): Block => ({ block: 'paragraph', text });
export const fixed = (key: WordKey): Block => ({ block: 'paragraph', key, text: WORDS[key] });
export const cell = (text: string): Cell => ({ text });

/** A table, or the word that there is nothing to tell. */
export function table(caption: string, columns: readonly WordKey[], rows: readonly TableRow[]): Block {
  return rows.length === 0 ? fixed('none') : { block: 'table', caption, columns, rows };
}

export function list(items: readonly Cell[]): Block {
  return items.length === 0 ? fixed('none') : { block: 'list', items };
}
