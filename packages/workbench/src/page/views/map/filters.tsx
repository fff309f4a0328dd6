import type { Agreement, Status, Verdict } from '@servanda/core';
import { useId } from 'react';
import type { IncidentsAnswer } from '../../../ask/index.ts';
import type { ViewProps } from '../../frame/view-props.ts';
import { useWords } from '../../words/words.tsx';
import { moreWith } from './more.ts';

interface Props extends Pick<ViewProps, 'address' | 'go'> {
  readonly agreement: Agreement;
  readonly columns: IncidentsAnswer;
  readonly verdicts: readonly Verdict[];
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}
const STATE_NAMES = ['certain', 'possible', 'none'] as const;
const USUAL = 'certain,possible';

/** What of the record the map and its table show; all of it is in the address. */
export function Filters({ address, go, agreement, columns, verdicts, isOpen, onOpen }: Props) {
  const { t } = useWords();
  const { more, provision } = address;
  const set = (key: string, value: string) =>
    go({ more: moreWith(more, { [key]: value, incident: undefined }) }, 'replace');
  const sources = [...new Set(columns.sources.flat())].sort();
  const statuses = [...new Set([...verdicts.flatMap((verdict) => verdict.statuses), ...chosen(more.status)])];
  const states = (more.state ?? USUAL).split(',');
  const toggle = (state: string) => {
    const next = STATE_NAMES.filter((name) => states.includes(name) !== (name === state)).join(',');
    set('state', next === USUAL ? '' : next || '-');
  };
  return (
    <details className="map-filters" open={isOpen} onToggle={(event) => onOpen(event.currentTarget.open)}>
      <summary>{t('filters')}</summary>
      <div className="map-fields">
        <Choice
          label={t('provision')}
          value={provision ?? ''}
          all={t('filter.all')}
          options={agreement.norms.map(({ id }) => [id, id])}
          onChange={(value) => go({ provision: value || undefined }, 'replace')}
        />
        <Choice
          label={t('filter.status')}
          value={more.status ?? ''}
          all={t('filter.all')}
          options={statuses.map((status) => [status, t(`status.${status}`)])}
          onChange={(value) => set('status', value)}
        />
        <Choice
          label={t('filter.source')}
          value={more.source ?? ''}
          all={t('filter.all')}
          options={sources.map((source) => [source, source])}
          onChange={(value) => set('source', value)}
        />
        <Day label={t('filter.since')} value={more.since} onChange={(value) => set('since', value)} />
        <Day label={t('filter.until')} value={more.until} onChange={(value) => set('until', value)} />
        <fieldset>
          <legend>{t('filter.state')}</legend>
          {STATE_NAMES.map((state) => (
            <label key={state} className="map-check">
              <input type="checkbox" checked={states.includes(state)} onChange={() => toggle(state)} />
              {t(`state.${state}`)}
            </label>
          ))}
        </fieldset>
      </div>
    </details>
  );
}

const chosen = (status: string | undefined): Status[] => (status ? [status as Status] : []);

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly all: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, all, options, onChange }: ChoiceProps) {
  const field = useId();
  return (
    <div className="field">
      <label htmlFor={field}>{label}</label>
      <select id={field} value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{all}</option>
        {value !== '' && !options.some(([known]) => known === value) && <option value={value}>{value}</option>}
        {options.map(([known, text]) => (
          <option key={known} value={known}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

function Day({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}) {
  const field = useId();
  return (
    <div className="field">
      <label htmlFor={field}>{label}</label>
      <input id={field} type="date" value={value ?? ''} onChange={({ target }) => onChange(target.value)} />
    </div>
  );
}
