import { type KeyboardEvent, type RefObject, useMemo } from 'react';
import type { IncidentsAnswer } from '../../../ask/incidents.ts';
import type { ViewProps } from '../../frame/view-props.ts';
import { useWords } from '../../words/words.tsx';
import { Axis } from './axis.tsx';
import { incidentsOfProvision } from './by-norm.ts';
import { CoverageStrip } from './coverage-strip.tsx';
import type { Mark } from './dates.ts';
import { IncidentBand } from './incident-band.tsx';
import { countIn, indexIncidents } from './incident-index.ts';
import { MarkLines, MarkNames } from './mark-lines.tsx';
import type { TimeWindow } from './scale.ts';
import type { Moves } from './use-time-window.ts';

interface Props {
  readonly headRef: RefObject<HTMLDivElement | null>;
  readonly rulerRef: RefObject<HTMLDivElement | null>;
  readonly incidents: IncidentsAnswer | undefined;
  readonly marks: readonly Mark[];
  readonly window: TimeWindow;
  readonly width: number;
  readonly moves: Moves;
  readonly go: ViewProps['go'];
  readonly xIn: (clientX: number) => number;
  readonly say: (text: string | undefined) => void;
  /** What time is shown, in words. */
  readonly shown: string;
  /** What is pointed at. */
  readonly said: string | undefined;
  readonly provision: string | undefined;
}

const BAND = 72;

/** The scale of time with the dates that matter, all incidents, and what the monitor could see; it stays in sight. */
export function Head(props: Props) {
  const { headRef, rulerRef, incidents, marks, window, width, moves, go, xIn, say, shown, said, provision } = props;
  const { t, dir, number } = useWords();
  const index = useMemo(
    () =>
      incidents &&
      indexIncidents(incidents, provision === undefined ? undefined : incidentsOfProvision(incidents, provision)),
    [incidents, provision],
  );
  const keys = (event: KeyboardEvent) => {
    const forward = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') moves.move(event.key === forward ? 0.2 : -0.2);
    else if (event.key === 'PageUp') moves.move(-0.9);
    else if (event.key === 'PageDown') moves.move(0.9);
    else if (event.key === 'Home') moves.show(undefined);
    else if (event.key === 'End') moves.move(1e3);
    else return;
    event.preventDefault();
  };
  const counts = index?.map((series) => number(countIn(series, window)));
  return (
    <div ref={headRef} className="tl-head">
      <p className="tl-said" aria-live="polite">
        {said ?? shown}
      </p>
      <div className="tl-label tl-headlabel">
        <span className="tl-bearer">{t('incidents')}</span>
        {counts && (
          <small>{t('counts', { certain: counts[2] ?? '', possible: counts[1] ?? '', none: counts[0] ?? '' })}</small>
        )}
      </div>
      <div ref={rulerRef} className="tl-track tl-headtrack">
        <MarkNames {...{ marks, window, width }} />
        <div
          className="tl-ruler"
          role="slider"
          tabIndex={0}
          aria-label={t('scale')}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={50}
          aria-valuetext={shown}
          onKeyDown={keys}
        >
          <Axis window={window} width={width} />
        </div>
        <div className="tl-bandbox">
          <div className="tl-behind">
            <MarkLines {...{ marks, window, width }} />
          </div>
          {index && incidents ? (
            <IncidentBand
              {...{ incidents, index, window, width, moves, xIn, say }}
              height={BAND}
              label={t('incidents')}
              open={(incident) => go({ view: 'record', more: { show: 'incidents', incident } })}
              hasBrush
              tabIndex={0}
            />
          ) : (
            <div style={{ blockSize: BAND }} />
          )}
        </div>
        {incidents && <CoverageStrip {...{ incidents, window, width }} />}
      </div>
    </div>
  );
}
