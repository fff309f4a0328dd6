import { useWords } from '../../words/words.tsx';
import { KEYS } from './keys.ts';

interface Props {
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
}

/** How to read a page of notes, and the keys that walk through it. */
export function Help({ isOpen, setOpen }: Props) {
  const { t } = useWords();
  return (
    <details className="read-help" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('help')}</summary>
      <ul className="read-legend">
        {(['statement', 'told', 'possible'] as const).map((kind) => (
          <li key={kind}>
            <span className={`read-passage read-passage-${kind}`}>{t('sample')}</span> {t(`legend.${kind}`)}
          </li>
        ))}
      </ul>
      <p>{t('noScore')}</p>
      <dl className="read-keys">
        {KEYS.map(([command, keys]) => (
          <div key={command}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`key.${command}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
