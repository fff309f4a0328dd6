import { useCallback, useState } from 'react';
import type { RecordRow } from '../../../ask/index.ts';
import { ProblemNote } from '../../frame/problem-note.tsx';
import { underOf } from '../../frame/under-of.ts';
import { useAnswer } from '../../frame/use-answer.ts';
import type { ViewProps } from '../../frame/view-props.ts';
import { useWords, type Words } from '../../words/words.tsx';
import { FACET_KEYS, filterOf, moreWith, sortedBy, sortOf, toggled, valuesOf } from './address.ts';
import { Facets } from './facets.tsx';
import { type Column, VirtualTable } from './virtual-table.tsx';
import { whenText } from './when-text.ts';

/** Rows that are asked for at once. */
const PAGE = 200;
const SORTED = ['when', 'about', 'source', 'place', 'known'] as const;

/** The reports of a record that the filter leaves, to look through and to open. */
export function ReportsList({ address, go, client }: ViewProps) {
  const words = useWords();
  const { t, number } = words;
  const [page, setPage] = useState(0);
  const sort = sortOf(address);
  const { answer, isStale, problem } = useAnswer(client, {
    ask: 'record',
    agreement: address.agreement ?? '',
    under: underOf(address),
    filter: filterOf(address),
    sort,
    from: Math.max(0, page - 1) * PAGE,
    count: 3 * PAGE,
  });
  const onWindow = useCallback((from: number) => setPage(Math.floor(from / PAGE)), []);
  const rowAt = (row: number): RecordRow | undefined => answer?.rows[row - answer.from];
  if (problem) return <ProblemNote problem={problem} />;
  if (!answer) return <p className="note">{t('app.loading')}</p>;
  const columns: Column[] = ['when', 'about', 'parties', 'place', 'source', 'known', 'standing'].map((key) => ({
    key,
    label: t(`column.${key}`),
    sort: SORTED.some((one) => one === key)
      ? sort.by === key
        ? sort.descending
          ? 'descending'
          : 'ascending'
        : 'none'
      : undefined,
  }));
  return (
    <div className="record-body" aria-busy={isStale}>
      <Facets
        facets={FACET_KEYS.map((key) => ({ key, values: answer.facets[key] }))}
        chosen={(key) => valuesOf(address, key as (typeof FACET_KEYS)[number])}
        onToggle={(key, value) => go({ more: toggled(address, key as (typeof FACET_KEYS)[number], value) })}
        wordsOf={(key, value) => (key === 'says' || key === 'standing' ? t(`${key}.${value}`) : undefined)}
      />
      <div className="record-main">
        <p role="status" className="record-status">
          {t('reports.count', { n: answer.total, of: number(answer.all) })}
        </p>
        {answer.total === 0 ? (
          <p className="note">{answer.all === 0 ? t('empty') : t('noneLeft')}</p>
        ) : (
          <VirtualTable
            caption={t('show.reports')}
            columns={columns}
            count={answer.total}
            cells={(row) => cellsOf(rowAt(row), words)}
            openLabel={(row) => labelOf(rowAt(row), words)}
            isOpen={(row) => address.more.report !== undefined && rowAt(row)?.id === address.more.report}
            onOpen={(row) => {
              const id = rowAt(row)?.id;
              if (id !== undefined) go({ more: moreWith(address, { report: id, incident: undefined }) });
            }}
            onSort={(key) => go({ more: sortedBy(address, key as (typeof SORTED)[number]) }, 'replace')}
            onWindow={onWindow}
          />
        )}
      </div>
    </div>
  );
}

/** Sort of report and what it speaks of; that something happened is what most reports say. */
export function aboutText({ t }: Words, { says, about }: Pick<RecordRow, 'says' | 'about'>): string {
  if (says === 'occurrence') return about;
  return about === '' ? t(`says.${says}`) : `${t(`says.${says}`)}: ${about}`;
}

function labelOf(row: RecordRow | undefined, words: Words): string {
  if (!row) return words.t('app.loading');
  const when = whenText(words, row.from, row.to);
  return words.t('open', { what: [aboutText(words, row), row.source, when].filter(Boolean).join(', ') });
}

/** What a narrow cell cuts off is said where one points at it. */
function Cut({ text }: { readonly text: string }) {
  return <bdi title={text}>{text}</bdi>;
}

function cellsOf(row: RecordRow | undefined, words: Words) {
  if (!row) return undefined;
  const { t, instant } = words;
  return [
    whenText(words, row.from, row.to) || '–',
    <Cut key="about" text={aboutText(words, row)} />,
    <Cut key="parties" text={row.parties.join(', ')} />,
    <Cut key="place" text={row.place} />,
    <Cut key="source" text={row.source} />,
    row.known === undefined ? '' : instant(row.known, 'day'),
    <span key="standing" className={row.standing === 'counts' ? undefined : 'record-off'}>
      {t(`standing.${row.standing}`)}
    </span>,
  ];
}
