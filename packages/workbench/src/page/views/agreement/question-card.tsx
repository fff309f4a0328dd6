import type { Question } from '@servanda/core';
import { readingOf } from '../../frame/address.ts';
import type { ViewProps } from '../../frame/view-props.ts';
import { AsWritten } from '../../words/as-written.tsx';
import { listIn } from '../../words/lists.ts';
import { useWords } from '../../words/words.tsx';

/** A disputed question with its readings and who holds them; any of them can be looked through. */
export function QuestionCard({
  question,
  address,
  go,
}: { readonly question: Question } & Pick<ViewProps, 'address' | 'go'>) {
  const { t, locale } = useWords();
  const chosen = readingOf(address, question.id);
  return (
    <article className="question">
      <h3>
        {t('question')}: <AsWritten>{question.text}</AsWritten>
      </h3>
      <ul>
        {question.readings.map(({ id, heldBy = [] }) => (
          <li key={id}>
            <button
              type="button"
              aria-pressed={chosen === id}
              title={t('seeUnder')}
              onClick={() => {
                const { [question.id]: _, ...others } = address.readings;
                go({ readings: chosen === id ? others : { ...others, [question.id]: id } });
              }}
            >
              <bdi>{id}</bdi>
            </button>{' '}
            {heldBy.length > 0 && (
              <span className="quiet">
                {t('heldBy', {
                  who: listIn(
                    locale,
                    'conjunction',
                    heldBy.map(({ who }) => who),
                  ),
                })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </article>
  );
}
