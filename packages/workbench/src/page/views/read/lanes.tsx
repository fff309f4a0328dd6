import type { ShownVerdict } from '@servanda/reading';
import { type AlikeVerdicts, alikeVerdicts, type PeriodsAxis, periodsAxis } from '@servanda/reading/whole';
import { lookOf, statusesAmong } from '../../status/looks.ts';
import { StatusBadge } from '../../status/status-badge.tsx';
import { AsWritten } from '../../words/as-written.tsx';
import { listIn } from '../../words/lists.ts';
import { instantIn } from '../../words/times.ts';
import { useWords } from '../../words/words.tsx';
import { readingsSaid } from './readings-said.ts';

/** More than a reader takes in beside a sentence; the number of the rest is said. */
const SHOWN = 8;

interface Props {
  readonly verdicts: readonly ShownVerdict[];
  readonly names: Readonly<Record<string, string>>;
  /** IANA name of the agreement's zone. */
  readonly clock: string;
}

/** Lanes that stand open; the others are behind what tells all of them in words. */
const OPEN = 3;

/** Verdicts over time: bars over one axis for those that are alike, and the periods of all in words behind them. */
export function Lanes({ verdicts, names, clock }: Props) {
  const { t, locale } = useWords();
  if (verdicts.length === 0) return null;
  const axis = periodsAxis(verdicts);
  const lanes = alikeVerdicts(verdicts);
  const day = (at: number) => instantIn(locale, clock, at, 'day');
  return (
    <div className="read-lanes">
      {axis &&
        lanes.slice(0, OPEN).map((alike, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lanes have no names, and are drawn anew as a whole
          <div key={i}>
            <LaneOf alike={alike} names={names} />
            <Bar segments={alike.segments} axis={axis} />
          </div>
        ))}
      {axis && (
        <p className="read-axis">
          <span>{day(axis.from)}</span>
          <span>{day(axis.to)}</span>
        </p>
      )}
      <details>
        <summary>{t('overTime')}</summary>
        {lanes.map((alike, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <Periods key={i} {...{ alike, names, clock }} />
        ))}
      </details>
    </div>
  );
}

function LaneOf({ alike, names }: { readonly alike: AlikeVerdicts; readonly names: Props['names'] }) {
  const { t } = useWords();
  const { bearer, standard } = alike;
  return (
    <p className="read-lane-of">
      {bearer === null ? t('provision.whole') : <bdi title={names[bearer]}>{bearer}</bdi>}
      <Under alike={alike} /> · {t('standard')} <AsWritten>{standard}</AsWritten>
    </p>
  );
}

function Periods({ alike, names, clock }: Omit<Props, 'verdicts'> & { readonly alike: AlikeVerdicts }) {
  const { t, locale, number } = useWords();
  const { segments } = alike;
  const at = (instant: string) => instantIn(locale, clock, instant, 'minute');
  const more = segments.length - SHOWN;
  return (
    <div className="read-lane">
      <LaneOf alike={alike} names={names} />
      <ul className="read-periods">
        {segments.slice(0, SHOWN).map(({ from, to, statuses }) => (
          <li key={`${from} ${to}`}>
            <StatusBadge statuses={statusesAmong(statuses)} />{' '}
            <span className="quiet">
              {from === null && to === null
                ? t('throughout')
                : t('period', {
                    kind: from === null ? 'until' : to === null ? 'since' : 'both',
                    from: from === null ? '' : at(from),
                    to: to === null ? '' : at(to),
                  })}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="quiet">{t('morePeriods', { n: more, shown: number(more) })}</p>}
    </div>
  );
}

function Under({ alike }: { readonly alike: AlikeVerdicts }) {
  const { t, locale } = useWords();
  const said = readingsSaid(alike);
  if (said.under === 'none') return null;
  if (said.under === 'all') return <> · {t('readings.all')}</>;
  const list = listIn(locale, 'disjunction', said.choices);
  return (
    <>
      {' · '}
      {t('onlyUnder')} <bdi>{list}</bdi>
    </>
  );
}

function Bar({ segments, axis }: { readonly segments: AlikeVerdicts['segments']; readonly axis: PeriodsAxis }) {
  const share = (instant: string | null, open: number) =>
    (((instant === null ? open : Date.parse(instant)) - axis.from) / (axis.to - axis.from)) * 100;
  const percent = (n: number) => `${Number(n.toFixed(3))}%`;
  return (
    <svg className="read-bar" height="14" aria-hidden="true" focusable="false">
      {segments.map(({ from, to, statuses }) => {
        const x = share(from, axis.from);
        return (
          <rect
            key={`${from} ${to}`}
            x={percent(x)}
            y="1"
            width={percent(share(to, axis.to) - x)}
            height="12"
            className="outline"
            fill={`url(#look-${lookOf(statusesAmong(statuses)).id})`}
          />
        );
      })}
    </svg>
  );
}
