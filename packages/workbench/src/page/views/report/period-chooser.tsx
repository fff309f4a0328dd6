import { useId } from 'react';
import { useWords } from '../../words/words.tsx';
import { type Days, daysOf, isDay, moved, SPANS, type Span, spanOf } from './days.ts';

interface Props {
  readonly days: Days;
  readonly cutOff: string;
  readonly onDays: (days: Days) => void;
  readonly onCutOff: (cutOff: string) => void;
}

/** Which days are reported on, and when a day ends. */
export function PeriodChooser({ days, cutOff, onDays, onCutOff }: Props) {
  const { t } = useWords();
  const [spanField, fromField, toField, cutOffField] = [useId(), useId(), useId(), useId()];
  const span = spanOf(days);
  const choose = (chosen: Span) => {
    // One's own period begins as what is shown, a day longer where it would still be a day, a week or a month.
    if (chosen === 'own') onDays(span === 'own' ? days : { from: days.from, to: moved(days, 1).from });
    else onDays(daysOf(chosen, days.from));
  };
  const setFrom = (from: string) => {
    if (!isDay(from)) return;
    if (span === 'own') onDays({ from, to: days.to < from ? from : days.to });
    else onDays(daysOf(span, from));
  };
  return (
    <fieldset className="report-period">
      <legend className="visually-hidden">{t('period')}</legend>
      <button type="button" onClick={() => onDays(moved(days, -1))}>
        {t('previous')}
      </button>
      <div className="field">
        <label htmlFor={spanField}>{t('period')}</label>
        <select id={spanField} value={span} onChange={({ target }) => choose(SPANS[target.selectedIndex] ?? 'day')}>
          {SPANS.map((one) => (
            <option key={one} value={one}>
              {t(`span.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={fromField}>{t(span === 'day' ? 'span.day' : 'first')}</label>
        <input id={fromField} type="date" value={days.from} onChange={({ target }) => setFrom(target.value)} />
      </div>
      {span === 'own' && (
        <div className="field">
          <label htmlFor={toField}>{t('last')}</label>
          <input
            id={toField}
            type="date"
            min={days.from}
            value={days.to}
            onChange={({ target: { value } }) => isDay(value) && value >= days.from && onDays({ ...days, to: value })}
          />
        </div>
      )}
      <div className="field">
        <label htmlFor={cutOffField}>{t('cutOff')}</label>
        <input
          id={cutOffField}
          type="time"
          value={cutOff}
          onChange={({ target }) => onCutOff(target.value || '00:00')}
        />
      </div>
      <button type="button" onClick={() => onDays(moved(days, 1))}>
        {t('next')}
      </button>
    </fieldset>
  );
}
