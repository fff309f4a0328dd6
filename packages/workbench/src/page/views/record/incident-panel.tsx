import { incidentRow, PRECISIONS } from '../../../ask/incident-columns.ts';
import { Link } from '../../frame/link.tsx';
import { ProblemNote } from '../../frame/problem-note.tsx';
import { underOf } from '../../frame/under-of.ts';
import { useAnswer } from '../../frame/use-answer.ts';
import type { ViewProps } from '../../frame/view-props.ts';
import { useWords } from '../../words/words.tsx';
import { moreWith } from './address.ts';
import { authorsText } from './incident-list.ts';
import { whenText } from './when-text.ts';

/** One incident: what all reports on it leave open, and these reports. */
export function IncidentPanel({ address, client }: ViewProps) {
  const words = useWords();
  const { t, number } = words;
  const agreement = address.agreement ?? '';
  const under = underOf(address);
  const id = address.more.incident ?? '';
  const { answer, problem } = useAnswer(client, { ask: 'incidents', agreement, under });
  const i = answer?.id.indexOf(id) ?? -1;
  const reports = useAnswer(client, { ask: 'incidentReports', agreement, under, id }).answer;
  if (problem) return <ProblemNote problem={problem} />;
  if (!answer) return <p className="note">{t('app.loading')}</p>;
  if (i < 0) return <p className="note">{t('incident.none', { id })}</p>;
  const row = incidentRow(answer, i);
  const point = row.place?.point;
  const [low, high] = row.count;
  return (
    <>
      <h2 id="record-panel">
        <bdi>{row.description.act}</bdi>
      </h2>
      <p className="record-stands">
        {t(`state.${row.state}`)} {t('incidents.standard')} <bdi lang="en">{answer.standard}</bdi>
      </p>
      <dl className="record-facts">
        <dt>{t('panel.id')}</dt>
        <dd>
          <bdi>{row.id}</bdi>
        </dd>
        <dt>{t('panel.when')}</dt>
        <dd>
          {whenText(words, row.from, row.to)}{' '}
          <span className="note">{t(`precision.${PRECISIONS.indexOf(row.precision)}`)}</span>
        </dd>
        <dt>{t('column.authors')}</dt>
        <dd>
          <bdi>
            {row.authors.unknown
              ? t('authors.unknown')
              : authorsText(row.authors, t('authors.or'), t('authors.jointly'))}
          </bdi>
        </dd>
        <dt>{t('column.place')}</dt>
        <dd>
          <bdi>{[row.place?.name, ...(row.place?.zones ?? [])].filter(Boolean).join(' · ') || t('panel.unsaid')}</bdi>
          {point && (
            <span className="note" dir="ltr">
              {' '}
              {point.latitude}, {point.longitude} ± {number(point.radius)} m
            </span>
          )}
        </dd>
        <dt>{t('incident.count')}</dt>
        <dd>
          {high === null
            ? t('incident.atLeast', { n: number(low) })
            : low === high
              ? number(low)
              : `${number(low)}–${number(high)}`}
        </dd>
        {row.deniedBy.length > 0 && (
          <>
            <dt>{t('incident.deniedBy')}</dt>
            <dd>
              <bdi>{row.deniedBy.join(', ')}</bdi>
            </dd>
          </>
        )}
      </dl>
      <h3>{t('show.reports')}</h3>
      <ul className="record-links">
        {(reports?.accounts ?? []).map(({ report, source, part, decides }) => (
          <li key={report}>
            <Link address={address} to={{ more: moreWith(address, { report, incident: undefined }) }}>
              <bdi>{report}</bdi>
            </Link>{' '}
            (<bdi>{source}</bdi>): {t(`part.${part}`)} · {decides ? t('part.decides') : t('part.decidesNot')}
          </li>
        ))}
      </ul>
      <p className="record-elsewhere">
        <Link address={address} to={{ view: 'timeline', provision: row.norms[0], more: { incident: id } }}>
          {t('panel.timeline')}
        </Link>
        <Link address={address} to={{ view: 'map', provision: row.norms[0], more: { incident: id } }}>
          {t('panel.map')}
        </Link>
      </p>
      <h3>{t('panel.bearsOn')}</h3>
      {row.norms.length + row.conditions.length === 0 && <p className="note">{t('panel.bearsOnNone')}</p>}
      <ul className="record-links">
        {[...row.norms, ...row.conditions].map((norm) => (
          <li key={norm}>
            <Link address={address} to={{ view: 'why', provision: norm, bearer: undefined }}>
              <bdi>{norm}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
