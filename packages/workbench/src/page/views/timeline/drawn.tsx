import type { Agreement } from '@servanda/core';
import { useCallback, useRef, useState } from 'react';
import type { IncidentsAnswer } from '../../../ask/incidents.ts';
import type { ViewProps } from '../../frame/view-props.ts';
import { useWords } from '../../words/words.tsx';
import type { Mark } from './dates.ts';
import { Head } from './head.tsx';
import { Lanes } from './lanes.tsx';
import { Legend } from './legend.tsx';
import type { Line } from './lines.ts';
import { type TimeWindow, timeAt } from './scale.ts';
import { useGestures } from './use-gestures.ts';
import type { Moves } from './use-time-window.ts';
import { useWidth } from './use-width.ts';

interface Props {
  readonly agreement: Agreement;
  readonly incidents: IncidentsAnswer | undefined;
  readonly marks: readonly Mark[];
  readonly lines: readonly Line[];
  readonly window: TimeWindow;
  readonly moves: Moves;
  readonly address: ViewProps['address'];
  readonly go: ViewProps['go'];
  readonly toggle: (clause: string) => void;
  readonly isNarrow: boolean;
}

/** The timeline as a picture: it measures itself and hears the pointer for as long as it is there. */
export function Drawn({ agreement, incidents, marks, lines, window, moves, address, go, toggle, isNarrow }: Props) {
  const { t, dir, instant } = useWords();
  const ruler = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const tracks = useRef<HTMLDivElement>(null);
  const width = useWidth(ruler);
  const [said, setSaid] = useState<string>();
  const xIn = useCallback(
    (clientX: number) => {
      const box = ruler.current?.getBoundingClientRect();
      if (!box) return 0;
      // Time runs in the direction of reading, from right to left on a page in Arabic: its tables, lists and sentences have what
      // comes first on the right, and a picture that ran against them would be read backwards.
      return dir === 'rtl' ? box.right - clientX : clientX - box.left;
    },
    [dir],
  );
  const ground = { xIn, width, timeAt: (x: number) => timeAt(window, width, x), moves };
  useGestures(head, { ...ground, plainWheelZooms: true });
  useGestures(tracks, { ...ground, plainWheelZooms: false });
  const shown = t('shown', { from: instant(window.from, 'minute'), to: instant(window.to, 'minute') });
  const picture = { window, width, moves, marks, incidents, address, go, xIn, say: setSaid };
  return (
    <>
      <Head {...picture} headRef={head} rulerRef={ruler} {...{ shown, said }} provision={address.provision} />
      {lines.length === 0 && <p className="note">{t('lanes.none')}</p>}
      <Lanes {...picture} {...{ agreement, lines, toggle, isNarrow, tracks }} />
      <Legend hint={t('help')} />
    </>
  );
}
