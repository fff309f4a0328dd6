/** A report on a period as text for people: every row of a table as a few lines, so that it fits any width. */
import { clean } from '@servanda/formats/text';
import { type Block, blocksOf, type Cell, type PeriodReport, titleOf, WORDS } from '@servanda/workbench/report';
import { columnsOf } from '../io.ts';
import type { Session } from '../session.ts';
import { type Paint, plain } from './paint.ts';
import { wrap } from './width.ts';

const FILE_COLUMNS = 100;

/** @param isShown on the terminal; a file looks the same whatever terminal it was made on */
export function reportText(report: PeriodReport, { io, paint }: Session, isShown: boolean): string {
  const [width, style] = isShown ? [columnsOf(io), paint] : [FILE_COLUMNS, plain];
  const { title, period } = titleOf(report);
  const lines = [...wrap(style('name', clean(title)), width), ...wrap(clean(period), width)];
  return `${[...lines, ...blocksOf(report).flatMap((block) => linesOf(block, width, style))].join('\n')}\n`;
}

function hung(first: string, others: string, text: string, width: number): string[] {
  return wrap(clean(text), Math.max(20, width - others.length)).map((line, i) => `${i === 0 ? first : others}${line}`);
}

const itemLines = ({ text, more = [] }: Cell, width: number): string[] => [
  ...hung('  - ', '    ', text, width),
  ...more.flatMap((line) => hung('    └ ', '      ', line, width)),
];

function linesOf(block: Block, width: number, paint: Paint): string[] {
  switch (block.block) {
    case 'heading':
      return ['', ...hung(block.level === 2 ? '' : '  ', '  ', block.text, width).map((line) => paint('name', line))];
    case 'paragraph':
      return hung('  ', '  ', block.text, width);
    case 'list':
      return block.items.flatMap((item) => itemLines(item, width));
    case 'table':
      return block.rows.flatMap(({ cells: [first, ...others] }) => [
        ...(first === undefined ? [] : itemLines(first, width)),
        ...others.flatMap(({ text, more = [] }, i) => {
          const column = block.columns[i + 1];
          if (text === '' || column === undefined) return [];
          return [
            ...hung('      ', '        ', `${WORDS[column]}: ${text}`, width),
            ...more.flatMap((line) => hung('      └ ', '        ', line, width)),
          ];
        }),
      ]);
  }
}
