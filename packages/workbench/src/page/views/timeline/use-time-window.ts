import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Address } from '../../frame/address.ts';
import type { ViewProps } from '../../frame/view-props.ts';
import { lengthOf, moved, type TimeWindow, within, zoomed } from './scale.ts';

export interface Moves {
  /** @param factor above 1: a longer time is shown. @param at what stays in its place, ms; left out: the middle */
  readonly zoom: (factor: number, at?: number) => void;
  /** By a part of what is shown; above 0: to later times. */
  readonly move: (part: number) => void;
  readonly show: (window: TimeWindow | undefined) => void;
}

/** ms without a change after which the address says what is shown, so that a gesture leaves one address. */
const SETTLED = 400;

/** The part of time that is shown: all of it until the reader chooses; kept in the address. */
export function useTimeWindow(whole: TimeWindow, address: Address, go: ViewProps['go']): readonly [TimeWindow, Moves] {
  const [chosen, setChosen] = useState(() => windowOf(address.more.from, address.more.to));
  const window = useMemo(() => (chosen === undefined ? whole : within(chosen, whole)), [chosen, whole]);
  const change = useCallback(
    (to: (now: TimeWindow) => TimeWindow) =>
      setChosen((before) => {
        const next = within(to(before === undefined ? whole : within(before, whole)), whole);
        return lengthOf(next) >= lengthOf(whole) ? undefined : next;
      }),
    [whole],
  );
  const moves = useMemo(
    (): Moves => ({
      zoom: (factor, at) => change((now) => zoomed(now, at ?? (now.from + now.to) / 2, factor)),
      move: (part) => change((now) => moved(now, part)),
      show: (next) => (next === undefined ? setChosen(undefined) : change(() => next)),
    }),
    [change],
  );
  const { from, to } = address.more;
  const told = useRef(`${from} ${to}`);
  useEffect(() => {
    // The reader's way back, or a pasted address: what this view wrote itself is shown already.
    if (told.current === `${from} ${to}`) return;
    told.current = `${from} ${to}`;
    setChosen(windowOf(from, to));
  }, [from, to]);
  useEffect(() => {
    const timer = setTimeout(() => {
      const { from: _from, to: _to, ...more } = address.more;
      const shown = chosen === undefined ? {} : { from: written(chosen.from), to: written(chosen.to) };
      told.current = `${shown.from} ${shown.to}`;
      go({ more: { ...more, ...shown } }, 'replace');
    }, SETTLED);
    return () => clearTimeout(timer);
  }, [chosen, address.more, go]);
  return [window, moves];
}

const written = (at: number) => `${new Date(at).toISOString().slice(0, 16)}Z`;

function windowOf(first: string | undefined, last: string | undefined): TimeWindow | undefined {
  const [from, to] = [Date.parse(first ?? ''), Date.parse(last ?? '')];
  return from < to ? { from, to } : undefined;
}
