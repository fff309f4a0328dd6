import { useWords } from '../../words/words.tsx';
import type { PlaceRow } from './rows.ts';

/** A place as its sources name it; zones by the names of the document. */
export function PlaceName({ row, zoneName }: { readonly row: PlaceRow; readonly zoneName: (id: string) => string }) {
  const { t } = useWords();
  if (row.names.length === 0 && row.zones.length === 0)
    return <>{t(row.isPlace ? (row.point ? 'mark.unnamed' : 'place.distanceOnly') : 'place.unsaid')}</>;
  return (
    <>
      {row.names.map((name, i) => (
        <span key={name}>
          {i > 0 && ' / '}
          <bdi>{name}</bdi>
        </span>
      ))}
      {row.zones.map((zone, i) => (
        <span key={zone} className={row.names.length > 0 ? 'note' : undefined}>
          {(i > 0 || row.names.length > 0) && ' · '}
          <bdi>{zoneName(zone)}</bdi>
        </span>
      ))}
    </>
  );
}
