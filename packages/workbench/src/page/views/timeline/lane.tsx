import type { Verdict } from '@servanda/core';
import type { WhichReadings } from '@servanda/formats/results';
import { type Address, type Change, changed, hashOf } from '../../frame/address.ts';
import { lookOf } from '../../status/looks.ts';
import { statusText } from '../../status/status-text.ts';
import { useWords, type Words } from '../../words/words.tsx';
import type { LaneLine } from './lines.ts';
import { endsOf, type Run, runsOf } from './runs.ts';
import { type TimeWindow, timeAt, xOf } from './scale.ts';
import { turnsOf } from './turns.ts';
import type { Moves } from './use-time-window.ts';
import { whyAt } from './why-at.ts';

interface Props {
  readonly line: LaneLine;
  readonly window: TimeWindow;
  readonly width: number;
  readonly address: Address;
  readonly go: (change: Change) => void;
  readonly moves: Moves;
  readonly xIn: (clientX: number) => number;
  readonly deadline: number | undefined;
  readonly isTabStop: boolean;
}

/** px below which periods are gathered. */
const NARROWEST = 3;
/** px of a letter, about: whether a label has room. */
const LETTER = 6.6;

/** The periods of one provision and party: each a link to what it rests on. */
export function Lane({ line, window, width, address, go, moves, xIn, deadline, isTabStop }: Props) {
  const words = useWords();
  const { verdict, which } = line.row;
  const runs = runsOf(line.segments, window, width, NARROWEST);
  return (
    <>
      {runs.map((run, i) => {
        const tabIndex = isTabStop && i === 0 ? 0 : -1;
        if (run.first !== run.last) return <Several key={run.first} {...{ run, line, moves, tabIndex }} />;
        const segment = line.segments[run.first];
        if (segment === undefined) return null;
        const [from, to] = endsOf(segment);
        const why = (at: number) => whyAt(address, verdict, which, Math.max(from, Math.min(at, to - 1)));
        const text = statusText(words.t, segment.statuses);
        const short = segment.statuses.length > 1 ? words.t('unclear') : text;
        const room = run.x2 - run.x1 - 14;
        const label = text.length * LETTER < room ? text : short.length * LETTER < room ? short : '';
        const { id, colour } = lookOf(segment.statuses);
        const name = periodName(words, verdict, which, text, from, to);
        return (
          <a
            key={run.first}
            href={hashOf(changed(address, why(to - 1)))}
            className="tl-period tl-focus"
            tabIndex={tabIndex}
            aria-label={name}
            title={name}
            draggable={false}
            style={{ insetInlineStart: run.x1, inlineSize: Math.max(NARROWEST, run.x2 - run.x1) }}
            onClick={(event) => {
              // By keyboard there is no place: the link itself leads to the end of the period.
              if (event.detail === 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              go(why(timeAt(window, width, xIn(event.clientX))));
            }}
          >
            <svg className="tl-fill" aria-hidden="true" focusable="false">
              <rect width="100%" height="100%" fill={`url(#look-${id})`} />
            </svg>
            {label !== '' && (
              <span className="tl-text" data-colour={colour}>
                {label}
              </span>
            )}
          </a>
        );
      })}
      {turnsOf(line.segments).map(({ kind, at, isCertain }) => {
        const x = xOf(window, width, at);
        if (x < 0 || x > width) return null;
        return (
          <span
            key={`${kind} ${at}`}
            className={`tl-turn tl-turn-${kind}${isCertain ? '' : ' tl-maybe'}`}
            style={{ insetInlineStart: x }}
            title={words.t(isCertain ? `turn.${kind}` : `turn.${kind}.maybe`, { at: words.instant(at, 'minute') })}
          />
        );
      })}
      {deadline !== undefined && deadline >= window.from && deadline <= window.to && (
        <span
          className="tl-deadline"
          style={{ insetInlineStart: xOf(window, width, deadline) }}
          title={words.t('deadline', { at: words.instant(deadline, 'minute') })}
        />
      )}
    </>
  );
}

interface SeveralProps {
  readonly run: Run;
  readonly line: LaneLine;
  readonly moves: Moves;
  readonly tabIndex: 0 | -1;
}

/** Periods too short to be told apart: nothing is left out, it says how many they are and opens them. */
function Several({ run, line, moves, tabIndex }: SeveralProps) {
  const { t, instant } = useWords();
  const [from] = endsOf(line.segments[run.first] as LaneLine['segments'][number]);
  const [, to] = endsOf(line.segments[run.last] as LaneLine['segments'][number]);
  const name = t('several', {
    n: run.last - run.first + 1,
    from: instant(from, 'minute'),
    to: instant(to, 'minute'),
  });
  const room = (to - from) * 0.1;
  return (
    <button
      type="button"
      className="tl-several tl-focus"
      tabIndex={tabIndex}
      aria-label={name}
      title={name}
      style={{ insetInlineStart: run.x1, inlineSize: Math.max(6, run.x2 - run.x1) }}
      onClick={() => moves.show({ from: from - room, to: to + room })}
    />
  );
}

function periodName(
  words: Words,
  verdict: Verdict,
  which: WhichReadings,
  status: string,
  from: number,
  to: number,
): string {
  const { t, instant } = words;
  return t('period', {
    norm: verdict.norm,
    bearer: bearerText(words, verdict, which),
    status,
    from: Number.isFinite(from) ? instant(from, 'minute') : t('always'),
    to: Number.isFinite(to) ? instant(to, 'minute') : t('open'),
  });
}

/** Whose lane it is, where, and under which readings. */
export function bearerText({ t }: Words, { bearer, place }: Verdict, which: WhichReadings): string {
  const parts = [bearer ?? t('provision.whole'), ...(place === undefined ? [] : [place])];
  const under = readingText(which);
  return [...parts, ...(under === '' ? [] : [under])].join(' · ');
}

/** Questions with the readings under which it holds; '': under all, or none is asked. */
export function readingText(which: WhichReadings): string {
  if (!('choices' in which || 'answers' in which)) return '';
  if ('choices' in which) return which.choices.map((choice) => Object.values(choice).join(' + ')).join(', ');
  return which.answers.map(({ question, readings }) => `${question} = ${readings.join(', ')}`).join('; ');
}
