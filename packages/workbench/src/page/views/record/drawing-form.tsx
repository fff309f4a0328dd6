import { useId, useState } from 'react';
import type { DrawingAnswer, ImportAsked } from '../../../ask/index.ts';
import { useAnswer } from '../../frame/use-answer.ts';
import type { ViewProps } from '../../frame/view-props.ts';
import { useWords } from '../../words/words.tsx';
import { download } from './download.ts';

interface Props {
  readonly drawing: DrawingAnswer;
  readonly agreement: string;
  readonly client: ViewProps['client'];
  readonly onDrawing: (drawing: ImportAsked['drawing']) => void;
}

/** A map of others as a drawing of a line or zone: which, by whom, and when it is valid. */
export function DrawingForm({ drawing, agreement, client, onDrawing }: Props) {
  const { t } = useWords();
  const form = useAnswer(client, { ask: 'agreement', agreement }).answer?.agreement;
  const [of, setOf] = useState('');
  const [by, setBy] = useState('');
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [ofField, byField, fromField, untilField] = [useId(), useId(), useId(), useId()];
  const named = (sort: 'zone' | 'line') =>
    (sort === 'zone' ? (form?.zones ?? []) : (form?.lines ?? [])).map(({ id }) => ({ sort, id }));
  return (
    <form
      className="record-mapping"
      onSubmit={(event) => {
        event.preventDefault();
        const [sort, ...name] = of.split(' ');
        if (sort !== 'zone' && sort !== 'line') return;
        onDrawing({ sort, name: name.join(' '), by, from: from || undefined, until: until || undefined });
      }}
    >
      <p>{t('drawing.counts', { n: drawing.features, zone: drawing.asZone, line: drawing.asLine })}</p>
      <div className="record-fields-grid">
        <div className="field">
          <label htmlFor={ofField}>{t('drawing.of')}</label>
          <select id={ofField} value={of} required onChange={({ target }) => setOf(target.value)}>
            <option value="">–</option>
            {[...named('zone'), ...named('line')].map(({ sort, id }) => (
              <option key={`${sort} ${id}`} value={`${sort} ${id}`}>
                {t(`drawing.${sort}`, { name: id })}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={byField}>{t('drawing.by')}</label>
          <input id={byField} value={by} required onChange={({ target }) => setBy(target.value)} />
        </div>
        <div className="field">
          <label htmlFor={fromField}>{t('from')}</label>
          <input id={fromField} type="date" value={from} onChange={({ target }) => setFrom(target.value)} />
        </div>
        <div className="field">
          <label htmlFor={untilField}>{t('to')}</label>
          <input id={untilField} type="date" value={until} onChange={({ target }) => setUntil(target.value)} />
        </div>
      </div>
      <button type="submit">{t('drawing.make')}</button>
      {drawing.map !== undefined && drawing.line !== undefined && (
        <div className="record-tools">
          <button
            type="button"
            onClick={() => download(drawing.path?.replace('maps/', '') ?? 'map.geojson', drawing.map ?? '')}
          >
            {t('drawing.save', { path: drawing.path ?? '' })}
          </button>
          <p>{t('drawing.paste')}</p>
          <pre className="scroll" dir="ltr">
            {drawing.line}
          </pre>
        </div>
      )}
    </form>
  );
}
