import { useState } from 'react';
import { ProblemNote } from '../../frame/problem-note.tsx';
import { underOf } from '../../frame/under-of.ts';
import { useAnswer } from '../../frame/use-answer.ts';
import type { ViewProps } from '../../frame/view-props.ts';
import { AsWritten } from '../../words/as-written.tsx';
import { useWords } from '../../words/words.tsx';
import { Choice } from './choice.tsx';
import { ExplanationTree } from './tree.tsx';
import './why.css';

/** The explanation of one verdict, openable down to the reports as received. */
export function WhyView({ address, go, client }: ViewProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState<boolean>();
  const { agreement: name, provision, bearer } = address;
  const opened = useAnswer(client, name === undefined ? undefined : { ask: 'agreement', agreement: name }).answer;
  const form = opened?.agreement;
  const norm = form?.norms.find(({ id }) => id === provision) ?? form?.norms.find(({ clause }) => clause === provision);
  const { answer, problem, isStale } = useAnswer(
    client,
    // Where the document has errors there are no provisions to choose from, and the answer is why not.
    name === undefined || opened === undefined || (form && norm === undefined)
      ? undefined
      : { ask: 'why', agreement: name, under: underOf(address), norm: norm?.id ?? '', bearer: bearer ?? null },
  );
  if (!form && problem) return <ProblemNote problem={problem} />;
  if (!form) return <p className="note">{t('app.loading')}</p>;
  return (
    <>
      <h1>{t('title')}</h1>
      <Choice {...{ form, norm, bearer, go }} />
      {norm === undefined && <p className="note">{t('choose')}</p>}
      {norm?.words !== undefined && (
        <blockquote className="why-words">
          <AsWritten>{norm.words}</AsWritten>
        </blockquote>
      )}
      {problem && <ProblemNote problem={problem} />}
      {answer && norm && (
        <>
          <div className="why-tools">
            <button type="button" onClick={() => setOpen(true)}>
              {t('expand')}
            </button>
            <button type="button" onClick={() => setOpen(false)}>
              {t('collapse')}
            </button>
            <button type="button" onClick={() => window.print()}>
              {t('app.print')}
            </button>
          </div>
          <div aria-busy={isStale}>
            {answer.explanations.map((explanation) => (
              <ExplanationTree
                key={JSON.stringify(explanation.verdict.readings)}
                {...{ explanation, client, address, isOpen }}
              />
            ))}
          </div>
        </>
      )}
    </>
  );
}
