/** Who was let in, who was refused, and what each source could see. */
import type { PeriodReport } from './form.ts';
import type { Ground } from './ground.ts';
import { ANSWERS, placeOf, throughoutWords, whenWords } from './incident-words.ts';
import { recordLink } from './links.ts';
import { liesIn } from './period.ts';

type Access = Pick<PeriodReport, 'access' | 'coverage' | 'observations'>;

/** Live reports that bear on the period, access in the order of the holders in the document. */
export function accessOf(ground: Ground): Access {
  const { agreement, reports, period, local, incidents } = ground;
  const order = new Map([...agreement.actors, ...agreement.groups].map(({ id }, i) => [id, i]));
  const access = reports.kept.flatMap((kept, r) => {
    const { report } = kept;
    if (report.says !== 'access' || reports.live[r] !== 1 || liesIn(kept, period) === 'no') return [];
    const { holder, to, by, id, answer } = report;
    const where = report.where === undefined ? 'place not given' : placeOf(report.where).words;
    return [
      {
        report: id,
        link: recordLink(ground, 'report', id),
        holder,
        to,
        answer: ANSWERS[answer],
        when: whenWords(kept, local),
        where,
        by,
      },
    ];
  });
  const inside = ({ from, to }: { from: number; to: number | null }) =>
    liesIn({ from, to: to ?? Number.POSITIVE_INFINITY }, period) !== 'no';
  return {
    access: access.sort((a, b) => (order.get(a.holder) ?? Infinity) - (order.get(b.holder) ?? Infinity)),
    coverage: incidents.coverage.flatMap(({ report, source, fraction, zones, from, to }) =>
      fraction === undefined || !inside({ from, to })
        ? []
        : [{ report, by: source, fraction, in: [...zones], when: throughoutWords(from, to, local) }],
    ),
    observations: incidents.observations.filter(inside).map((row) => ({
      report: row.report,
      link: recordLink(ground, 'report', row.report),
      by: row.source,
      what: observedWords(row),
      when: throughoutWords(row.from, row.to, local),
    })),
  };
}

type Observed = Ground['incidents']['observations'][number];

function observedWords({ says, what, kind, of, zones, holds, value, unit }: Observed): string {
  const subject = [what, ...(kind === undefined ? [] : [`of ${kind}`])].join(' ');
  const whose = of.length === 0 ? '' : ` (${of.join(', ')})`;
  const where = zones.length === 0 ? '' : ` in ${zones.join(', ')}`;
  if (says === 'nothing') return `no ${subject}${whose}${where}`;
  if (says === 'state') return `${subject}${whose}${where}: ${holds === false ? 'not so' : 'so'}`;
  return `${subject}${whose}${where}: ${amountWords(value, unit)}`;
}

function amountWords(value: Observed['value'], unit: string | undefined): string {
  const measured = unit === undefined ? '' : ` ${unit}`;
  if (value === null || value === undefined) return 'no information';
  if (typeof value === 'number') return `${value}${measured}`;
  if (value.high === undefined) return `at least ${value.low}${measured}`;
  return value.low === value.high ? `${value.low}${measured}` : `${value.low} to ${value.high}${measured}`;
}
