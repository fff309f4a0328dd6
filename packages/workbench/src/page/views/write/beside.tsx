import { useEffect, useState } from 'react';
import type { AgreementAnswer, ExamplesAnswer } from '../../../ask/index.ts';
import { underOf } from '../../frame/under-of.ts';
import { useAnswer } from '../../frame/use-answer.ts';
import type { ViewProps } from '../../frame/view-props.ts';
import { StatusBadge } from '../../status/status-badge.tsx';
import { Told } from '../../words/as-written.tsx';
import { useWords } from '../../words/words.tsx';
import { changesOf } from './changes.ts';
import { CodePage } from './code-page.tsx';
import { Examples } from './examples.tsx';
import { keepVerdicts, verdictsBefore } from './kept.ts';

interface Props extends Pick<ViewProps, 'address' | 'client'> {
  readonly answer: AgreementAnswer;
  readonly examples: ExamplesAnswer | undefined;
  /** The text is not that of the file. */
  readonly isDraft: boolean;
  readonly goTo: (line: number, column: number) => void;
}

/** What stands beside the editor: messages with their pages, examples, and what the draft changes in the verdicts. */
export function Beside({ address, client, answer, examples, isDraft, goTo }: Props) {
  const { t } = useWords();
  const [page, setPage] = useState<string>();
  const agreement = address.agreement ?? '';
  const under = underOf(address);
  const asked = JSON.stringify([agreement, under]);
  const { answer: judged, isStale } = useAnswer(client, answer.agreement && { ask: 'verdicts', agreement, under });
  useEffect(() => {
    // What the file says is kept to be compared with; a draft never takes its place.
    if (!isDraft && judged && !isStale && !judged.isStale) keepVerdicts(asked, judged);
  }, [judged, isStale, isDraft, asked]);
  const before = isDraft ? verdictsBefore(asked) : judged;
  const changes = before && judged ? changesOf(before.results.verdicts, judged.results.verdicts) : undefined;
  const told =
    changes === undefined
      ? t(isDraft ? 'verdicts.cannot' : 'app.working')
      : changes.length === 0
        ? t('verdicts.same')
        : t('verdicts.changed', { n: changes.length });
  return (
    <aside className="write-beside">
      <section aria-label={t('messages')}>
        <h2>{t('messages')}</h2>
        <p role="status">{t('messages.count', { n: answer.diagnostics.length })}</p>
        <ul className="write-list">
          {answer.diagnostics.slice(0, 100).map(({ code, severity, line, column, message, help }) => (
            <li key={`${code} ${line} ${column} ${message}`}>
              <button type="button" onClick={() => goTo(line, column)}>
                {t(`severity.${severity}`)} {line}:{column}
              </button>{' '}
              <Told message={message} help={help} />{' '}
              <button
                type="button"
                aria-expanded={page === code}
                onClick={() => setPage(page === code ? undefined : code)}
              >
                {code}
              </button>
              {page === code && <CodePage code={code} />}
            </li>
          ))}
        </ul>
      </section>
      <section aria-label={t('examples')}>
        <h2>{t('examples')}</h2>
        {examples && <Examples examples={examples} goTo={goTo} />}
      </section>
      <section aria-label={t('verdicts')}>
        <h2>{t('verdicts')}</h2>
        <p role="status">{told}</p>
        <ul className="write-list">
          {(changes ?? []).slice(0, 100).map(({ norm, bearer, readings, was, is }) => (
            <li key={`${norm} ${bearer} ${JSON.stringify(readings)}`} className="write-changed">
              <strong>
                <bdi>{norm}</bdi>, <bdi>{bearer ?? t('provision.whole')}</bdi>
              </strong>
              <span>
                {t('verdicts.was')}: {was ? <StatusBadge statuses={was} /> : t('verdicts.none')}
              </span>
              <span>
                {t('verdicts.is')}: {is ? <StatusBadge statuses={is} /> : t('verdicts.none')}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </aside>
  );
}
