import type { Block } from '../../../ask/period-report/blocks.ts';
import { useWords } from '../../words/words.tsx';

/** The parts of the report. Buttons, since what stands after the `#` of the address is the reader's place. */
export function Contents({
  blocks,
  onGo,
}: {
  readonly blocks: readonly Block[];
  readonly onGo: (block: number) => void;
}) {
  const { t } = useWords();
  return (
    <nav className="report-contents" aria-label={t('contents')}>
      <ul>
        {blocks.map((block, i) =>
          block.block === 'heading' && block.key !== undefined ? (
            <li key={block.key}>
              <button type="button" onClick={() => onGo(i)}>
                {t(`heading.${block.key}`)}
              </button>
            </li>
          ) : null,
        )}
      </ul>
    </nav>
  );
}
