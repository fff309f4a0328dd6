import { useState } from 'react';
import type { Coverage } from '../../../ask/observations.ts';
import { AsWritten } from '../../words/as-written.tsx';
import { useWords } from '../../words/words.tsx';
import { AT_ONCE, More } from './more.tsx';

/** What the monitor could see, and how it was let in, by its own word. */
export function CoverageTable({ coverage }: { readonly coverage: readonly Coverage[] }) {
  const { t, instant, number } = useWords();
  const [n, setN] = useState(AT_ONCE);
  return (
    <>
      <h2 id="tl-coverage">{t('coverage')}</h2>
      <section
        className="scroll"
        aria-labelledby="tl-coverage"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard (WCAG 2.1.1)
        tabIndex={0}
      >
        <table className="tl-table">
          <thead>
            <tr>
              <th scope="col">{t('coverage.by')}</th>
              <th scope="col">{t('from')}</th>
              <th scope="col">{t('to')}</th>
              <th scope="col">{t('coverage.seen')}</th>
            </tr>
          </thead>
          <tbody>
            {coverage.slice(0, n).map(({ report, source, from, to, fraction, access, zones }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one report may speak of several periods, and rows never move
              <tr key={`${report} ${i}`}>
                <td>
                  <bdi>{source}</bdi>
                </td>
                <td>{instant(from, 'minute')}</td>
                <td>{to === null ? t('open') : instant(to, 'minute')}</td>
                <td>
                  {fraction !== undefined && `${number(fraction * 100)} % `}
                  {access && <AsWritten>{access.answer} </AsWritten>}
                  <bdi>{zones.join(', ')}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <More n={n} of={coverage.length} onMore={() => setN(n + AT_ONCE)} />
    </>
  );
}
