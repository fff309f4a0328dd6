/** The annex as GeoJSON (RFC 7946): longitude and latitude on WGS84. No point is made up. */
import { authorsClaimed, contested } from './annex-blocks.ts';
import type { PeriodReport, ReportIncident } from './form.ts';

type Geometry =
  | { readonly type: 'Point'; readonly coordinates: readonly [number, number] }
  | { readonly type: 'MultiPoint'; readonly coordinates: readonly (readonly [number, number])[] };

/** One feature an incident, without geometry where no report gives a point; several where reports give several. */
export function incidentsGeoJson(report: PeriodReport): string {
  const features = report.incidents.map((incident) => ({
    type: 'Feature',
    id: incident.id,
    geometry: geometryOf(incident),
    properties: propertiesOf(incident),
  }));
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 2)}\n`;
}

const pointsOf = ({ where }: ReportIncident) =>
  where.flatMap(({ point, radius }) => (point ? [{ point, radius: radius ?? null }] : []));

function geometryOf(incident: ReportIncident): Geometry | null {
  const points = pointsOf(incident).map(({ point }) => point);
  const [only, ...more] = points;
  if (only === undefined) return null;
  return more.length === 0 ? { type: 'Point', coordinates: only } : { type: 'MultiPoint', coordinates: points };
}

function propertiesOf(incident: ReportIncident): Readonly<Record<string, unknown>> {
  const { link, inPeriod, act, kind = null, what, when, where, count, accounts } = incident;
  return {
    link,
    in_period: inPeriod,
    act,
    kind,
    what,
    when: when.map(({ words }) => words),
    from: when.map(({ from }) => from).reduce((a, b) => (a < b ? a : b)),
    to: when.map(({ to }) => to).reduce((a, b) => (a > b ? a : b)),
    where: where.map(({ words }) => words),
    zones: [...new Set(where.flatMap((one) => one.in))],
    // Metres, for each point in its order; null: not given.
    uncertainty_m: pointsOf(incident).map(({ radius }) => radius),
    count_low: count.low,
    count_high: count.high,
    said_by: [...new Set(accounts.map(({ by }) => by))],
    authors: authorsClaimed(incident),
    denied_or_corrected: contested(incident),
  };
}
