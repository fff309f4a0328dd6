import { markdownText } from '@servanda/formats/text';
import type { Block, Cell } from './blocks.ts';
import { blocksOf } from './blocks-of.ts';
import type { PeriodReport } from './form.ts';
import { titleOf } from './title.ts';
import { WORDS } from './words.ts';

const bar = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const words = ({ text, more = [] }: Cell) => markdownText([text, ...more].filter(Boolean).join('; '));

/** The report as a Markdown document. */
export function reportMarkdown(report: PeriodReport): string {
  const { title, period } = titleOf(report);
  const lines = [`# ${markdownText(title)}`, '', markdownText(period), '', ...blocksOf(report).flatMap(linesOf)];
  return `${lines.join('\n').trimEnd()}\n`;
}

function linesOf(block: Block): string[] {
  switch (block.block) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${markdownText(block.text)}`, ''];
    case 'paragraph':
      return [markdownText(block.text), ''];
    case 'list':
      return [...block.items.map((item) => `- ${words(item)}`), ''];
    case 'table':
      return [
        markdownText(block.caption),
        '',
        bar(block.columns.map((column) => WORDS[column])),
        bar(block.columns.map(() => '---')),
        ...block.rows.map(({ cells }) => bar(cells.map(words))),
        '',
      ];
  }
}
