import { ProblemNote } from '../../frame/problem-note.tsx';
import { underOf } from '../../frame/under-of.ts';
import { useAnswer } from '../../frame/use-answer.ts';
import type { ViewProps } from '../../frame/view-props.ts';
import { useWords } from '../../words/words.tsx';

/** Text and rules side by side, each provision with its status per party. */
export function AgreementView({ address, client }: ViewProps) {
  const { t } = useWords();
  const { answer, problem } = useAnswer(
    client,
    address.agreement === undefined
      ? undefined
      : { ask: 'verdicts', agreement: address.agreement, under: underOf(address) },
  );
  if (problem) return <ProblemNote problem={problem} />;
  if (!answer) return <p className="note">{t('app.working')}</p>;
  return <p>{answer.results.verdicts.length}</p>;
}
