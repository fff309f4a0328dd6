import { useState } from 'react';
import { useWords } from '../../words/words.tsx';
import { PlaceName } from './place-name.tsx';
import type { PlaceRow } from './rows.ts';
import { kindText } from './texts.ts';

interface Props {
  readonly rows: readonly PlaceRow[];
  readonly n: number;
  readonly zoneName: (id: string) => string;
  readonly onOpen: (incident: number) => void;
}
const PAGE = 200;

/** The same as the map for those who cannot use one: every place, on it or not, in the order of names. */
export function PlacesTable({ rows, n, zoneName, onOpen }: Props) {
  const words = useWords();
  const { t, number } = words;
  const [shown, setShown] = useState(PAGE);
  return (
    <div className="scroll">
      <table className="map-table">
        <caption>{t('table.caption', { n, places: rows.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('table.place')}</th>
            <th scope="col">{t('table.where')}</th>
            <th scope="col">{t('table.coordinates')}</th>
            <th scope="col" className="map-number">
              {t('table.incidents')}
            </th>
            <th scope="col" className="map-number">
              {t('table.certain')}
            </th>
            <th scope="col">{t('place.asNamedBy')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <button type="button" className="map-open" onClick={() => onOpen(row.incidents[0] ?? 0)}>
                  <PlaceName row={row} zoneName={zoneName} />
                </button>
              </th>
              <td>{kindText(words, row)}</td>
              <td>
                <bdi dir="ltr">{row.point ? `${row.point.latitude}, ${row.point.longitude}` : '–'}</bdi>
              </td>
              <td className="map-number" data-incidents={row.incidents.length}>
                {number(row.incidents.length)}
              </td>
              <td className="map-number">{number(row.certain)}</td>
              <td>
                <bdi>{row.sources.join(', ')}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shown && (
        <button type="button" onClick={() => setShown(shown + PAGE)}>
          {t('table.more', { n: rows.length - shown })}
        </button>
      )}
    </div>
  );
}
