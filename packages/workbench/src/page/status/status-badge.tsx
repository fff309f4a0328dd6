import type { Status } from '@servanda/core';
import { useWords } from '../words/words.tsx';
import { lookOf } from './looks.ts';
import { statusText } from './status-text.ts';

interface Props {
  readonly statuses: readonly Status[];
  /** Where there is no room, what is unclear is shown as that word alone; who listens hears this: all that it may be. */
  readonly heard?: string;
}

/** A set of statuses as pattern and words: "kept so far", or "unclear: breached or kept so far". */
export function StatusBadge({ statuses, heard }: Props) {
  const { t } = useWords();
  return (
    <span className="status">
      <svg className="swatch" width="22" height="14" aria-hidden="true" focusable="false">
        <rect
          x="0.5"
          y="0.5"
          width="21"
          height="13"
          rx="2"
          className="outline"
          fill={`url(#look-${lookOf(statuses).id})`}
        />
      </svg>
      {heard !== undefined && statuses.length > 1 ? (
        <>
          <span aria-hidden="true">{t('status.unclear.short')}</span>
          <span className="visually-hidden">{heard}</span>
        </>
      ) : (
        <span>{statusText(t, statuses)}</span>
      )}
    </span>
  );
}
