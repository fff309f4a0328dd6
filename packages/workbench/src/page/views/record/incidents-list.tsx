import { useDeferredValue, useMemo } from 'react';
import { inDocumentOrder } from '../../../ask/in-document-order.ts';
import { type IncidentRow, incidentRow } from '../../../ask/incident-columns.ts';
import { ProblemNote } from '../../frame/problem-note.tsx';
import { underOf } from '../../frame/under-of.ts';
import { useAnswer } from '../../frame/use-answer.ts';
import type { ViewProps } from '../../frame/view-props.ts';
import { useWords, type Words } from '../../words/words.tsx';
import { filterOf, moreWith, sortedBy, sortOf, toggled, valuesOf } from './address.ts';
import { Facets } from './facets.tsx';
import { authorsText, INCIDENT_FACETS, type IncidentFacet, listIncidents } from './incident-list.ts';
import { type Column, VirtualTable } from './virtual-table.tsx';
import { whenText } from './when-text.ts';

const COLUMNS = ['when', 'about', 'authors', 'place', 'source', 'state'] as const;
const SORTED = ['when', 'about', 'source', 'place'] as const;

/** What happened, by all reports on it, under the standard of proof of the address. */
export function IncidentsList({ address, go, client }: ViewProps) {
  const words = useWords();
  const { t, number } = words;
  const request = { ask: 'incidents', agreement: address.agreement ?? '', under: underOf(address) } as const;
  const { answer, isStale, problem } = useAnswer(client, request);
  const form = useAnswer(client, { ask: 'agreement', agreement: request.agreement }).answer?.agreement;
  const actors = form?.actors ?? [];
  const sort = sortOf(address);
  const { text, source, about, party, place } = filterOf(address);
  const state = valuesOf(address, 'state');
  const provision = address.provision;
  const key = useDeferredValue(
    JSON.stringify({ filter: { text, source, about, party, place, state, provision }, sort }),
  );
  const list = useMemo(() => {
    const { filter, sort } = JSON.parse(key);
    return answer ? listIncidents(answer, filter, sort) : undefined;
  }, [answer, key]);
  if (problem) return <ProblemNote problem={problem} />;
  if (!answer || !list) return <p className="note">{t('app.loading')}</p>;
  const rowAt = (row: number) => incidentRow(answer, list.rows[row] ?? 0);
  const columns: Column[] = COLUMNS.map((column) => ({
    key: column,
    label: t(`column.${column}`),
    sort: SORTED.some((one) => one === column)
      ? sort.by === column
        ? sort.descending
          ? 'descending'
          : 'ascending'
        : 'none'
      : undefined,
  }));
  return (
    <div className="record-body" aria-busy={isStale}>
      <Facets
        facets={INCIDENT_FACETS.map((facet) => ({
          key: facet,
          values: facet === 'party' ? inDocumentOrder(list.facets.party, actors) : list.facets[facet],
        }))}
        chosen={(facet) => valuesOf(address, facet as IncidentFacet)}
        onToggle={(facet, value) => go({ more: toggled(address, facet as IncidentFacet, value) })}
        wordsOf={(facet, value) => (facet === 'state' ? t(`state.${value}`) : undefined)}
      />
      <div className="record-main">
        <p role="status" className="record-status">
          {t('incidents.count', { n: list.rows.length, of: number(answer.n) })} {t('incidents.standard')}{' '}
          <bdi lang="en">{answer.standard}</bdi>
        </p>
        {provision !== undefined && (
          <p className="record-only">
            {t('provisionOnly', { provision })}{' '}
            <button type="button" onClick={() => go({ provision: undefined })}>
              {t('provisionAll')}
            </button>
          </p>
        )}
        {list.rows.length === 0 ? (
          <p className="note">{answer.n === 0 ? t('emptyIncidents') : t('noneLeft')}</p>
        ) : (
          <VirtualTable
            caption={t('show.incidents')}
            columns={columns}
            count={list.rows.length}
            cells={(row) => cellsOf(rowAt(row), words)}
            openLabel={(row) => labelOf(rowAt(row), words)}
            isOpen={(row) => address.more.incident !== undefined && rowAt(row).id === address.more.incident}
            onOpen={(row) => go({ more: moreWith(address, { incident: rowAt(row).id, report: undefined }) })}
            onSort={(column) => go({ more: sortedBy(address, column as (typeof SORTED)[number]) }, 'replace')}
          />
        )}
      </div>
    </div>
  );
}

function labelOf(row: IncidentRow, words: Words): string {
  const parts = [row.description.act, row.sources.join(', '), whenText(words, row.from, row.to)];
  return words.t('openIncident', { what: parts.filter(Boolean).join(', ') });
}

function cellsOf(row: IncidentRow, words: Words) {
  const { t, number } = words;
  const kind = row.description.kind === undefined ? '' : ` (${row.description.kind})`;
  const denied = row.deniedBy.length > 0 ? `${t('state.denied', { by: row.deniedBy.join(', ') })}` : '';
  return [
    whenText(words, row.from, row.to),
    <bdi key="about">
      {row.description.act}
      {kind}
    </bdi>,
    row.authors.unknown ? (
      <span key="authors" className="record-off">
        {t('authors.unknown')}
      </span>
    ) : (
      <bdi key="authors">{authorsText(row.authors, t('authors.or'), t('authors.jointly'))}</bdi>
    ),
    <bdi key="place">{row.place?.name || row.place?.zones.join(', ')}</bdi>,
    <bdi key="source">{`${row.sources.join(', ')}${row.reports > 1 ? ` (${number(row.reports)})` : ''}`}</bdi>,
    <span key="state">
      {t(`state.${row.state}`)}
      {denied === '' ? '' : ` · ${denied}`}
    </span>,
  ];
}
