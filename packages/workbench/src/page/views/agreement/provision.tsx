import type { Norm } from '@servanda/core';
import type { Row } from '@servanda/formats/results';
import type { Address } from '../../frame/address.ts';
import { Link } from '../../frame/link.tsx';
import { StatusBadge } from '../../status/status-badge.tsx';
import { whichText } from '../../status/which-text.ts';
import { useWords } from '../../words/words.tsx';

interface Props {
  readonly norm: Norm;
  readonly rows: readonly Row[];
  readonly address: Address;
  readonly isJudged: boolean;
  /** The address names it. */
  readonly isWanted: boolean;
}

/** One norm: its status for the provision as a whole and for each whom it binds, with the way to the reasons. */
export function Provision({ norm, rows, address, isJudged, isWanted }: Props) {
  const words = useWords();
  const { t, instant } = words;
  return (
    <article className="provision" data-wanted={isWanted || undefined}>
      <h3 dir="ltr">
        <bdi>{norm.id}</bdi>
      </h3>
      {isJudged && rows.length === 0 && <p className="note">{t('noVerdict')}</p>}
      {rows.length > 0 && (
        <table>
          <thead className="visually-hidden">
            <tr>
              <th>{t('party')}</th>
              <th>{t('status')}</th>
              <th>{t('why')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ verdict, which, under }) => {
              const since = verdict.segments.at(-1)?.from;
              const who = verdict.bearer ?? t('provision.whole');
              return (
                <tr key={`${verdict.bearer} ${verdict.standard} ${under}`}>
                  <th scope="row">
                    <bdi>{who}</bdi>
                  </th>
                  <td>
                    <StatusBadge statuses={verdict.statuses} />
                    <span className="quiet provision-since">
                      {[since && t('changed', { at: instant(since, 'minute') }), whichText(words, which)]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </td>
                  <td>
                    <Link
                      address={address}
                      to={{
                        view: 'why',
                        provision: norm.id,
                        bearer: verdict.bearer ?? undefined,
                        readings: { ...address.readings, ...fixed(which) },
                      }}
                      label={`${t('why')} ${norm.id}, ${who}`}
                    >
                      {t('why')}
                    </Link>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </article>
  );
}

/** Readings that a row alone has: its reasons are asked for under them. */
function fixed(which: Row['which']): Record<string, string> {
  if (which.kind === 'listed') return { ...which.choices[0] };
  if (which.kind !== 'only') return {};
  return Object.fromEntries(
    which.answers.flatMap(({ question, readings }) => (readings[0] === undefined ? [] : [[question, readings[0]]])),
  );
}
