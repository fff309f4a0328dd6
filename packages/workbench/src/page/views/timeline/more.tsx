import { useWords } from '../../words/words.tsx';

/** Rows of a table that are shown at once; more on demand, so that long records do not hold up the page. */
export const AT_ONCE = 200;

interface MoreProps {
  readonly n: number;
  readonly of: number;
  readonly onMore: () => void;
}

/** Shows more of a table, where there is more. */
export function More({ n, of, onMore }: MoreProps) {
  const { t } = useWords();
  if (of <= n) return null;
  return (
    <button type="button" onClick={onMore}>
      {t('more', { rest: of - n })}
    </button>
  );
}
