import { useId, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { ProblemNote } from '../../frame/problem-note.tsx';
import { underOf } from '../../frame/under-of.ts';
import { useAnswer } from '../../frame/use-answer.ts';
import type { ViewProps } from '../../frame/view-props.ts';
import { End } from '../../parts/end.tsx';
import { useDrawn } from '../../parts/use-drawn.ts';
import { AsWritten } from '../../words/as-written.tsx';
import { useWords } from '../../words/words.tsx';
import { BlockView } from './block-view.tsx';
import { Contents } from './contents.tsx';
import { Downloads } from './downloads.tsx';
import { PeriodChooser } from './period-chooser.tsx';
import { piecesOf, weightOf } from './pieces.ts';
import './report.css';

/** Rows that are drawn at first, and each time that the reader comes to an end of them. */
const AT_ONCE = 600;

/** The report on a day or a period, to read, to print and to take away. */
export function ReportView({ address, go, client }: ViewProps) {
  const { t, instant } = useWords();
  const prefix = useId();
  const { from, to, 'cut-off': cutOff } = address.more;
  const request = {
    agreement: address.agreement ?? '',
    under: underOf(address),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(cutOff === undefined ? {} : { cutOff }),
  };
  const { answer, problem, isStale } = useAnswer(client, { ask: 'periodReport', ...request });
  const pieces = useMemo(() => piecesOf(answer?.blocks ?? []), [answer]);
  const weights = useMemo(() => pieces.map(weightOf), [pieces]);
  const [wanted, setWanted] = useState(-1);
  const drawn = useDrawn(weights, wanted, AT_ONCE);
  const change = (more: Readonly<Record<string, string>>) => go({ more: { ...address.more, ...more } });
  const idOf = (block: number) => `${prefix}-${block}`;
  const goTo = (block: number) => {
    // What is gone to must be there first.
    flushSync(() => setWanted(block));
    const heading = document.getElementById(idOf(block));
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  };
  if (!answer) return problem ? <ProblemNote problem={problem} /> : <p className="note">{t('app.working')}</p>;
  const { agreement, period, days } = answer;
  return (
    <article className="report" aria-busy={isStale}>
      <header>
        <h1>
          {t('title')} <AsWritten>{agreement.title}</AsWritten>
        </h1>
        <p className="report-dates" role="status">
          {t('dates', {
            from: instant(period.from, 'minute'),
            to: instant(period.to, 'minute'),
            clock: agreement.clock,
          })}
        </p>
      </header>
      <div className="report-tools">
        <PeriodChooser
          // What was chosen stands there at once, before there is an answer to it.
          days={{ from: from ?? to ?? days.from, to: to ?? from ?? days.to }}
          cutOff={cutOff ?? answer.cutOff}
          onDays={(chosen) => change({ ...chosen })}
          onCutOff={(chosen) => change({ 'cut-off': chosen })}
        />
        <Downloads
          client={client}
          request={request}
          name={[agreement.id, days.from, ...(days.to === days.from ? [] : [days.to])].join('_')}
        />
      </div>
      {problem && <ProblemNote problem={problem} />}
      <div className="report-body">
        <Contents blocks={pieces} onGo={goTo} />
        <div className="report-text">
          {drawn.from > 0 && <End onReach={drawn.up}>{t('list.before')}</End>}
          {pieces.slice(drawn.from, drawn.to).map((piece, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place in the report
            <BlockView key={drawn.from + i} block={piece} id={idOf(drawn.from + i)} />
          ))}
          {drawn.to < pieces.length && <End onReach={drawn.down}>{t('list.after')}</End>}
        </div>
      </div>
    </article>
  );
}
