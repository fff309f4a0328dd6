import { type KeyboardEvent, type PointerEvent, useMemo, useState } from 'react';
import type { Incidents } from '../../../ask/index.ts';
import { useWords } from '../../words/words.tsx';
import type { IncidentIndex } from './incident-index.ts';
import { itemWords } from './item-words.ts';
import { itemAt, itemsOf, nextItem } from './items.ts';
import { type TimeWindow, timeAt } from './scale.ts';
import { StripCanvas } from './strip-canvas.tsx';
import type { Moves } from './use-time-window.ts';

interface Props {
  readonly incidents: Incidents;
  readonly index: IncidentIndex;
  readonly window: TimeWindow;
  readonly width: number;
  readonly height: number;
  readonly label: string;
  readonly moves: Moves;
  readonly xIn: (clientX: number) => number;
  readonly say: (text: string | undefined) => void;
  readonly open: (incident: string) => void;
  /** Dragging chooses a period; else it is left to what lies around. */
  readonly hasBrush: boolean;
  readonly tabIndex: 0 | -1;
}

/** px of a drag below which it is a click. */
const CLICK = 4;
const ROW = 6;

/** Incidents along time: pointed at or walked through by arrow keys, it says what is there; Enter opens one, or goes into a count. */
export function IncidentBand(props: Props) {
  const { incidents, index, window, width, height, label, moves, xIn, say, open, hasBrush, tabIndex } = props;
  const words = useWords();
  const [current, setCurrent] = useState(-1);
  const [brush, setBrush] = useState<readonly [number, number]>();
  const items = useMemo(() => itemsOf(index, window, width, Math.floor(height / ROW)), [index, window, width, height]);
  const count = items.kind === 'singles' ? items.all.length : items.bins.n;
  const choose = (i: number) => {
    setCurrent(i);
    say(itemWords(words, incidents, items, i));
  };
  const enter = (i: number) => {
    if (items.kind === 'singles') {
      const id = incidents.id[items.all[i]?.incident ?? -1];
      if (id !== undefined) open(id);
    } else if (i >= 0) {
      const from = items.bins.from + i * items.bins.length;
      moves.show({ from: from - items.bins.length, to: from + 2 * items.bins.length });
      setCurrent(-1);
    }
  };
  const at = (event: PointerEvent<HTMLElement>) => {
    const x = xIn(event.clientX);
    if (items.kind === 'bins') return itemAt(items, window, width, x);
    const pitch = Math.min(14, height / items.rows);
    const fromBottom = event.currentTarget.getBoundingClientRect().bottom - event.clientY;
    return itemAt(items, window, width, x, Math.floor(fromBottom / pitch));
  };
  const keys = (event: KeyboardEvent) => {
    const forward = words.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight')
      choose(nextItem(items, current, event.key === forward ? 1 : -1));
    else if (event.key === 'Enter') enter(current);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const marked = brush && ([Math.min(...brush), Math.max(...brush)] as const);
  return (
    <div
      className="tl-incidents"
      role="slider"
      data-brush={hasBrush || undefined}
      tabIndex={tabIndex}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={Math.max(0, count - 1)}
      aria-valuenow={Math.max(0, Math.min(current, count - 1))}
      aria-valuetext={itemWords(words, incidents, items, current) ?? words.t('incidents.walk')}
      title={itemWords(words, incidents, items, current)}
      style={{ blockSize: height }}
      onKeyDown={keys}
      onBlur={() => choose(-1)}
      onPointerLeave={() => choose(-1)}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        // Fingers move and pinch, here as around it.
        if (hasBrush && event.pointerType !== 'touch') event.currentTarget.setPointerCapture(event.pointerId);
        setBrush([xIn(event.clientX), xIn(event.clientX)]);
      }}
      onPointerMove={(event) => {
        if (brush) setBrush([brush[0], xIn(event.clientX)]);
        else choose(at(event));
      }}
      onPointerCancel={() => setBrush(undefined)}
      onPointerUp={(event) => {
        setBrush(undefined);
        if (!marked) return;
        const [x1, x2] = marked;
        if (x2 - x1 <= CLICK) enter(at(event));
        else if (hasBrush && event.pointerType !== 'touch')
          moves.show({ from: timeAt(window, width, x1), to: timeAt(window, width, x2) });
      }}
    >
      <StripCanvas {...{ items, window, width, height, current }} isMirrored={words.dir === 'rtl'} />
      {items.kind === 'bins' && hasBrush && (
        <span className="tl-most">{words.t('most', { n: words.number(items.most) })}</span>
      )}
      {marked && hasBrush && (
        <span className="tl-brush" style={{ insetInlineStart: marked[0], inlineSize: marked[1] - marked[0] }} />
      )}
    </div>
  );
}
