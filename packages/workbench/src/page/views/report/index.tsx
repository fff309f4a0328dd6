import { useId } from 'react';
import { ProblemNote } from '../../frame/problem-note.tsx';
import { underOf } from '../../frame/under-of.ts';
import { useAnswer } from '../../frame/use-answer.ts';
import type { ViewProps } from '../../frame/view-props.ts';
import { AsWritten } from '../../words/as-written.tsx';
import { useWords } from '../../words/words.tsx';
import { BlockView } from './block-view.tsx';
import { Contents } from './contents.tsx';
import { Downloads } from './downloads.tsx';
import { PeriodChooser } from './period-chooser.tsx';
import './report.css';

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
  const change = (more: Readonly<Record<string, string>>) => go({ more: { ...address.more, ...more } });
  const idOf = (block: number) => `${prefix}-${block}`;
  if (!answer) return problem ? <ProblemNote problem={problem} /> : <p className="note">{t('app.working')}</p>;
  const { agreement, period, days, blocks } = answer;
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
        <Contents blocks={blocks} idOf={idOf} />
        <div className="report-text">
          {blocks.map((block, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a block is its place in the report
            <BlockView key={i} block={block} id={idOf(i)} />
          ))}
        </div>
      </div>
    </article>
  );
}
