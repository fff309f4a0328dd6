import { type ReactNode, useMemo } from 'react';
import type { ReadAnswer } from '../../../ask/index.ts';
import type { Address } from '../../frame/address.ts';
import type { Client } from '../../frame/client.ts';
import { AsWritten } from '../../words/as-written.tsx';
import { useWords } from '../../words/words.tsx';
import { Note, type NoteActs } from './note.tsx';
import { Paragraph } from './paragraph.tsx';
import type { Walk } from './use-walk.ts';

interface Props {
  readonly answer: ReadAnswer;
  readonly acts: NoteActs;
  readonly address: Address;
  readonly client: Client;
  readonly walk: Walk;
}

/** The whole text, paragraph by paragraph, each with its notes beside it. */
export function Text({ answer, acts, address, client, walk }: Props) {
  const { t } = useWords();
  const notes = useMemo(() => new Map(answer.notes.map((note) => [note.number, note])), [answer]);
  return (
    <div className="read-body" lang={answer.reading.text.language}>
      {answer.paragraphs.map((paragraph) => (
        <Paragraph
          key={paragraph.from}
          {...{ paragraph, notes }}
          plain={answer.plain}
          current={walk.current}
          onNote={walk.goTo}
        >
          {paragraph.notes.length > 0 && (
            <Margin>
              {paragraph.notes.map((number) => {
                const note = notes.get(number);
                return (
                  note && (
                    <Note
                      key={`${note.kind} ${note.from} ${note.to} ${note.statement}`}
                      {...{ note, answer, acts, address, client }}
                      unfolded={walk.unfolded(number)}
                    />
                  )
                );
              })}
            </Margin>
          )}
        </Paragraph>
      ))}
      {answer.notes.length === 0 && <p className="note">{t('nothingFound')}</p>}
    </div>
  );
}

/** Notes are in the language of the reader, whatever that of the text is. */
function Margin({ children }: { readonly children: ReactNode }) {
  const { locale, dir, t } = useWords();
  return (
    <section className="read-margin" lang={locale} dir={dir} aria-label={t('notes')}>
      {children}
    </section>
  );
}

/** Without their words, the names of readings say nothing to a stranger. */
export function Questions({ answer }: Pick<Props, 'answer'>) {
  const { t } = useWords();
  if (answer.questions.length === 0) return null;
  return (
    <section className="read-questions">
      <h2>{t('questions')}</h2>
      <dl>
        {answer.questions.map(({ id, text, readings }) => (
          <div key={id}>
            <dt>
              <AsWritten>{`${id}: ${text}`}</AsWritten>
            </dt>
            {readings.map((reading) => (
              <dd key={reading}>
                <AsWritten>{reading}</AsWritten>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
