import type { Coverage } from '../../../ask/index.ts';
import { useWords } from '../../words/words.tsx';
import { nameOf } from './legend.tsx';
import type { Model } from './use-model.ts';

interface Props {
  readonly model: Model;
  readonly zoneName: (id: string) => string;
}
const MOST = 40;

/** What no map can show: zones and lines that nobody drew, and how much of each place anybody could see. */
export function Unseen({ model, zoneName }: Props) {
  const { t } = useWords();
  const undrawn = model.things.filter(({ drawings }) => drawings.length === 0);
  return (
    <>
      {undrawn.length > 0 && (
        <section aria-labelledby="map-undrawn">
          <h2 id="map-undrawn">{t('undrawn.title', { n: undrawn.length })}</h2>
          <p className="note">{t('undrawn.note')}</p>
          <ul>
            {undrawn.map((thing) => (
              <li key={thing.id}>
                <bdi>{nameOf(thing)}</bdi> · {t(`sort.${thing.sort}`)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <CoverageList rows={model.coverage} zoneName={zoneName} />
    </>
  );
}

function CoverageList({
  rows,
  zoneName,
}: {
  readonly rows: readonly Coverage[];
  readonly zoneName: (id: string) => string;
}) {
  const { t, instant } = useWords();
  return (
    <section aria-labelledby="map-coverage">
      <h2 id="map-coverage">{t('coverage.title')}</h2>
      {rows.length === 0 && <p className="note">{t('coverage.none')}</p>}
      <ul>
        {rows.slice(0, MOST).map(({ report, source, zones, place, fraction, access, from, to }) => (
          <li key={report}>
            <bdi>{source}</bdi>:{' '}
            <bdi>{place?.name ?? (zones.map(zoneName).join(', ') || t('coverage.everywhere'))}</bdi>
            {fraction !== undefined && ` · ${t('coverage.fraction', { percent: Math.round(fraction * 100) })}`}
            {access && (
              <>
                {' · '}
                {t('coverage.access')} <bdi lang="en">{access.answer}</bdi>
              </>
            )}
            <span className="note">
              {' '}
              {t('period', { from: instant(from, 'day'), to: to === null ? t('open') : instant(to - 1, 'day') })}
            </span>
          </li>
        ))}
      </ul>
      {rows.length > MOST && <p className="note">{t('coverage.more', { n: rows.length - MOST })}</p>}
    </section>
  );
}
