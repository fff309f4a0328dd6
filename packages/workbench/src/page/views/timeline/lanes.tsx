import { type Agreement, settledDeadline } from '@servanda/core';
import { type KeyboardEvent, type RefObject, useMemo, useState } from 'react';
import type { Incidents } from '../../../ask/index.ts';
import type { ViewProps } from '../../frame/view-props.ts';
import { AsWritten } from '../../words/as-written.tsx';
import { useWords } from '../../words/words.tsx';
import { Grid } from './axis.tsx';
import { incidentsByNorm } from './by-norm.ts';
import type { Mark } from './dates.ts';
import { IncidentBand } from './incident-band.tsx';
import { type IncidentIndex, indexIncidents } from './incident-index.ts';
import { Lane, readingText } from './lane.tsx';
import { type LaneLine, type Line, type NormLine, offsetsOf, tabStops } from './lines.ts';
import { MarkLines } from './mark-lines.tsx';
import { normsUnder } from './norms-under.ts';
import { nextFocus } from './roving.ts';
import type { TimeWindow } from './scale.ts';
import type { Moves } from './use-time-window.ts';
import { useVisible } from './use-visible.ts';

export interface LanesProps {
  readonly agreement: Agreement;
  readonly lines: readonly Line[];
  readonly incidents: Incidents | undefined;
  readonly marks: readonly Mark[];
  readonly window: TimeWindow;
  readonly width: number;
  readonly address: ViewProps['address'];
  readonly go: ViewProps['go'];
  readonly moves: Moves;
  readonly xIn: (clientX: number) => number;
  readonly say: (text: string | undefined) => void;
  readonly toggle: (clause: string) => void;
  readonly isNarrow: boolean;
  readonly tracks: RefObject<HTMLDivElement | null>;
}

const WIDE = { clause: 44, norm: 34, lane: 30 };
const NARROW = { clause: 44, norm: 48, lane: 50 };
/** px of a lane with its readings in one line and in two, and the letters from which on they take two. */
const READ = 36;
const TALL = 47;
const LONG = 36;

/** px. */
function heightOf(line: Line, isNarrow: boolean): number {
  if (isNarrow) return NARROW[line.kind];
  const reading = line.kind === 'lane' ? readingText(line.row.which).length : 0;
  return reading === 0 ? WIDE[line.kind] : reading > LONG ? TALL : READ;
}

const STRIP = 22;

/** The lanes that are on the screen, each where it belongs among all. */
export function Lanes(props: LanesProps) {
  const { agreement, lines, incidents, window, width, marks, isNarrow, tracks } = props;
  const { dir } = useWords();
  const [active, setActive] = useState<string>();
  const offsets = useMemo(() => offsetsOf(lines, (line) => heightOf(line, isNarrow)), [lines, isNarrow]);
  const [first, last] = useVisible(tracks, offsets);
  const strips = useMemo(() => {
    const rows = incidents === undefined ? new Map<string, number[]>() : incidentsByNorm(incidents);
    const made = new Map<string, IncidentIndex>();
    return (norm: string): IncidentIndex | undefined => {
      const own = rows.get(norm);
      if (own === undefined || incidents === undefined) return undefined;
      const known = made.get(norm) ?? indexIncidents(incidents, own);
      made.set(norm, known);
      return known;
    };
  }, [incidents]);
  const norms = useMemo(() => normsUnder(agreement), [agreement]);
  const shown = lines.slice(first, last);
  const stops = tabStops(shown, active);
  const keys = (event: KeyboardEvent<HTMLElement>) => {
    const next = nextFocus(event.currentTarget, event.target, event.key, dir);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    next.focus({ preventScroll: true });
    next.closest('[data-line]')?.scrollIntoView({ block: 'nearest' });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and focus reach it from the links and buttons inside
    <div
      ref={tracks}
      className="tl-lanes"
      style={{ blockSize: offsets.at(-1) ?? 0 }}
      onKeyDown={keys}
      onFocus={({ target }) => setActive(target.closest<HTMLElement>('[data-line]')?.dataset.line)}
    >
      <div className="tl-behind">
        <Grid window={window} width={width} />
        <MarkLines marks={marks} window={window} width={width} />
      </div>
      {shown.map((line, i) => (
        <div
          key={line.key}
          data-line={line.key}
          className={`tl-line tl-line-${line.kind}`}
          style={{
            insetBlockStart: offsets[first + i],
            blockSize: (offsets[first + i + 1] ?? 0) - (offsets[first + i] ?? 0),
          }}
        >
          {line.kind === 'clause' && <ClauseHead line={line} toggle={props.toggle} />}
          {line.kind === 'norm' && <NormHead {...props} line={line} index={strips(line.norm)} />}
          {line.kind === 'lane' && (
            <LaneBody {...props} line={line} isTabStop={stops.has(line.key)} deadline={deadlineUnder(norms, line)} />
          )}
        </div>
      ))}
    </div>
  );
}

function deadlineUnder(norms: ReturnType<typeof normsUnder>, { row }: LaneLine): number | undefined {
  const { agreement, norm } = norms(row.verdict);
  return norm === undefined ? undefined : settledDeadline(agreement, norm);
}

function ClauseHead({
  line,
  toggle,
}: {
  readonly line: Extract<Line, { kind: 'clause' }>;
  readonly toggle: (clause: string) => void;
}) {
  const { t } = useWords();
  return (
    <h2 className="tl-clause">
      <button type="button" className="tl-toggle" aria-expanded={line.isOpen} onClick={() => toggle(line.clause)}>
        <span className="tl-chevron" aria-hidden="true" />
        <span className="visually-hidden">{t('clause')} </span>
        <bdi>{line.clause}</bdi> <AsWritten>{line.title}</AsWritten>
      </button>
    </h2>
  );
}

interface NormProps extends LanesProps {
  readonly line: NormLine;
  readonly index: IncidentIndex | undefined;
}

function NormHead({ line, index, incidents, window, width, moves, xIn, say, go }: NormProps) {
  const { t } = useWords();
  return (
    <>
      <h3 className="tl-label tl-norm" title={line.words}>
        <bdi>{line.norm}</bdi>
      </h3>
      <div className="tl-track">
        {index && incidents && (
          <IncidentBand
            {...{ incidents, index, window, width, moves, xIn, say }}
            height={STRIP}
            label={t('incidents.of', { norm: line.norm })}
            open={(incident) => go({ view: 'record', more: { show: 'incidents', incident } })}
            hasBrush={false}
            tabIndex={-1}
          />
        )}
      </div>
    </>
  );
}

interface LaneBodyProps extends LanesProps {
  readonly line: LaneLine;
  readonly deadline: number | undefined;
  readonly isTabStop: boolean;
}

function LaneBody({ line, deadline, isTabStop, window, width, address, go, moves, xIn }: LaneBodyProps) {
  const { t } = useWords();
  const { verdict, which } = line.row;
  const reading = readingText(which);
  return (
    <>
      <div className="tl-label" title={reading === '' ? undefined : reading}>
        <span className="tl-bearer">
          {verdict.bearer === null ? t('provision.whole') : <bdi>{verdict.bearer}</bdi>}
          {verdict.place !== undefined && (
            <>
              {' · '}
              <bdi>{verdict.place}</bdi>
            </>
          )}
        </span>
        {reading !== '' && (
          <small className="tl-reading">
            <bdi>{reading}</bdi>
          </small>
        )}
      </div>
      <div className="tl-track">
        <Lane {...{ line, window, width, address, go, moves, xIn, deadline, isTabStop }} />
      </div>
    </>
  );
}
