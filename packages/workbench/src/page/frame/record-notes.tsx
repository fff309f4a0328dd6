import type { RecordNote } from '../../ask/index.ts';
import { useWords } from '../words/words.tsx';
import './record-notes.css';

/** What the sources of a record cannot show: said wherever their reports are shown, until the reader folds it away. */
export function RecordNotes({ notes }: { readonly notes: readonly RecordNote[] }) {
  const { t } = useWords();
  if (notes.length === 0) return null;
  return notes.map(({ of, reports }) => (
    <details key={of} className="note warning record-note" open>
      <summary>
        <strong>{t('ged.title', { n: reports })}</strong>
      </summary>
      <ul>
        {['deaths', 'author', 'nothing', 'place', 'time', 'count'].map((what) => (
          <li key={what}>{t(`ged.${what}`)}</li>
        ))}
      </ul>
    </details>
  ));
}
