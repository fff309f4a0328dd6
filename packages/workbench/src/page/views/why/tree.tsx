import type { Explanation, ExplanationNode } from '@servanda/core';
import type { Address } from '../../frame/address.ts';
import type { Client } from '../../frame/client.ts';
import { StatusBadge } from '../../status/status-badge.tsx';
import { AsWritten } from '../../words/as-written.tsx';
import { useWords } from '../../words/words.tsx';
import { Leaves } from './leaves.tsx';
import { ReportAsReceived } from './report-as-received.tsx';

interface Props {
  readonly explanation: Explanation;
  readonly client: Client;
  readonly address: Address;
  /** All open, all closed, or as they were. */
  readonly isOpen: boolean | undefined;
}

/** One explanation: the verdict, what makes it unclear, and the tree down to the reports. */
export function ExplanationTree({ explanation, client, address, isOpen }: Props) {
  const { t, instant } = useWords();
  const { verdict, at, node, leaves } = explanation;
  const readings = Object.entries(verdict.readings)
    .map(([question, reading]) => `${question} = ${reading}`)
    .join(', ');
  return (
    <article className="why">
      <h2>
        <bdi>{verdict.bearer ?? t('provision.whole')}</bdi>: <StatusBadge statuses={verdict.statuses} />{' '}
        <small>{t('at', { at: instant(at, 'minute') })}</small>
      </h2>
      {readings !== '' && <p className="quiet">{t('under', { readings })}</p>}
      {verdict.reasons.length > 0 && (
        <>
          <h3>{t('reasons')}</h3>
          <ul>
            {verdict.reasons.map(({ code, text }) => (
              <li key={`${code} ${text}`}>
                <AsWritten>{text}</AsWritten>
              </li>
            ))}
          </ul>
        </>
      )}
      <ul className="why-tree">
        {node.children.map((child, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a tree has no other names for its parts, and it is drawn anew as a whole
          <Branch key={i} node={child} depth={0} isOpen={isOpen} address={address} client={client} />
        ))}
      </ul>
      <Leaves ids={leaves} address={address} client={client} />
    </article>
  );
}

interface BranchProps {
  readonly node: ExplanationNode;
  readonly depth: number;
  readonly isOpen: boolean | undefined;
  readonly address: Address;
  readonly client: Client;
}

function Branch({ node, depth, isOpen, address, client }: BranchProps) {
  const { t, instant } = useWords();
  const { what, answer, period, note, reports = [], children } = node;
  const head = (
    <>
      <AsWritten>{what}</AsWritten>:{' '}
      <strong className="as-written" lang="en">
        {answer}
      </strong>
      {period && (
        <span className="quiet why-period">
          {t('period', {
            from: period.from === null ? t('always') : instant(period.from, 'minute'),
            to: period.to === null ? t('open') : instant(period.to, 'minute'),
          })}
        </span>
      )}
    </>
  );
  const body = (
    <>
      {note !== undefined && (
        <p className="why-note">
          <AsWritten>{note}</AsWritten>
        </p>
      )}
      {reports.length > 0 && (
        <ul className="why-reports">
          {reports.map(({ report, source, part, decides }) => (
            <li key={`${report} ${part}`}>
              <ReportAsReceived id={report} address={address} client={client}>
                <bdi className="quiet">{source}</bdi> {t(`speaks.${part}`)}
                <span className="quiet"> · {t(decides ? 'decides' : 'doesNotDecide')}</span>
              </ReportAsReceived>
            </li>
          ))}
        </ul>
      )}
      {children.length > 0 && (
        <ul>
          {children.map((child, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <Branch key={i} node={child} depth={depth + 1} isOpen={isOpen} address={address} client={client} />
          ))}
        </ul>
      )}
    </>
  );
  const isLeaf = note === undefined && reports.length === 0 && children.length === 0;
  return (
    <li>
      {isLeaf ? (
        <p>{head}</p>
      ) : (
        <details key={String(isOpen)} open={isOpen ?? depth < 2}>
          <summary>{head}</summary>
          {body}
        </details>
      )}
    </li>
  );
}
