import type { Agreement } from '@servanda/core';
import { useState } from 'react';
import type { DrawingsAnswer, IncidentsAnswer } from '../../../ask/index.ts';
import { ProblemNote } from '../../frame/problem-note.tsx';
import { underOf } from '../../frame/under-of.ts';
import { useAnswer } from '../../frame/use-answer.ts';
import type { ViewProps } from '../../frame/view-props.ts';
import { useWords } from '../../words/words.tsx';
import { MapPage } from './map-page.tsx';
import './map.css';

/** Where it was: zones and lines by who drew them, incidents as exactly as their reports are, and a table of the same. */
export function MapView({ address, go, client }: ViewProps) {
  const { t } = useWords();
  const agreement = address.agreement ?? '';
  const under = underOf(address);
  const form = useAnswer(client, { ask: 'agreement', agreement });
  const incidents = useAnswer(client, { ask: 'incidents', agreement, under });
  const drawings = useAnswer(client, { ask: 'drawings', agreement, under });
  const problem = incidents.problem ?? drawings.problem ?? form.problem;
  if (problem) return <ProblemNote problem={problem} />;
  if (!form.answer?.agreement || !incidents.answer || !drawings.answer)
    return <p className="note">{t('app.loading')}</p>;
  return (
    <WithVerdicts
      {...{ address, go, client }}
      agreement={form.answer.agreement}
      columns={incidents.answer}
      drawings={drawings.answer}
    />
  );
}

interface Props extends ViewProps {
  readonly agreement: Agreement;
  readonly columns: IncidentsAnswer;
  readonly drawings: DrawingsAnswer;
}

function WithVerdicts(props: Props) {
  const { address, client } = props;
  const [areFiltersOpen, setFiltersOpen] = useState(false);
  // Only the filter by status needs them, and by place they take the longest.
  const isAsked = areFiltersOpen || address.more.status !== undefined;
  const { answer } = useAnswer(
    client,
    isAsked
      ? { ask: 'verdicts', agreement: address.agreement ?? '', under: underOf(address), byPlace: true }
      : undefined,
  );
  return <MapPage {...props} {...{ areFiltersOpen, setFiltersOpen }} verdicts={answer?.results.verdicts ?? NONE} />;
}

const NONE = [] as const;
