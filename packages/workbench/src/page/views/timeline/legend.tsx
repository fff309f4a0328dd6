import { useWords } from '../../words/words.tsx';

const MARKS = ['certain', 'possible', 'none', 'deadline', 'triggered', 'power', 'several', 'unjudged'] as const;

/** What the marks mean; statuses are written on their periods. */
export function Legend({ hint }: { readonly hint: string }) {
  const { t } = useWords();
  return (
    <footer className="tl-legend">
      <ul>
        {MARKS.map((mark) => (
          <li key={mark}>
            <span className={`tl-key tl-key-${mark}`} aria-hidden="true" />
            {t(`legend.${mark}`)}
          </li>
        ))}
      </ul>
      <p className="note">{hint}</p>
      <p className="note">{t('counted')}</p>
    </footer>
  );
}
