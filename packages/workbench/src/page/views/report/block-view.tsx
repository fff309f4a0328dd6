import type { Block, Cell } from '../../../ask/period-report/blocks.ts';
import { StatusBadge } from '../../status/status-badge.tsx';
import { AsWritten } from '../../words/as-written.tsx';
import { useWords } from '../../words/words.tsx';

/** One block of the report: the frame in the reader's language, what the checker and the record say as they say it. */
export function BlockView({ block, id }: { readonly block: Block; readonly id: string }) {
  const { t } = useWords();
  switch (block.block) {
    case 'heading': {
      const words = block.key === undefined ? <AsWritten>{block.text}</AsWritten> : t(`heading.${block.key}`);
      if (block.level === 3) return <h3>{words}</h3>;
      return (
        <h2 id={id} tabIndex={-1}>
          {words}
        </h2>
      );
    }
    case 'paragraph':
      return <p>{block.key === undefined ? <AsWritten>{block.text}</AsWritten> : t(`word.${block.key}`)}</p>;
    case 'list':
      return (
        <ul className="report-list">
          {block.items.map((item) => (
            <li key={`${item.text} ${item.link ?? ''}`}>
              <CellView cell={item} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <TableView block={block} />;
  }
}

function TableView({ block: { caption, columns, rows } }: { readonly block: Extract<Block, { block: 'table' }> }) {
  const { t, locale } = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard (WCAG 2.1.1)
    <section className="scroll" tabIndex={0} aria-label={caption} lang="en">
      <table className="report-table" style={{ minInlineSize: `${columns.length * 7}rem` }}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" lang={locale}>
                {t(`word.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells: [first, ...others] }) => (
            <tr key={id} data-id={id}>
              <th scope="row">{first && <CellView cell={first} />}</th>
              {others.map((cell, i) => (
                <td key={columns[i + 1]} className={`report-${columns[i + 1]}`}>
                  <CellView cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function CellView({ cell: { text, statuses, more = [], link } }: { readonly cell: Cell }) {
  const words = statuses === undefined ? <AsWritten>{text}</AsWritten> : <StatusBadge statuses={statuses} />;
  return (
    <>
      {link === undefined ? words : <a href={link}>{words}</a>}
      {more.length > 0 && (
        <ul className="report-more">
          {more.map((line) => (
            <li key={line}>
              <AsWritten>{line}</AsWritten>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
