import type { CsvChoices } from '@servanda/formats';
import { useId } from 'react';
import type { ImportAnswer, ImportAsked } from '../../../ask/index.ts';
import { RecordNotes } from '../../frame/record-notes.tsx';
import type { ViewProps } from '../../frame/view-props.ts';
import { Told } from '../../words/as-written.tsx';
import { useWords } from '../../words/words.tsx';
import { ColumnMapping } from './column-mapping.tsx';
import { download } from './download.ts';
import { DrawingForm } from './drawing-form.tsx';

interface Props {
  readonly answer: ImportAnswer;
  readonly agreement: string;
  readonly client: ViewProps['client'];
  readonly known: string | undefined;
  /** What the reader chose for the columns, which the answer may not know yet. */
  readonly chosen: CsvChoices | undefined;
  readonly canAdd: boolean;
  readonly onKnown: (known: string | undefined) => void;
  readonly onChoices: (choices: CsvChoices) => void;
  readonly onMap: (map: string | undefined) => void;
  readonly onDrawing: (drawing: ImportAsked['drawing']) => void;
  readonly onAdd: () => void;
}

/** What a file is taken for, its first rows, what is set aside, and what can be done with it. */
export function ImportPreview(props: Props) {
  const { answer, agreement, client, known, chosen, canAdd, onKnown, onChoices, onMap, onDrawing, onAdd } = props;
  const { t } = useWords();
  const field = useId();
  const { format, file, counts, preview, choices, map, drawing, notes, reports, lines } = answer;
  const base = file.replace(/\.[^.]*$/, '');
  return (
    <>
      <h3>
        <bdi>{file}</bdi>
      </h3>
      <p role="status">
        {t(`format.${format}`)}
        {format !== 'geojson' &&
          choices?.missing.length !== undefined &&
          choices.missing.length > 0 &&
          ` · ${t('import.chooseFirst')}`}
        {counts.rows !== undefined &&
          ` · ${t('import.counts', { rows: counts.rows, reports, aside: counts.setAside ?? 0 })}`}
      </p>
      {map?.file !== undefined && (
        <p className="note">
          {t('import.mapOf')} <bdi>{map.file}</bdi>
        </p>
      )}
      <RecordNotes notes={notes} />
      {preview && preview.rows.length > 0 && <FirstRows preview={preview} />}
      {format === 'csv' && choices && preview && (
        <ColumnMapping
          choices={chosen ?? choices.made}
          isGuess={chosen === undefined && choices.isGuess}
          columns={preview.columns}
          agreement={agreement}
          client={client}
          onChange={onChoices}
        />
      )}
      {drawing && <DrawingForm {...{ drawing, agreement, client, onDrawing }} />}
      {preview && (
        <div className="record-choose">
          <label htmlFor={field}>{t('import.known')}</label>
          <input
            id={field}
            type="date"
            value={known ?? ''}
            onChange={({ target }) => onKnown(target.value || undefined)}
          />
          <OwnMap onMap={onMap} />
        </div>
      )}
      <Faults answer={answer} />
      {drawing === undefined && (
        <div className="record-tools">
          <button type="button" disabled={!canAdd || reports === 0} onClick={onAdd} className="record-add">
            {t('import.add', { n: reports })}
          </button>
          <button type="button" disabled={reports === 0} onClick={() => download(`${base}.jsonl`, lines)}>
            {t('import.save')}
          </button>
          {map && (
            <button type="button" onClick={() => download(`${base}-map.json`, map.text)}>
              {t('import.saveMap')}
            </button>
          )}
          <p className="note">{t('import.untouched')}</p>
        </div>
      )}
    </>
  );
}

function OwnMap({ onMap }: { readonly onMap: (map: string | undefined) => void }) {
  const { t } = useWords();
  const field = useId();
  return (
    <>
      <label htmlFor={field}>{t('import.ownMap')}</label>
      <input
        id={field}
        type="file"
        accept=".json"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void file.text().then(onMap);
          else onMap(undefined);
        }}
      />
    </>
  );
}

const SHOWN_ROWS = 5;

function FirstRows({ preview }: { readonly preview: NonNullable<ImportAnswer['preview']> }) {
  const { t } = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard
    <section className="scroll record-preview" aria-label={t('import.firstRows')} tabIndex={0}>
      <table>
        <caption>{t('import.firstRows')}</caption>
        <thead>
          <tr>
            {preview.columns.map((column) => (
              <th key={column} scope="col">
                <bdi>{column}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.rows.slice(0, SHOWN_ROWS).map(({ row, cells }) => (
            <tr key={row}>
              {cells.map((cell, i) => (
                <td key={preview.columns[i]}>
                  <bdi>{cell}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const SHOWN_FAULTS = 100;

function Faults({ answer: { faults } }: { readonly answer: ImportAnswer }) {
  const { t, number } = useWords();
  if (faults.length === 0) return null;
  const aside = faults.reduce((sum, { setAside }) => sum + setAside, 0);
  return (
    <details className="record-faults" open={aside > 0}>
      <summary>{t('import.faults', { n: aside, told: faults.length })}</summary>
      <ul>
        {faults.slice(0, SHOWN_FAULTS).map(({ row, line, message, help, setAside }) => (
          <li key={`${row} ${line} ${message}`}>
            {row > 0 && <strong>{t('import.row', { row: number(row) })} </strong>}
            {row === 0 && line > 0 && <strong>{t('import.line', { line: number(line) })} </strong>}
            <Told message={message} help={help} />
            {setAside === 0 && <span className="note"> · {t('import.used')}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
