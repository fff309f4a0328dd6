import { rowsOfNorms } from '@servanda/formats/results';
import { useMemo } from 'react';
import { ProblemNote } from '../../frame/problem-note.tsx';
import { underOf } from '../../frame/under-of.ts';
import { useAnswer } from '../../frame/use-answer.ts';
import type { ViewProps } from '../../frame/view-props.ts';
import { useWords } from '../../words/words.tsx';
import { AtAGlance } from './at-a-glance.tsx';
import { blocksOf } from './blocks.ts';
import { Compare } from './compare.tsx';
import { Diagnostics } from './diagnostics.tsx';
import { DocumentBlocks } from './document-blocks.tsx';
import { Slider } from './slider.tsx';
import './agreement.css';

/** Text and rules side by side, each provision with its status for each whom it binds, as of the chosen moment. */
export function AgreementView({ address, go, client }: ViewProps) {
  const { t } = useWords();
  const name = address.agreement ?? '';
  const under = underOf(address);
  const opened = useAnswer(client, { ask: 'agreement', agreement: name }).answer;
  const agreement = opened?.agreement;
  // Asked before the document is there, so that both are on their way at once.
  const judged = useAnswer(client, { ask: 'verdicts', agreement: name, under });
  const { asOf: _, ...whole } = under;
  // What the slider needs waits for what is shown.
  const always = useAnswer(client, judged.isStale ? undefined : { ask: 'verdicts', agreement: name, under: whole })
    .answer?.results;
  const blocks = useMemo(() => (opened ? blocksOf(opened.document, agreement) : []), [opened, agreement]);
  const results = judged.answer?.results;
  const rowsOf = useMemo(
    () => (agreement && results ? rowsOfNorms({ agreement, results }) : () => []),
    [agreement, results],
  );
  if (!opened) return <p className="note">{t('app.loading')}</p>;
  return (
    <>
      <Diagnostics {...{ address, diagnostics: opened.diagnostics }} />
      {!agreement && <p className="note warning">{t('lacking')}</p>}
      {agreement && judged.problem && <ProblemNote problem={judged.problem} />}
      {agreement && <Slider go={go} asOf={results?.asOf} whole={always} />}
      {agreement && <Compare {...{ address, go, client, agreement }} />}
      <div aria-busy={judged.isStale}>
        {agreement && results && <AtAGlance {...{ agreement, rowsOf, address }} />}
        <DocumentBlocks
          {...{ blocks, rowsOf, address, go, isJudged: results !== undefined, title: agreement?.title ?? name }}
        />
      </div>
    </>
  );
}
