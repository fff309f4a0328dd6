import type { Account, ExplanationNode } from '@servanda/core';
import type { Part } from '@servanda/reading';
import { useState } from 'react';
import { Link } from '../../frame/link.tsx';
import { useAnswer } from '../../frame/use-answer.ts';
import { AsWritten } from '../../words/as-written.tsx';
import { useWords } from '../../words/words.tsx';
import type { Beside } from './beside.ts';

/** Every account of a report in an explanation, by the report. */
function accountsIn(nodes: readonly ExplanationNode[], found = new Map<string, Account>()): Map<string, Account> {
  for (const { reports = [], children } of nodes) {
    for (const account of reports) if (!found.has(account.report)) found.set(account.report, account);
    accountsIn(children, found);
  }
  return found;
}

/** The reports beside an answer; once opened, with what each says for or against, and those that were told of nothing else. */
export function Reports({ part, of }: { readonly part: Part; readonly of: Beside }) {
  const { t, number } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { address, client, agreement, textDate } = of;
  const { reports, moreReports, clause, verdicts } = part;
  const asked = verdicts[0];
  const { answer } = useAnswer(
    client,
    isOpen && agreement && clause?.norm !== undefined && asked
      ? {
          ask: 'why',
          agreement: agreement.folder,
          norm: clause.norm,
          bearer: asked.bearer,
          under: {
            ...(textDate === undefined ? {} : { asOf: textDate }),
            ...(address.knownAt === undefined ? {} : { knownAt: address.knownAt }),
          },
        }
      : undefined,
  );
  if (reports.length === 0 && moreReports === 0) return null;
  const accounts = accountsIn((answer?.explanations ?? []).map(({ node }) => node));
  const said = (id: string) => {
    const account = accounts.get(id);
    return account && ` · ${t(`speaks.${account.part}`)}`;
  };
  const shown = new Set(reports.map(({ id }) => id));
  const others = [...accounts.values()].filter(({ report, part: says }) => says !== 'affirms' && !shown.has(report));
  const link = (id: string) =>
    agreement ? (
      <Link address={address} to={{ view: 'record', agreement: agreement.folder, more: { report: id } }}>
        <bdi>{id}</bdi>
      </Link>
    ) : (
      <bdi>{id}</bdi>
    );
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {t('reports', { n: reports.length + moreReports, shown: number(reports.length + moreReports) })}
      </summary>
      <ul className="read-reports">
        {reports.map(({ id, by, when, source, note }) => (
          <li key={id}>
            <p>
              {link(id)} <span className="quiet">{t('by')}</span> <bdi>{by}</bdi>
              {when !== undefined && <span className="quiet"> · {when}</span>}
              {said(id)}
            </p>
            {note !== undefined && (
              <p>
                <AsWritten>{note}</AsWritten>
              </p>
            )}
            {source !== undefined && (
              <p className="quiet">
                <AsWritten>{source}</AsWritten>
              </p>
            )}
          </li>
        ))}
        {others.map(({ report, source, part: says }) => (
          <li key={report}>
            {link(report)} <bdi className="quiet">{source}</bdi> · {t(`speaks.${says}`)}
          </li>
        ))}
      </ul>
      {moreReports > 0 && <p className="quiet">{t('moreReports', { n: moreReports, shown: number(moreReports) })}</p>}
    </details>
  );
}
