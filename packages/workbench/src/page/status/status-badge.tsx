import type { Status } from '@servanda/core';
import { useWords } from '../words/words.tsx';
import { lookOf } from './looks.ts';
import { statusText } from './status-text.ts';

/** A set of statuses as pattern and words: "kept so far", or "unclear: breached or kept so far". */
export function StatusBadge({ statuses }: { readonly statuses: readonly Status[] }) {
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
      <span>{statusText(t, statuses)}</span>
    </span>
  );
}
