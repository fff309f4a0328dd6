import type { Agreement } from '@servanda/core';
import { useId, useMemo } from 'react';
import { ProblemNote } from '../../frame/problem-note.tsx';
import { standardsOf } from '../../frame/standards-of.ts';
import { underOf } from '../../frame/under-of.ts';
import { useAnswer } from '../../frame/use-answer.ts';
import type { ViewProps } from '../../frame/view-props.ts';
import { StatusBadge } from '../../status/status-badge.tsx';
import { useWords } from '../../words/words.tsx';
import { type Comparison, comparisonKey, comparisonsOf, differences, sidesOf } from './comparison.ts';

/** Two readings of a question, or two standards of proof, side by side: only what differs. */
export function Compare({ address, go, client, agreement }: ViewProps & { readonly agreement: Agreement }) {
  const { t } = useWords();
  const field = useId();
  const all = useMemo(() => comparisonsOf(agreement, standardsOf(agreement)), [agreement]);
  const chosen = all.find((comparison) => comparisonKey(comparison) === address.more.compare);
  return (
    <section className="compare" aria-label={t('compare')}>
      <div className="field">
        <label htmlFor={field}>{t('compare')}</label>
        <select
          id={field}
          value={chosen ? comparisonKey(chosen) : ''}
          onChange={({ target }) => go({ more: target.value ? { compare: target.value } : {} })}
        >
          <option value="">{t('compare.none')}</option>
          {all.map((comparison) => (
            <option key={comparisonKey(comparison)} value={comparisonKey(comparison)}>
              {t(`compare.${comparison.kind}`, { ...comparison })}
            </option>
          ))}
        </select>
      </div>
      {chosen && <Differences {...{ address, client, comparison: chosen }} />}
    </section>
  );
}

function Differences({
  address,
  client,
  comparison,
}: Pick<ViewProps, 'address' | 'client'> & { readonly comparison: Comparison }) {
  const { t } = useWords();
  const [left, right] = sidesOf(comparison, underOf(address));
  const agreement = address.agreement ?? '';
  const a = useAnswer(client, { ask: 'verdicts', agreement, under: left });
  const b = useAnswer(client, { ask: 'verdicts', agreement, under: right });
  const problem = a.problem ?? b.problem;
  if (problem) return <ProblemNote problem={problem} />;
  if (!a.answer || !b.answer) return <p className="note">{t('app.working')}</p>;
  const found = differences(comparison, a.answer.results.verdicts, b.answer.results.verdicts);
  const [leftName, rightName] =
    comparison.kind === 'standard'
      ? [t('under.standard.own'), comparison.standard]
      : [comparison.left, comparison.right];
  return (
    <div className="scroll" aria-busy={a.isStale || b.isStale}>
      <p role="status">{found.length === 0 ? t('compare.same') : t('compare.differs', { n: found.length })}</p>
      {found.length > 0 && (
        <table>
          <thead>
            <tr>
              <th>{t('provision')}</th>
              <th>{t('party')}</th>
              <th>
                <bdi>{leftName}</bdi>
              </th>
              <th>
                <bdi>{rightName}</bdi>
              </th>
            </tr>
          </thead>
          <tbody>
            {found.map(({ verdict, left: l, right: r }) => (
              <tr key={`${verdict.norm} ${verdict.bearer} ${JSON.stringify(verdict.readings)}`}>
                <th scope="row">
                  <bdi>{verdict.norm}</bdi>
                </th>
                <td>
                  <bdi>{verdict.bearer ?? t('provision.whole')}</bdi>
                </td>
                <td>{l ? <StatusBadge statuses={l} /> : t('compare.absent')}</td>
                <td>{r ? <StatusBadge statuses={r} /> : t('compare.absent')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
