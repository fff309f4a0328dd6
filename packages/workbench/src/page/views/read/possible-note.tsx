import type { ReadAnswer } from '../../../ask/index.ts';
import { AsWritten } from '../../words/as-written.tsx';
import { useWords } from '../../words/words.tsx';

type Possible = ReadAnswer['reading']['possible'][number];

/** More clauses than these are guesses that help nobody. */
const CLAUSES = 3;

interface Props {
  readonly possible: readonly Possible[];
  /** The proposals of each in words. */
  readonly proposed: readonly (readonly string[])[];
  readonly agreements: ReadAnswer['agreements'];
  readonly isOpen: boolean;
}

/** Why a sentence may speak of an agreement, and what it may state: nothing is answered. */
export function PossibleNote({ possible, proposed, agreements, isOpen }: Props) {
  const { t } = useWords();
  return possible.map((mention, i) => {
    const { agreement, mentions, clauses } = mention;
    const first = proposed[i]?.[0];
    return (
      <div key={agreement} className="read-possible">
        <p className="read-on">
          {t('perhapsOn')} <AsWritten>{agreements[agreement]?.title ?? agreement}</AsWritten>
        </p>
        {first !== undefined && (
          <p>
            {t('mayState')} <AsWritten>{first}</AsWritten>
          </p>
        )}
        {isOpen && (
          <>
            <h4>{t('mentioned')}</h4>
            <ul>
              {mentions.map(({ from, words, what, of, by }) => (
                <li key={`${from} ${of}`}>
                  <q>
                    <bdi>{words}</bdi>
                  </q>
                  : {t(`mention.${what}`)} <bdi>{of}</bdi>
                  {by === 'reference' && `, ${t('byReference')}`}
                </li>
              ))}
            </ul>
            {clauses.length > 0 && <h4>{t('mayMean')}</h4>}
            <ul>
              {clauses.slice(0, CLAUSES).map(({ clause, norm, because }) => (
                <li key={`${clause} ${norm}`}>
                  {t('clause')} <bdi>{norm ?? clause}</bdi>
                  {because.map(({ by, words }) => (
                    <span key={by} className="quiet">
                      {' · '}
                      {t(`because.${by}`)} <bdi>{words.join(', ')}</bdi>
                    </span>
                  ))}
                </li>
              ))}
            </ul>
            {(proposed[i]?.length ?? 0) > 1 && <h4>{t('orState')}</h4>}
            <ul>
              {proposed[i]?.slice(1).map((words) => (
                <li key={words}>
                  <AsWritten>{words}</AsWritten>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    );
  });
}
