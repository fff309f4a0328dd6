import type { Diagnostic } from '@servanda/language';
import type { Address } from '../../frame/address.ts';
import { Link } from '../../frame/link.tsx';
import { Told } from '../../words/as-written.tsx';
import { useWords } from '../../words/words.tsx';

/** What there is to say about the document. */
export function Diagnostics({
  diagnostics,
  address,
}: {
  readonly diagnostics: readonly Diagnostic[];
  readonly address: Address;
}) {
  const { t } = useWords();
  if (diagnostics.length === 0) return null;
  return (
    <details className="diagnostics">
      <summary>{t('diagnostics', { n: diagnostics.length })}</summary>
      <ul>
        {diagnostics.map(({ code, line, column, message, help }) => (
          <li key={`${code} ${line} ${column} ${message}`}>
            <code>
              {line}:{column} {code}
            </code>{' '}
            <Told message={message} help={help} />
          </li>
        ))}
      </ul>
      <Link address={address} to={{ view: 'write' }}>
        {t('write')}
      </Link>
    </details>
  );
}
