import { type Address, changed, hashOf } from '../../frame/address.ts';
import { useWords } from '../../words/words.tsx';

interface Props {
  readonly ids: readonly string[];
  readonly agreement: string;
  readonly address: Address;
}

/** The reports that carry the verdict: with these alone it would be the same. */
export function Leaves({ ids, agreement, address }: Props) {
  const { t } = useWords();
  return (
    <section aria-label={t('reports')}>
      <h3>{t('restsOn', { n: ids.length })}</h3>
      <ul className="why-leaves">
        {ids.map((id) => (
          <li key={id}>
            <a href={hashOf(changed(address, { view: 'record', agreement, more: { report: id } }))}>
              <bdi>{id}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
