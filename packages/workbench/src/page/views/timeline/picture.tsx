import type { Agreement, Results } from '@servanda/core';
import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import type { IncidentsAnswer } from '../../../ask/incidents.ts';
import type { ViewProps } from '../../frame/view-props.ts';
import type { Mark } from './dates.ts';
import { Drawn } from './drawn.tsx';
import { linesOf } from './lines.ts';
import type { TimeWindow } from './scale.ts';
import { TableInstead } from './table.tsx';
import { Toolbar } from './toolbar.tsx';
import { useTimeWindow } from './use-time-window.ts';
import { useWidth } from './use-width.ts';

export interface PictureProps {
  readonly agreement: Agreement;
  readonly results: Results;
  readonly incidents: IncidentsAnswer | undefined;
  readonly marks: readonly Mark[];
  readonly whole: TimeWindow;
  readonly address: ViewProps['address'];
  readonly go: ViewProps['go'];
  readonly isStale: boolean;
}

/** px of the page below which labels stand over their tracks instead of beside them; as in the style sheet. */
const NARROW = 640;

/** The timeline with its tools: as a picture, or as tables with the same content. */
export function Picture({ agreement, results, incidents, marks, whole, address, go, isStale }: PictureProps) {
  const frame = useRef<HTMLDivElement>(null);
  const isNarrow = useWidth(frame) < NARROW;
  const [window, moves] = useTimeWindow(whole, address, go);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const { provision, bearer } = address;
  const status = address.more.status;
  const isTable = address.more.as === 'table';
  const lines = useMemo(
    // What is folded away in the picture is still in the table.
    () => linesOf({ agreement, results }, { provision, bearer, status }, isTable ? new Set() : closed),
    [agreement, results, provision, bearer, status, closed, isTable],
  );
  const toggle = useCallback((clause: string) => {
    setClosed((before) => {
      const next = new Set(before);
      if (!next.delete(clause)) next.add(clause);
      return next;
    });
  }, []);
  const keys = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLSelectElement) return;
    if (event.key === '+' || event.key === '=') moves.zoom(0.5);
    else if (event.key === '-' || event.key === '_') moves.zoom(2);
    else if (event.key === '0') moves.show(undefined);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys reach it from the controls inside, each of which has its own role
    <div ref={frame} className="tl" aria-busy={isStale} onKeyDown={keys}>
      <Toolbar {...{ agreement, results, address, go, moves, isTable }} />
      {isTable ? (
        <TableInstead {...{ agreement, results, incidents, marks, lines }} />
      ) : (
        <Drawn {...{ agreement, incidents, marks, lines, window, moves, address, go, toggle, isNarrow }} />
      )}
    </div>
  );
}
