import type { Block } from '../../../ask/period-report/blocks.ts';

/** Items of a list that are drawn as one: a summary has one for each provision. */
const ITEMS = 100;

/** The blocks of a report, the lists of them cut into what can be drawn at once. */
export function piecesOf(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.block !== 'list' || block.items.length <= ITEMS) return [block];
    const { items } = block;
    return Array.from({ length: Math.ceil(items.length / ITEMS) }, (_, i) => ({
      block: 'list',
      items: items.slice(i * ITEMS, (i + 1) * ITEMS),
    }));
  });
}

/** How much of the page a block takes, in rows. */
export function weightOf(block: Block): number {
  if (block.block === 'table') return 1 + block.rows.length;
  return block.block === 'list' ? block.items.length : 1;
}
