import { useState } from 'react';
import type { AskError, Client } from '../../frame/client.ts';
import { ProblemNote } from '../../frame/problem-note.tsx';
import { useWords } from '../../words/words.tsx';
import { type FileRequest, saveText } from './save-text.ts';

const FILES = [
  ['html', 'html', 'text/html'],
  ['csv', 'incidents.csv', 'text/csv'],
  ['verdicts-csv', 'verdicts.csv', 'text/csv'],
  ['geojson', 'geojson', 'application/geo+json'],
  ['json', 'json', 'application/json'],
  ['markdown', 'md', 'text/markdown'],
] as const;

interface Props {
  readonly client: Client;
  readonly request: Omit<FileRequest, 'ask' | 'format'>;
  /** Of the files, without their ending. */
  readonly name: string;
}

/** The report as files, and on paper. */
export function Downloads({ client, request, name }: Props) {
  const { t } = useWords();
  const [problem, setProblem] = useState<AskError>();
  const save = (format: FileRequest['format'], ending: string, type: string) => {
    client.ask({ ask: 'reportFile', ...request, format }).then(
      ({ file }) => saveText(`${name}.${ending}`, type, file),
      (error: AskError) => setProblem(error),
    );
  };
  return (
    <>
      <div className="report-downloads">
        <button type="button" onClick={() => window.print()}>
          {t('app.print')}
        </button>
        <details>
          <summary>{t('save')}</summary>
          <ul>
            {FILES.map(([format, ending, type]) => (
              <li key={format}>
                <button type="button" className="report-file" onClick={() => save(format, ending, type)}>
                  {t(`save.${format}`)}
                </button>
              </li>
            ))}
          </ul>
        </details>
      </div>
      {problem && <ProblemNote problem={problem} />}
    </>
  );
}
