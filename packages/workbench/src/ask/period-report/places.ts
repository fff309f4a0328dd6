/** Place by place: what is known of each declared zone, and how many incidents name it. */
import type { PeriodReport, ReportIncident, ReportRow } from './form.ts';
import type { Ground } from './ground.ts';

type Places = Pick<PeriodReport, 'places' | 'elsewhere'>;

const tally = (incidents: readonly ReportIncident[]) => ({
  surely: incidents.filter(({ inPeriod }) => inPeriod === 'surely').length,
  perhaps: incidents.filter(({ inPeriod }) => inPeriod === 'perhaps').length,
});

/** Zones of which a verdict or an incident of the period speaks, in document order. An incident counts where its reports say it lay. */
export function placesOf(
  { agreement }: Ground,
  rows: readonly ReportRow[],
  incidents: readonly ReportIncident[],
): Places {
  const declared = new Set(agreement.zones.map(({ id }) => id));
  const named = (incident: ReportIncident) => new Set(incident.where.flatMap((where) => where.in));
  const places = agreement.zones.flatMap(({ id, name }) => {
    const here = incidents.filter((incident) => named(incident).has(id));
    const verdicts = rows.filter(({ place }) => place === id);
    if (here.length === 0 && verdicts.length === 0) return [];
    return [{ zone: id, name: name ?? id, incidents: tally(here), rows: verdicts }];
  });
  return {
    places,
    elsewhere: tally(incidents.filter((incident) => ![...named(incident)].some((id) => declared.has(id)))),
  };
}
