import type { ReadAnswer } from '../../../ask/index.ts';
import { useWords } from '../../words/words.tsx';

interface Props {
  readonly answer: ReadAnswer;
  readonly onKeep: (id: string) => void;
  readonly onLeaveOut: (id: string) => void;
}

/** Statements that were confirmed on other words than the text now has: a person looks again. */
export function Again({ answer, onKeep, onLeaveOut }: Props) {
  const { t } = useWords();
  const { changed, gone } = answer.reading;
  if (changed.length === 0 && gone.length === 0) return null;
  const leaveOut = (id: string) => (
    <button type="button" onClick={() => onLeaveOut(id)}>
      {t('leaveOutStatement')}
    </button>
  );
  return (
    <section className="read-again">
      <h2>{t('lookAgain')}</h2>
      <ul>
        {changed.map(({ statement, range }) => (
          <li key={statement.id}>
            <p>
              <bdi>{statement.paraphrase}</bdi>
            </p>
            <p className="quiet">
              {t('nowReads')} <q dir="auto">{answer.plain.slice(range.from, range.to)}</q>
            </p>
            <div className="read-buttons">
              <button type="button" onClick={() => onKeep(statement.id)}>
                {t('stillSays')}
              </button>
              {leaveOut(statement.id)}
            </div>
          </li>
        ))}
        {gone.map((statement) => (
          <li key={statement.id}>
            <p>
              <bdi>{statement.paraphrase}</bdi>
            </p>
            <p className="quiet">{t('gone')}</p>
            <div className="read-buttons">{leaveOut(statement.id)}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}
