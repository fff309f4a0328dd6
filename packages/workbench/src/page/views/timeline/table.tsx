import { type Agreement, type Results, settledDeadline } from '@servanda/core';
import { useState } from 'react';
import { type Incidents, incidentRow } from '../../../ask/incident-columns.ts';
import { StatusBadge } from '../../status/status-badge.tsx';
import { useWords } from '../../words/words.tsx';
import { CoverageTable } from './coverage-table.tsx';
import type { Mark } from './dates.ts';
import { bearerText } from './lane.tsx';
import type { LaneLine, Line } from './lines.ts';
import { markName } from './mark-lines.tsx';
import { AT_ONCE, More } from './more.tsx';
import { normsUnder } from './norms-under.ts';
import { turnsOf } from './turns.ts';

interface Props {
  readonly agreement: Agreement;
  readonly results: Results;
  readonly incidents: Incidents | undefined;
  readonly marks: readonly Mark[];
  readonly lines: readonly Line[];
}

/** What the picture shows, as tables. */
export function TableInstead({ agreement, incidents, marks, lines }: Props) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <h2>{t('dates')}</h2>
      <ul className="tl-dates">
        {marks.map((mark) => (
          <li key={`${mark.kind} ${mark.at}`}>{markName(words, mark)}</li>
        ))}
      </ul>
      <Periods lines={lines} agreement={agreement} />
      {incidents && <IncidentTable incidents={incidents} />}
      {incidents && incidents.coverage.length > 0 && <CoverageTable coverage={incidents.coverage} />}
    </>
  );
}

function Periods({ lines, agreement }: { readonly lines: readonly Line[]; readonly agreement: Agreement }) {
  const words = useWords();
  const { t, instant } = words;
  const [n, setN] = useState(AT_ONCE);
  const lanes = lines.filter((line): line is LaneLine => line.kind === 'lane');
  const norms = normsUnder(agreement);
  return (
    <>
      <h2 id="tl-periods">{t('lanes')}</h2>
      <section
        className="scroll"
        aria-labelledby="tl-periods"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard (WCAG 2.1.1)
        tabIndex={0}
      >
        <table className="tl-table">
          <thead>
            <tr>
              <th scope="col">{t('provision')}</th>
              <th scope="col">{t('party')}</th>
              <th scope="col">{t('status')}</th>
              <th scope="col">{t('from')}</th>
              <th scope="col">{t('to')}</th>
            </tr>
          </thead>
          <tbody>
            {lanes.slice(0, n).map(({ key, row, segments }) => {
              const { verdict, which } = row;
              const under = norms(verdict);
              const deadline = under.norm && settledDeadline(under.agreement, under.norm);
              const turns = turnsOf(segments);
              return segments.map(({ from, to, statuses }, i) => (
                <tr key={`${key} ${from}`} data-lane={i === 0 ? 'first' : undefined}>
                  <td>
                    <bdi>{verdict.norm}</bdi>
                    {i === 0 && deadline !== undefined && (
                      <small className="tl-note">{t('deadline', { at: instant(deadline, 'minute') })}</small>
                    )}
                  </td>
                  <td>
                    <bdi>{bearerText(words, verdict, which)}</bdi>
                  </td>
                  <td>
                    <StatusBadge statuses={statuses} />
                    {turns
                      .filter(({ at }) => from !== null && at === Date.parse(from))
                      .map(({ kind, at, isCertain }) => (
                        <small key={kind} className="tl-note">
                          {t(isCertain ? `turn.${kind}` : `turn.${kind}.maybe`, { at: instant(at, 'minute') })}
                        </small>
                      ))}
                  </td>
                  <td>{from === null ? t('always') : instant(from, 'minute')}</td>
                  <td>{to === null ? t('open') : instant(to, 'minute')}</td>
                </tr>
              ));
            })}
          </tbody>
        </table>
      </section>
      <More n={n} of={lanes.length} onMore={() => setN(n + AT_ONCE)} />
    </>
  );
}

function IncidentTable({ incidents }: { readonly incidents: Incidents }) {
  const { t, instant, number } = useWords();
  const [n, setN] = useState(AT_ONCE);
  const rows = Array.from({ length: Math.min(n, incidents.n) }, (_, i) => incidentRow(incidents, i));
  return (
    <>
      <h2 id="tl-incidents">{t('incidents')}</h2>
      <section
        className="scroll"
        aria-labelledby="tl-incidents"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard (WCAG 2.1.1)
        tabIndex={0}
      >
        <table className="tl-table">
          <thead>
            <tr>
              <th scope="col">{t('what')}</th>
              <th scope="col">{t('certainty')}</th>
              <th scope="col">{t('earliest')}</th>
              <th scope="col">{t('latest')}</th>
              <th scope="col">{t('provision')}</th>
              <th scope="col">{t('reports.head')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, from, to, state, description, norms, reports }) => (
              <tr key={id}>
                <td>
                  <bdi>{[description.act, description.kind].filter(Boolean).join(' ')}</bdi>
                </td>
                <td>{t(`state.${state}`)}</td>
                <td>{instant(from, 'minute')}</td>
                <td>{instant(to, 'minute')}</td>
                <td>
                  <bdi>{norms.join(', ')}</bdi>
                </td>
                <td>{number(reports)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <More n={n} of={incidents.n} onMore={() => setN(n + AT_ONCE)} />
    </>
  );
}
