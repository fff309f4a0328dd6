import type { CsvChoices, CsvField } from '@servanda/formats';
import { type ReactNode, useId } from 'react';
import { useAnswer } from '../../frame/use-answer.ts';
import type { ViewProps } from '../../frame/view-props.ts';
import { useWords } from '../../words/words.tsx';

interface Props {
  readonly choices: CsvChoices;
  readonly isGuess: boolean;
  readonly columns: readonly string[];
  readonly agreement: string;
  readonly client: ViewProps['client'];
  readonly onChange: (choices: CsvChoices) => void;
}

const FIELDS: readonly CsvField[] = [
  'from',
  'to',
  'act',
  'author',
  'place',
  'zone',
  'longitude',
  'latitude',
  'radius',
  'count',
  'id',
  'source',
  'note',
];

/** What each column of a table means; guesses are shown as guesses. */
export function ColumnMapping({ choices, isGuess, columns, agreement, client, onChange }: Props) {
  const { t } = useWords();
  const form = useAnswer(client, { ask: 'agreement', agreement }).answer?.agreement;
  const choose = (field: CsvField, column: string) => {
    const { [field]: _, ...others } = choices.columns;
    onChange({ ...choices, columns: column === '' ? others : { ...others, [field]: column } });
  };
  return (
    <fieldset className="record-mapping">
      <legend>{t('mapping.title')}</legend>
      {isGuess && <p className="note">{t('mapping.guess')}</p>}
      <div className="record-fields-grid">
        <Field label={t('mapping.by')}>
          {(id) => (
            <input
              id={id}
              value={choices.by}
              required
              onChange={({ target }) => onChange({ ...choices, by: target.value })}
            />
          )}
        </Field>
        <Field label={t('mapping.actOf')}>
          {(id) => (
            <select id={id} value={choices.act} onChange={({ target }) => onChange({ ...choices, act: target.value })}>
              <option value="">–</option>
              {(form?.acts ?? []).map(({ id: act }) => (
                <option key={act} value={act}>
                  {act}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('mapping.order')}>
          {(id) => (
            <select
              id={id}
              value={choices.order ?? ''}
              onChange={({ target: { value } }) =>
                onChange({
                  ...choices,
                  order: value === 'day-month-year' || value === 'month-day-year' ? value : undefined,
                })
              }
            >
              <option value="">{t('mapping.order.iso')}</option>
              <option value="day-month-year">{t('mapping.order.day')}</option>
              <option value="month-day-year">{t('mapping.order.month')}</option>
            </select>
          )}
        </Field>
        {FIELDS.map((field) => (
          <Field key={field} label={t(`mapping.${field}`)}>
            {(id) => (
              <select
                id={id}
                value={choices.columns[field] ?? ''}
                onChange={({ target }) => choose(field, target.value)}
              >
                <option value="">{t('mapping.none')}</option>
                {columns.map((column) => (
                  <option key={column} value={column}>
                    {isGuess && choices.columns[field] === column ? t('mapping.guessed', { column }) : column}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ))}
      </div>
    </fieldset>
  );
}

function Field({ label, children }: { readonly label: string; readonly children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
