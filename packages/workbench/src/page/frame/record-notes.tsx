import type { RecordNote } from '../../ask/index.ts';
import { useWords } from '../words/words.tsx';
import './record-notes.css';

interface Props {
  readonly notes: readonly RecordNote[];
  readonly isOpen?: boolean | undefined;
}

/** What the sources of a record cannot show: said wherever their reports are shown. */
export function RecordNotes({ notes, isOpen }: Props) {
  const { t } = useWords();
  if (notes.length === 0) return null;
  return notes.map(({ of, reports }) => (
    <details key={of} className="note warning record-note" open={isOpen}>
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
