import type { ReactNode } from 'react';
import type { ShelfEntry } from '../../../ask/index.ts';
import { instantIn } from '../../words/times.ts';
import { useWords } from '../../words/words.tsx';

/** One agreement: its title, state, parties, and how much there is of it. */
export function AgreementCard({ entry, children }: { readonly entry: ShelfEntry; readonly children: ReactNode }) {
  const { t } = useWords();
  return (
    <article className="agreement-card">
      <h2>{children}</h2>
      <p className="agreement-state">{stateOf(entry, useWords())}</p>
      <p>
        <span className="quiet">{t('parties')}: </span>
        {entry.parties.map(({ id, name }, i) => (
          <span key={id}>
            {i > 0 && ' · '}
            <bdi title={name}>{id}</bdi>
          </span>
        ))}
      </p>
      <p className="quiet">
        {t('size', { norms: entry.norms, questions: entry.questions, amendments: entry.amendments })}
        {entry.recordBytes === 0 && ` · ${t('noRecord')}`}
      </p>
      {entry.errors > 0 && <p className="warning">{t('errors', { errors: entry.errors })}</p>}
    </article>
  );
}

/** The state in one line: a proposal, or signed and in force since when. */
function stateOf(
  { isProposal, signed, inForce, clock }: ShelfEntry,
  { t, locale }: ReturnType<typeof useWords>,
): string {
  const day = (ms: number) => instantIn(locale, clock, ms, 'day');
  if (isProposal) return t('state.proposal');
  if (signed !== undefined && inForce !== undefined && day(signed) !== day(inForce))
    return t('state.signedAndInForce', { signed: day(signed), inForce: day(inForce) });
  if (signed !== undefined) return t('state.signed', { signed: day(signed) });
  return inForce === undefined ? t('state.unsigned') : t('state.inForce', { inForce: day(inForce) });
}
