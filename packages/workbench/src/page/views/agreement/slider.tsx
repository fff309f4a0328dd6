import type { Results } from '@servanda/core';
import { useMemo } from 'react';
import type { ViewProps } from '../../frame/view-props.ts';
import { useWords } from '../../words/words.tsx';
import { neighbour, turningPoints } from './dates.ts';

interface Props extends Pick<ViewProps, 'go'> {
  /** As of when the results that are shown speak; ISO 8601. */
  readonly asOf: string | undefined;
  /** Over all the time of which the record speaks. */
  readonly whole: Results | undefined;
}
const HOUR = 3_600_000;

/** A slider over the time of which the record speaks, with the dates on which a status changes. */
export function Slider({ go, asOf, whole }: Props) {
  const { t, instant } = useWords();
  const points = useMemo(() => (whole ? turningPoints(whole) : []), [whole]);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || asOf === undefined) return null;
  const now = Date.parse(asOf);
  // The slider starts a day early, so that what was before the first turn can be seen, and whole hours before its end: a moment
  // between its steps is one that it would silently move, and the first key after that is lost.
  const steps = Math.ceil((last - first) / HOUR) + 24;
  const min = last - steps * HOUR;
  const shown = last - Math.min(steps, Math.max(0, Math.round((last - now) / HOUR))) * HOUR;
  const to = (ms: number | undefined) => ms !== undefined && go({ asOf: new Date(ms).toISOString() }, 'replace');
  return (
    <div className="slider">
      <div className="slider-tools">
        <button
          type="button"
          aria-label={t('slider.first')}
          onClick={() => now > first && to(first)}
          aria-disabled={now <= first}
        >
          <span className="slider-word">{t('slider.first')}</span>
          <span className="slider-sign" aria-hidden="true">
            «
          </span>
        </button>
        <button
          type="button"
          aria-label={t('slider.previous')}
          onClick={() => to(neighbour(points, now, 'before'))}
          aria-disabled={now <= first}
        >
          <span className="slider-word">{t('slider.previous')}</span>
          <span className="slider-sign" aria-hidden="true">
            ‹
          </span>
        </button>
        <output>{instant(asOf, 'minute')}</output>
        <button
          type="button"
          aria-label={t('slider.next')}
          onClick={() => to(neighbour(points, now, 'after'))}
          aria-disabled={now >= last}
        >
          <span className="slider-word">{t('slider.next')}</span>
          <span className="slider-sign" aria-hidden="true">
            ›
          </span>
        </button>
        <button
          type="button"
          aria-label={t('slider.last')}
          onClick={() => now < last && to(last)}
          aria-disabled={now >= last}
        >
          <span className="slider-word">{t('slider.last')}</span>
          <span className="slider-sign" aria-hidden="true">
            »
          </span>
        </button>
      </div>
      <input
        type="range"
        aria-label={t('slider')}
        aria-valuetext={instant(asOf, 'minute')}
        min={min}
        max={last}
        step={HOUR}
        value={shown}
        onChange={({ target }) => to(Number(target.value))}
      />
      <svg
        className="slider-dates"
        viewBox="0 0 1000 10"
        preserveAspectRatio="none"
        role="img"
        aria-label={t('slider.dates')}
      >
        {points.map((point) => (
          <rect key={point} x={(1000 * (point - min)) / (last - min) - 1} width="2" y="0" height="10" />
        ))}
      </svg>
    </div>
  );
}
