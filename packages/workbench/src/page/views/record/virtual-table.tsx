import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { rowAfter, scrollTo, windowOf } from './window.ts';

export interface Column {
  readonly key: string;
  readonly label: string;
  /** How it is sorted by: left out, it is not. */
  readonly sort?: 'ascending' | 'descending' | 'none' | undefined;
}

interface Props {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly count: number;
  /** Cells of a row in the order of the columns; undefined: not there yet. */
  readonly cells: (row: number) => readonly ReactNode[] | undefined;
  /** What opens a row, said to those who do not see it. */
  readonly openLabel: (row: number) => string;
  readonly isOpen: (row: number) => boolean;
  readonly onOpen: (row: number) => void;
  readonly onSort: (key: string) => void;
  /** Told of the rows that are drawn. */
  readonly onWindow?: ((from: number, to: number) => void) | undefined;
}

/** px, as in the style sheet. */
const ROW = 44;
const HEAD = 40;

/** A table of any length: only rows in sight are drawn. Arrows, page keys, Home and End go along it; Enter opens a row. */
export function VirtualTable(props: Props) {
  const { caption, columns, count, cells, openLabel, isOpen, onOpen, onSort, onWindow } = props;
  const box = useRef<HTMLElement>(null);
  const [scroll, setScroll] = useState({ top: 0, height: 600 });
  const [active, setActive] = useState(0);
  const wantsFocus = useRef(false);
  const { from, to } = windowOf(scroll.top, scroll.height, ROW, count);
  const current = Math.min(active, Math.max(0, count - 1));

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setScroll({ top: element.scrollTop, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => onWindow?.(from, to), [onWindow, from, to]);
  useEffect(() => {
    if (!wantsFocus.current) return;
    const button = box.current?.querySelector<HTMLButtonElement>(`[data-row="${current}"]`);
    if (!button) return;
    wantsFocus.current = false;
    button.focus({ preventScroll: true });
  });

  function onKeyDown(event: KeyboardEvent) {
    const element = box.current;
    if (!element || !(event.target instanceof HTMLElement) || event.target.dataset.row === undefined) return;
    const next = rowAfter(event.key, current, count, Math.max(1, Math.floor((element.clientHeight - HEAD) / ROW) - 1));
    if (next === undefined) return;
    event.preventDefault();
    const top = scrollTo(next, {
      scrollTop: element.scrollTop,
      height: element.clientHeight,
      rowHeight: ROW,
      head: HEAD,
    });
    if (top !== undefined) element.scrollTop = top;
    wantsFocus.current = true;
    setActive(next);
  }

  // What the last key led to may have been scrolled away: then the first row in sight can be reached.
  const reachable = current >= from && current < to ? current : from;
  const drawn = Array.from({ length: to - from }, (_, i) => from + i);
  return (
    <section
      ref={box}
      className="record-scroll"
      aria-label={caption}
      onScroll={({ currentTarget }) => setScroll({ top: currentTarget.scrollTop, height: currentTarget.clientHeight })}
      onKeyDown={onKeyDown}
    >
      <table className="record-table" aria-rowcount={count + 1}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(({ key, label, sort }) => (
              <th key={key} scope="col" aria-sort={sort === 'none' ? undefined : sort} className={`record-${key}`}>
                {sort === undefined ? (
                  label
                ) : (
                  <button type="button" className="record-sort" onClick={() => onSort(key)}>
                    {label}
                    <span aria-hidden="true">{sort === 'ascending' ? ' ▲' : sort === 'descending' ? ' ▼' : ''}</span>
                  </button>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {from > 0 && <Gap height={from * ROW} />}
          {drawn.map((row) => {
            const content = cells(row);
            return (
              <tr key={row} aria-rowindex={row + 2} aria-current={isOpen(row) ? 'true' : undefined}>
                {columns.map(({ key }, i) => (
                  <td key={key} className={`record-${key}`}>
                    {i === 0 ? (
                      <button
                        type="button"
                        className="record-open"
                        data-row={row}
                        tabIndex={row === reachable ? 0 : -1}
                        aria-label={openLabel(row)}
                        onClick={() => {
                          setActive(row);
                          onOpen(row);
                        }}
                      >
                        {content?.[i] ?? '…'}
                      </button>
                    ) : (
                      content?.[i]
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
          {to < count && <Gap height={(count - to) * ROW} />}
        </tbody>
      </table>
    </section>
  );
}

/** Room of the rows that are not drawn. It has one cell, since narrow pages hide columns and a wider cell would bring them back. */
function Gap({ height }: { readonly height: number }) {
  return (
    <tr>
      <td className="record-gap" style={{ blockSize: height }} />
    </tr>
  );
}
