import type { Beside as OtherBearer, Part } from '@servanda/reading';
import { Link } from '../../frame/link.tsx';
import { AsWritten } from '../../words/as-written.tsx';
import { useWords } from '../../words/words.tsx';
import type { Beside } from './beside.ts';
import { Lanes } from './lanes.tsx';
import { Reports } from './reports.tsx';

/** One part of an answer: its word and sentence, the other bearers unasked, then clause, periods and reports. */
export function PartOf({ part, of }: { readonly part: Part; readonly of: Beside }) {
  const { t } = useWords();
  const names = of.agreement?.names ?? {};
  const clock = of.agreement?.clock ?? 'UTC';
  // Without a clause they are those of a question put to the record, and say nothing on a provision.
  const verdicts = part.clause ? part.verdicts : [];
  return (
    <div className="read-part">
      <p className="read-answer">
        {part.word !== null && <strong>{t(`answer.${part.word}`)}</strong>}
        <span className="read-of">
          <AsWritten>{part.of}</AsWritten>
        </span>
      </p>
      <p>
        <AsWritten>{part.text}</AsWritten>
      </p>
      <Clause part={part} of={of} />
      <Lanes {...{ verdicts, names, clock }} />
      <Reports part={part} of={of} />
      {part.wouldNeed.length > 0 && (
        <details>
          <summary>{t('wouldNeed')}</summary>
          <ul>
            {part.wouldNeed.map((need) => (
              <li key={need}>
                <AsWritten>{need}</AsWritten>
              </li>
            ))}
          </ul>
        </details>
      )}
      <Others beside={part.beside} names={names} clock={clock} />
    </div>
  );
}

function Clause({
  part: { clause, verdicts },
  of: { address, agreement },
}: {
  readonly part: Part;
  readonly of: Beside;
}) {
  const { t } = useWords();
  if (!clause) return null;
  const title = (
    <>
      {t('clause')} <bdi>{clause.clause}</bdi>: <AsWritten>{clause.title}</AsWritten>
    </>
  );
  const bearer = verdicts[0]?.bearer ?? undefined;
  return (
    <div className="read-clause">
      <p>
        {agreement ? (
          <Link
            address={address}
            to={{ view: 'agreement', agreement: agreement.folder, provision: clause.norm ?? clause.clause }}
          >
            {title}
          </Link>
        ) : (
          title
        )}
        {agreement && clause.norm !== undefined && verdicts.length > 0 && (
          <>
            {' · '}
            <Link address={address} to={{ view: 'why', agreement: agreement.folder, provision: clause.norm, bearer }}>
              {t('view.why')}
            </Link>
          </>
        )}
      </p>
      {clause.prose !== undefined && (
        <p>
          <AsWritten>{clause.prose}</AsWritten>
        </p>
      )}
      {clause.words !== undefined && (
        <p className="quiet">
          {t('rule')} <bdi>{clause.norm}</bdi>: <AsWritten>{clause.words}</AsWritten>
        </p>
      )}
    </div>
  );
}

interface OthersProps {
  readonly beside: readonly OtherBearer[];
  readonly names: Readonly<Record<string, string>>;
  readonly clock: string;
}

/** The same question, put to every other bearer: it stands open, nobody has to ask for it. */
function Others({ beside, names, clock }: OthersProps) {
  const { t } = useWords();
  if (beside.length === 0) return null;
  return (
    <div className="read-others">
      <h4>{t('everyOther')}</h4>
      <ul>
        {beside.map(({ bearer, word, text, verdicts }) => (
          <li key={bearer ?? ''}>
            <p>
              {bearer === null ? (
                t('provision.whole')
              ) : (
                <>
                  <bdi>{bearer}</bdi>
                  {names[bearer] !== undefined && names[bearer] !== bearer && (
                    <span className="quiet">
                      {' '}
                      (<bdi>{names[bearer]}</bdi>)
                    </span>
                  )}
                </>
              )}
              : <strong>{t(`answer.${word}`)}</strong>
            </p>
            <p>
              <AsWritten>{text}</AsWritten>
            </p>
            <Lanes {...{ verdicts, names, clock }} />
          </li>
        ))}
      </ul>
    </div>
  );
}
