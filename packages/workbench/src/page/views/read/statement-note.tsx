import type { Part } from '@servanda/reading';
import type { ReadAnswer } from '../../../ask/index.ts';
import { Link } from '../../frame/link.tsx';
import { AsWritten } from '../../words/as-written.tsx';
import { useWords } from '../../words/words.tsx';
import type { Beside } from './beside.ts';
import { PartOf } from './part.tsx';

/** More parts than these are folded away behind their word. */
const UNFOLDED = 3;

type Statement = ReadAnswer['reading']['statements'][number];

interface Props {
  readonly statement: Statement;
  /** Its form in words. */
  readonly taken: string;
  readonly of: Beside;
  readonly isTold: boolean;
  readonly onTakeBack: () => void;
}

/** A confirmed statement: who says that the text says so, and what clause and record say. */
export function StatementNote({ statement: placed, taken, of, isTold, onTakeBack }: Props) {
  const { t } = useWords();
  const { statement, moved } = placed;
  const { agreement, address } = of;
  return (
    <>
      {statement.agreement !== undefined && (
        <p className="read-on">
          {agreement ? (
            <Link address={address} to={{ view: 'agreement', agreement: agreement.folder }}>
              <AsWritten>{agreement.title}</AsWritten>
            </Link>
          ) : (
            <bdi>{statement.agreement}</bdi>
          )}
        </p>
      )}
      <p className="read-paraphrase">
        <bdi>{statement.paraphrase}</bdi>
      </p>
      {!isTold && (
        <p className="quiet">
          {t('taken')} <AsWritten>{taken}</AsWritten>
        </p>
      )}
      {moved && <p className="quiet">{t('moved')}</p>}
      <Answer placed={placed} of={of} />
      {placed.besides.length > 0 && (
        <details>
          <summary>{t('bindOthers')}</summary>
          {placed.besides.map((part) => (
            <PartOf key={part.of} part={part} of={of} />
          ))}
        </details>
      )}
      {statement.note !== undefined && (
        <p className="quiet">
          <bdi>{statement.note}</bdi>
        </p>
      )}
      <p className="read-by quiet">
        {t('confirmedBy', { by: statement.confirmed.by, on: statement.confirmed.on })}{' '}
        <button type="button" className="plain" onClick={onTakeBack}>
          {t('takeBack')}
        </button>
      </p>
    </>
  );
}

/** The word of all parts together where there is one, then part by part. */
function Answer({ placed: { state, word, text, parts }, of }: { readonly placed: Statement; readonly of: Beside }) {
  const { t, number } = useWords();
  const isOnePart = state === 'answered' && parts.length === 1;
  const head = state === 'answered' ? word && t(`answer.${word}`) : t(`state.${state}`);
  return (
    <>
      {head && !isOnePart && (
        <p className="read-answer">
          <strong>{head}</strong>
        </p>
      )}
      {text !== '' && !parts.some((part) => part.text === text) && (
        <p>
          <AsWritten>{text}</AsWritten>
        </p>
      )}
      {parts.length <= UNFOLDED ? (
        parts.map((part) => <PartOf key={part.of} part={part} of={of} />)
      ) : (
        <>
          <OthersInShort parts={parts} />
          <details>
            <summary>{t('partByPart', { n: parts.length, shown: number(parts.length) })}</summary>
            {parts.map((part) => (
              <PartOf key={part.of} part={part} of={of} />
            ))}
          </details>
        </>
      )}
    </>
  );
}

/** The other bearers stand outside what is folded away: nobody has to ask for them. */
function OthersInShort({ parts }: { readonly parts: readonly Part[] }) {
  const { t } = useWords();
  const told = parts.filter(({ beside }) => beside.length > 0);
  if (told.length === 0) return null;
  return (
    <div className="read-others">
      <h4>{t('everyOther')}</h4>
      <ul>
        {told.map(({ of, beside }) => (
          <li key={of}>
            <AsWritten>{of}</AsWritten>
            {beside.map(({ bearer, word }) => (
              <span key={bearer ?? ''}>
                {' · '}
                {bearer === null ? t('provision.whole') : <bdi>{bearer}</bdi>}: {t(`answer.${word}`)}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
