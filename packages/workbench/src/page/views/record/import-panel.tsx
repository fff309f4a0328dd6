import type { CsvChoices } from '@servanda/formats';
import { type DragEvent, useEffect, useId, useState } from 'react';
import type { ImportAsked } from '../../../ask/index.ts';
import { LONGEST_IMPORT } from '../../../ask/longest-import.ts';
import { ProblemNote } from '../../frame/problem-note.tsx';
import { useAnswer } from '../../frame/use-answer.ts';
import type { ViewProps } from '../../frame/view-props.ts';
import { useWords } from '../../words/words.tsx';
import { drop, droppedOn, forget } from './dropped.ts';
import { ImportPreview } from './import-preview.tsx';
import { type FileContent, readFile } from './read-file.ts';

interface Props extends Pick<ViewProps, 'address' | 'client'> {
  readonly file: File | undefined;
  readonly onFile: (file: File | undefined) => void;
  readonly onAdded: () => void;
}

/** What would come of a file, before it is added to the record of this page. */
export function ImportPanel({ address, client, file, onFile, onAdded }: Props) {
  const { t, number } = useWords();
  const agreement = address.agreement ?? '';
  const [read, setRead] = useState<{ of: File; content: FileContent | undefined }>();
  const [asked, setAsked] = useState<Pick<ImportAsked, 'choices' | 'map' | 'known' | 'drawing'>>({});
  const [judge, setJudge] = useState<'page' | 'server'>();
  const field = useId();
  useEffect(() => {
    client.judgedBy(agreement).then(setJudge, () => setJudge('page'));
  }, [client, agreement]);
  useEffect(() => {
    setAsked({});
    if (file === undefined) return;
    let isWanted = true;
    void readFile(file).then((content) => isWanted && setRead({ of: file, content }));
    return () => {
      isWanted = false;
    };
  }, [file]);
  const content = read?.of === file ? read?.content : undefined;
  const isTooLong = file !== undefined && file.size > LONGEST_IMPORT;
  const { answer, problem, isStale } = useAnswer(
    client,
    content === undefined || isTooLong || judge !== 'page'
      ? undefined
      : { ask: 'import', agreement, file: content.name, content: content.content, isBytes: content.isBytes, ...asked },
  );
  const dropped = droppedOn(agreement);
  return (
    <section className="record-import" aria-label={t('import.title')}>
      <h2>{t('import.title')}</h2>
      <p className="note">{t('import.hint')}</p>
      <div className="record-choose">
        <label htmlFor={field}>{t('import.choose')}</label>
        <input
          id={field}
          type="file"
          accept=".csv,.tsv,.txt,.jsonl,.ndjson,.json,.geojson"
          onChange={({ target }) => onFile(target.files?.[0])}
        />
      </div>
      {dropped.length > 0 && (
        <div className="note warning">
          <p>{t('import.dropped', { n: dropped.length, files: dropped.map((one) => one.file).join(', ') })}</p>
          <button type="button" onClick={() => forget(client, agreement)}>
            {t('import.forget')}
          </button>
        </div>
      )}
      {judge === 'server' && <p className="note warning">{t('import.server')}</p>}
      {isTooLong && (
        <p className="note warning" role="alert">
          {t('import.tooLong', { mb: number(Math.round(file.size / 1e6)), most: number(LONGEST_IMPORT / 1e6) })}{' '}
          <code dir="ltr">servanda serve --record FILE</code>
        </p>
      )}
      {problem && <ProblemNote problem={problem} />}
      {answer && content && answer.file === content.name && !problem && (
        <div aria-busy={isStale}>
          <ImportPreview
            answer={answer}
            agreement={agreement}
            client={client}
            known={asked.known}
            chosen={asked.choices}
            canAdd={!isStale}
            onKnown={(known) => setAsked((before) => ({ ...before, known }))}
            onChoices={(choices: CsvChoices) => setAsked((before) => ({ ...before, choices, map: undefined }))}
            onMap={(map) => setAsked((before) => ({ ...before, map }))}
            onDrawing={(drawing) => setAsked((before) => ({ ...before, drawing }))}
            onAdd={() => {
              drop(client, agreement, answer.file, answer.lines, answer.reports);
              onFile(undefined);
              onAdded();
            }}
          />
        </div>
      )}
    </section>
  );
}

/** Lets a file be dropped on whatever has these. */
export function dropTarget(onFile: (file: File) => void, onOver: (isOver: boolean) => void) {
  const isFile = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return {
    onDragOver(event: DragEvent) {
      if (!isFile(event)) return;
      event.preventDefault();
      onOver(true);
    },
    onDragLeave(event: DragEvent) {
      if (event.currentTarget === event.target) onOver(false);
    },
    onDrop(event: DragEvent) {
      if (!isFile(event)) return;
      event.preventDefault();
      onOver(false);
      const file = event.dataTransfer.files[0];
      if (file) onFile(file);
    },
  };
}
