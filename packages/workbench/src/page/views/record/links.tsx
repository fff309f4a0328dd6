import type { ReportLink } from '../../../ask/index.ts';
import { Link } from '../../frame/link.tsx';
import type { ViewProps } from '../../frame/view-props.ts';
import { useWords } from '../../words/words.tsx';
import { moreWith } from './address.ts';

interface Props {
  readonly links: readonly ReportLink[];
  readonly address: ViewProps['address'];
}

/** What corrects, denies or takes back what. */
export function ReportLinks({ links, address }: Props) {
  const { t } = useWords();
  if (links.length === 0) return <p className="note">{t('links.none')}</p>;
  return (
    <ul className="record-links">
      {links.map(({ kind, isIncoming, id, by }) => (
        <li key={`${kind} ${isIncoming} ${id}`}>
          {t(`link.${kind}.${isIncoming ? 'in' : 'out'}`)}{' '}
          {by === undefined ? (
            <bdi>{id}</bdi>
          ) : (
            <Link address={address} to={{ more: moreWith(address, { report: id, incident: undefined }) }}>
              <bdi>{id}</bdi>
            </Link>
          )}
          {by !== undefined && (
            <>
              {' '}
              (<bdi>{by}</bdi>)
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
