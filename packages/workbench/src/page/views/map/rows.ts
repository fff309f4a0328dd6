/** The same as the map, as a table: one row a place, and what is not on the map too. */
import { type IncidentColumns, placeOf } from '../../../ask/incident-columns.ts';
import { KINDS, type Kind, SEVERAL, type Whereabouts } from './whereabouts.ts';

export interface PlaceRow {
  readonly key: string;
  /** As the sources name it; more than one where accounts differ; none: no place is said. */
  readonly names: readonly string[];
  readonly zones: readonly string[];
  /** Something is said of the place, be it only a distance to a line. */
  readonly isPlace: boolean;
  readonly kind: Kind;
  readonly point?: { readonly longitude: number; readonly latitude: number; readonly radius: number } | undefined;
  /** Numbers of the incidents. */
  readonly incidents: readonly number[];
  /** How many are certain. */
  readonly certain: number;
  readonly sources: readonly string[];
}

const CERTAIN = 2;

/** In the order of their names; those without a name last. */
export function rowsOf(columns: IncidentColumns, { kind }: Whereabouts, shown: Uint8Array, locale: string): PlaceRow[] {
  const rivals = new Map(columns.alternatives.map(({ incident, places }) => [incident, places]));
  const groups = new Map<string, { places: readonly number[]; kind: Kind; incidents: number[] }>();
  columns.place.forEach((p, i) => {
    if (shown[i] !== 1) return;
    const several = kind[i] === SEVERAL ? rivals.get(i) : undefined;
    const places = several ?? [p];
    const key = places.join();
    const group = groups.get(key) ?? { places, kind: KINDS[kind[i] ?? 4] ?? 'nowhere', incidents: [] };
    group.incidents.push(i);
    groups.set(key, group);
  });
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const rows = [...groups].map(([key, { places, kind, incidents }]): PlaceRow => {
    const known = places.flatMap((p) => placeOf(columns.places, p) ?? []);
    const zones = [...new Set(known.flatMap((place) => place.zones))];
    return {
      key,
      names: [...new Set(known.map(({ name }) => name).filter(Boolean))],
      zones,
      isPlace: known.length > 0,
      kind,
      point: kind === 'several' ? undefined : known[0]?.point,
      incidents,
      certain: incidents.filter((i) => columns.state[i] === CERTAIN).length,
      sources: [...new Set(incidents.flatMap((i) => columns.sources[columns.source[i] ?? -1] ?? []))],
    };
  });
  const sortKey = ({ names, zones }: PlaceRow) => names[0] ?? zones[0] ?? '';
  return rows.sort((a, b) => {
    const [one, other] = [sortKey(a), sortKey(b)];
    return Number(one === '') - Number(other === '') || compare(one, other) || compare(a.key, b.key);
  });
}
