/** How much of a long document is drawn: around where the reader is, and further as the reader goes. */
import type { Block } from './blocks.ts';

/** Blocks from `from` to before `to`. */
export interface Drawn {
  readonly from: number;
  readonly to: number;
}

/** Norms and texts that are drawn at first, and each time that the reader comes to an end of them. */
const AT_ONCE = 200;

const weightOf = ({ norms }: Block): number => Math.max(1, norms.length);

/** @param wanted the block that must be there; -1: none */
export function drawnAround(blocks: readonly Block[], wanted: number): Drawn {
  const from = wanted < 0 ? 0 : up(blocks, wanted, AT_ONCE / 2);
  return { from, to: Math.max(wanted + 1, down(blocks, from, AT_ONCE)) };
}

export function furtherUp(blocks: readonly Block[], { from, to }: Drawn): Drawn {
  return { from: up(blocks, from, AT_ONCE), to };
}

export function furtherDown(blocks: readonly Block[], { from, to }: Drawn): Drawn {
  return { from, to: down(blocks, to, AT_ONCE) };
}

function up(blocks: readonly Block[], from: number, weight: number): number {
  let at = from;
  for (let sum = 0; at > 0 && sum < weight; at--) sum += weightOf(blocks[at - 1] as Block);
  return at;
}

function down(blocks: readonly Block[], from: number, weight: number): number {
  let at = from;
  for (let sum = 0; at < blocks.length && sum < weight; at++) sum += weightOf(blocks[at] as Block);
  return at;
}
