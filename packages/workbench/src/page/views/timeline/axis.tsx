import { useMemo } from 'react';
import { useWords } from '../../words/words.tsx';
import { type TimeWindow, xOf } from './scale.ts';
import { tickLabels } from './tick-labels.ts';
import { GROUP, stepFor, ticksOf } from './ticks.ts';

interface Props {
  readonly window: TimeWindow;
  readonly width: number;
}

/** px between two marks of the scale. */
const APART = 62;

/** The scale of time: marks at round local times, under the longer unit in which they lie. */
export function Axis({ window, width }: Props) {
  const { locale, clock } = useWords();
  const { ticks, groups } = useMemo(() => {
    const step = stepFor(window, width, APART);
    const group = GROUP[step.unit];
    return {
      ticks: labelled(window, step, clock, tickLabels(locale, clock, step.unit)),
      groups:
        group === undefined
          ? []
          : labelled(window, { unit: group, n: 1, ms: 0 }, clock, tickLabels(locale, clock, group, true)),
    };
  }, [window, width, locale, clock]);
  return (
    <div className="tl-axis" aria-hidden="true">
      {groups.map(({ at, end, label }) => {
        const x1 = Math.max(0, xOf(window, width, at));
        const x2 = Math.min(width, xOf(window, width, end));
        return (
          <span key={at} className="tl-group" style={{ insetInlineStart: x1, inlineSize: Math.max(0, x2 - x1) }}>
            <span>{x2 - x1 > label.length * 7.5 ? label : ''}</span>
          </span>
        );
      })}
      {ticks.map(({ at, label }) => {
        const x = xOf(window, width, at);
        if (x < 0 || x > width) return null;
        return (
          <span key={at} className="tl-tick" style={{ insetInlineStart: x }}>
            {x > width - 40 ? '' : label}
          </span>
        );
      })}
    </div>
  );
}

interface Labelled {
  readonly at: number;
  readonly end: number;
  readonly label: string;
}

function labelled(
  window: TimeWindow,
  step: Parameters<typeof ticksOf>[1],
  clock: string,
  label: (at: number) => string,
): Labelled[] {
  const ticks = ticksOf(window, step, clock);
  return ticks.slice(0, -1).map((at, i) => ({ at, end: ticks[i + 1] ?? at, label: label(at) }));
}

/** Lines behind everything, where the scale has its marks. */
export function Grid({ window, width }: Props) {
  const { clock } = useWords();
  const ticks = useMemo(() => ticksOf(window, stepFor(window, width, APART), clock), [window, width, clock]);
  return (
    <div className="tl-grid" aria-hidden="true">
      {ticks.map((at) => {
        const x = xOf(window, width, at);
        return x < 0 || x > width ? null : <span key={at} style={{ insetInlineStart: x }} />;
      })}
    </div>
  );
}
