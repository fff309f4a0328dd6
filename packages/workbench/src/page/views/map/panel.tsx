import { incidentRow } from '../../../ask/incident-columns.ts';
import type { Address } from '../../frame/address.ts';
import { Link } from '../../frame/link.tsx';
import { useWords } from '../../words/words.tsx';
import { PlaceName } from './place-name.tsx';
import type { PlaceRow } from './rows.ts';
import { countText, kindText } from './texts.ts';
import type { Model } from './use-model.ts';

interface Props {
  readonly model: Model;
  readonly address: Address;
  /** Numbers of the incidents of the mark or row that is open. */
  readonly incidents: readonly number[];
  readonly zoneName: (id: string) => string;
  readonly onClose: () => void;
}
const MOST = 40;

/** What stands behind a mark, on the way to the reports and to what follows from them. */
export function Panel({ model, address, incidents, zoneName, onClose }: Props) {
  const words = useWords();
  const { t } = words;
  const { columns, rows } = model;
  const wanted = new Set(incidents);
  const places = rows.filter((row) => row.incidents.some((i) => wanted.has(i)));
  const of = (state: number) => incidents.filter((i) => columns.state[i] === state).length;
  const [only] = places.length === 1 ? places : [];
  return (
    <section className="map-panel" aria-labelledby="map-panel">
      <div className="map-panel-head">
        <h2 id="map-panel">
          {only ? <PlaceName row={only} zoneName={zoneName} /> : t('panel.places', { n: places.length })}
        </h2>
        <button type="button" onClick={onClose}>
          {t('app.close')}
        </button>
      </div>
      <p>
        {countText(words, incidents.length, of(2), of(0))}
        {only && <AsNamed row={only} />}
      </p>
      <ul className="map-incidents">
        {incidents.slice(0, MOST).map((i) => (
          <Incident key={i} {...{ model, address, i, zoneName }} place={only ? undefined : rowOf(places, i)} />
        ))}
      </ul>
      {incidents.length > MOST && <p className="note">{t('more.inRecord', { n: incidents.length - MOST })}</p>}
    </section>
  );
}

const rowOf = (rows: readonly PlaceRow[], i: number) => rows.find((row) => row.incidents.includes(i));

function AsNamed({ row }: { readonly row: PlaceRow }) {
  const words = useWords();
  return (
    <>
      {' · '}
      {kindText(words, row)}
      {row.names.length > 0 && (
        <>
          {' · '}
          {words.t('place.asNamedBy')} <bdi>{row.sources.join(', ')}</bdi>
        </>
      )}
    </>
  );
}

interface IncidentProps {
  readonly model: Model;
  readonly address: Address;
  readonly i: number;
  readonly zoneName: (id: string) => string;
  /** Where the mark stands for more than one place. */
  readonly place: PlaceRow | undefined;
}

function Incident({ model, address, i, place, zoneName }: IncidentProps) {
  const { t, instant } = useWords();
  const row = incidentRow(model.columns, i);
  const isLong = row.to - row.from > 1;
  return (
    <li>
      <strong>
        <bdi>{row.description.act}</bdi>
      </strong>{' '}
      · {t(`state.${row.state}`)} ·{' '}
      {isLong
        ? t('period', { from: instant(row.from, 'minute'), to: instant(row.to, 'minute') })
        : instant(row.from, 'minute')}
      {place && (
        <>
          {' · '}
          <PlaceName row={place} zoneName={zoneName} />
        </>
      )}
      <br />
      {t('panel.sources')} <bdi>{row.sources.join(', ')}</bdi>
      {row.deniedBy.length > 0 && (
        <>
          {' · '}
          {t('panel.deniedBy')} <bdi>{row.deniedBy.join(', ')}</bdi>
        </>
      )}
      <br />
      <Link address={address} to={{ view: 'record', more: { show: 'incidents', incident: row.id } }}>
        {t('panel.record')}
      </Link>
      {[...new Set([...row.norms, ...row.conditions])].slice(0, 6).map((norm) => (
        <span key={norm}>
          {' · '}
          <Link address={address} to={{ view: 'why', provision: norm, bearer: undefined }}>
            {t('panel.why')} <bdi>{norm}</bdi>
          </Link>
        </span>
      ))}
    </li>
  );
}
