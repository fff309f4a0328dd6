import { useWords } from '../../words/words.tsx';
import { PlaceName } from './place-name.tsx';
import type { PlaceRow } from './rows.ts';

interface Props {
  readonly rows: readonly PlaceRow[];
  readonly zoneName: (id: string) => string;
  readonly onOpen: (incident: number) => void;
}
const MOST = 30;

/** Incidents that have no place on the map, and why: they are as true as the others. */
export function Beside({ rows, zoneName, onOpen }: Props) {
  const { t } = useWords();
  const beside = rows.filter(({ kind }) => kind !== 'point' && kind !== 'area');
  const n = beside.reduce((sum, { incidents }) => sum + incidents.length, 0);
  return (
    <section aria-labelledby="map-beside">
      <h2 id="map-beside">{t('beside.title', { n })}</h2>
      {(['zone', 'several', 'nowhere'] as const).map((kind) => {
        const of = beside.filter((row) => row.kind === kind).sort((a, b) => b.incidents.length - a.incidents.length);
        if (of.length === 0) return null;
        return (
          <div key={kind}>
            <h3>{t(`beside.${kind}`, { n: of.reduce((sum, { incidents }) => sum + incidents.length, 0) })}</h3>
            <ul className="map-list">
              {of.slice(0, MOST).map((row) => (
                <li key={row.key}>
                  <button type="button" className="map-row" onClick={() => onOpen(row.incidents[0] ?? 0)}>
                    <span>
                      <PlaceName row={row} zoneName={zoneName} />
                    </span>
                    <span className="map-number">{t('count', { n: row.incidents.length })}</span>
                  </button>
                </li>
              ))}
            </ul>
            {of.length > MOST && <p className="note">{t('more.inTable', { n: of.length - MOST })}</p>}
          </div>
        );
      })}
    </section>
  );
}
