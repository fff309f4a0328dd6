import { useDeferredValue, useId, useMemo } from 'react';
import { Link } from '../../frame/link.tsx';
import { ProblemNote } from '../../frame/problem-note.tsx';
import { useAnswer } from '../../frame/use-answer.ts';
import type { ViewProps } from '../../frame/view-props.ts';
import { useWords } from '../../words/words.tsx';
import { AgreementCard } from './card.tsx';
import { matches } from './search.ts';
import './agreements.css';

/** What is there: every agreement with its parties, dates and state in one line. */
export function AgreementsView({ address, go, client }: ViewProps) {
  const { t, number } = useWords();
  const { answer, problem } = useAnswer(client, { ask: 'shelf' });
  const query = address.more.search ?? '';
  const deferred = useDeferredValue(query);
  const found = useMemo(
    () => (answer?.agreements ?? []).filter((entry) => matches(entry, deferred)),
    [answer, deferred],
  );
  const field = useId();
  if (problem) return <ProblemNote problem={problem} />;
  if (!answer) return <p className="note">{t('app.loading')}</p>;
  return (
    <>
      <h1>{t('view.agreements')}</h1>
      <search className="agreements-search">
        <label htmlFor={field}>{t('search')}</label>
        <input
          id={field}
          type="search"
          value={query}
          onChange={({ target }) => go({ more: target.value ? { search: target.value } : {} }, 'replace')}
        />
        <p role="status">{t('found', { found: found.length, all: number(answer.agreements.length) })}</p>
      </search>
      <ul className="agreements">
        {found.map((entry) => (
          <li key={entry.name}>
            <AgreementCard entry={entry}>
              <Link address={address} to={{ view: 'agreement', agreement: entry.name }}>
                <bdi>{entry.title}</bdi>
              </Link>
            </AgreementCard>
          </li>
        ))}
      </ul>
    </>
  );
}
