import { useMemo } from 'react';
import type { Incidents } from '../../../ask/index.ts';
import { useWords } from '../../words/words.tsx';
import { coverageColumns } from './coverage.ts';
import type { TimeWindow } from './scale.ts';

interface Props {
  readonly incidents: Incidents;
  readonly window: TimeWindow;
  readonly width: number;
}

/** px of a column: finer is not seen. */
const COLUMN = 4;

/** What the monitor could see, by its own word: the fuller, the higher; nothing said is left empty. */
export function CoverageStrip({ incidents, window, width }: Props) {
  const { t, number } = useWords();
  const n = Math.max(1, Math.ceil(width / COLUMN));
  const path = useMemo(() => {
    const columns = coverageColumns(incidents.coverage, window, n);
    return [...columns]
      .map((value, i) => (value < 0 ? '' : `M${i * COLUMN} 10v${-1 - value * 9}h${COLUMN}V10z`))
      .join('');
  }, [incidents, window, n]);
  const refused = incidents.coverage.filter(({ access }) => access && access.answer !== 'granted').length;
  const said = incidents.coverage.filter(({ fraction }) => fraction !== undefined).length;
  const name = t('coverage.told', { said, refused, all: number(said) });
  return (
    <div className="tl-coverage" role="img" aria-label={name} title={name}>
      <svg width={width} height={10} aria-hidden="true" focusable="false">
        <path d={path} />
      </svg>
    </div>
  );
}
