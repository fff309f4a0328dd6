import type { Address } from '../../frame/address.ts';
import type { Client } from '../../frame/client.ts';
import { useWords } from '../../words/words.tsx';
import { ReportAsReceived } from './report-as-received.tsx';

interface Props {
  readonly ids: readonly string[];
  readonly address: Address;
  readonly client: Client;
}

/** The reports that carry the verdict: with these alone it would be the same. */
export function Leaves({ ids, address, client }: Props) {
  const { t } = useWords();
  return (
    <section aria-label={t('reports')}>
      <h3>{t('restsOn', { n: ids.length })}</h3>
      <ul className="why-leaves">
        {ids.map((id) => (
          <li key={id}>
            <ReportAsReceived {...{ id, address, client }} />
          </li>
        ))}
      </ul>
    </section>
  );
}
