import { useMemo } from 'react';
import { ProblemNote } from '../../frame/problem-note.tsx';
import { underOf } from '../../frame/under-of.ts';
import { useAnswer } from '../../frame/use-answer.ts';
import type { ViewProps } from '../../frame/view-props.ts';
import { useWords } from '../../words/words.tsx';
import { agreementMarks } from './dates.ts';
import { Picture } from './picture.tsx';
import { around } from './scale.ts';
import './timeline.css';

/** One lane for each provision and party: what was so when, what happened, and what had to happen until when. */
export function TimelineView({ address, go, client }: ViewProps) {
  const { t } = useWords();
  const { agreement: name } = address;
  const under = underOf(address);
  const form = useAnswer(client, name === undefined ? undefined : { ask: 'agreement', agreement: name }).answer;
  const judged = useAnswer(client, name === undefined ? undefined : { ask: 'verdicts', agreement: name, under });
  const happened = useAnswer(client, name === undefined ? undefined : { ask: 'incidents', agreement: name, under });
  const agreement = form?.agreement;
  const { answer } = judged;
  const incidents = happened.answer;
  const knownAt = answer?.results.knownAt;
  const marks = useMemo(
    () =>
      agreement && answer
        ? agreementMarks(agreement, Date.parse(answer.results.asOf), knownAt ? Date.parse(knownAt) : undefined)
        : [],
    [agreement, answer, knownAt],
  );
  const whole = useMemo(() => {
    const turns = answer?.results.verdicts.flatMap(({ segments }) =>
      segments.map(({ from }) => Date.parse(from ?? '')),
    );
    const { first, last } = answer?.span ?? {};
    return around([...(turns ?? []), ...marks.map(({ at }) => at), first ?? Number.NaN, last ?? Number.NaN], 0);
  }, [answer, marks]);
  if (judged.problem && !answer) return <ProblemNote problem={judged.problem} />;
  if (!agreement || !answer) return <p className="note">{t('app.working')}</p>;
  return (
    <>
      <h1 className="tl-title">{t('view.timeline')}</h1>
      {judged.problem && <ProblemNote problem={judged.problem} />}
      <Picture
        {...{ agreement, incidents, marks, whole, address, go }}
        results={answer.results}
        isStale={judged.isStale || happened.isStale}
      />
    </>
  );
}
