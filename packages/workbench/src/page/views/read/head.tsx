import { type Ref, useId, useState } from 'react';
import type { ReadAnswer } from '../../../ask/index.ts';
import type { Address } from '../../frame/address.ts';
import { Link } from '../../frame/link.tsx';
import { AsWritten } from '../../words/as-written.tsx';
import { useWords } from '../../words/words.tsx';

/** Of the line that says what an unknown date leaves open. */
const DATE_HELP = 'read-date-help';

interface Props {
  readonly answer: ReadAnswer;
  readonly address: Address;
  /** Who confirms. */
  readonly by: string;
  readonly byRef: Ref<HTMLInputElement>;
  readonly setBy: (by: string) => void;
  readonly setDate: (date: string) => void;
  readonly isUnsaved: boolean;
  readonly onSave: () => void;
}

/** Of the text: its name, language and date, the agreements it may speak of, who confirms, and what to know of it. */
export function Head({ answer, address, by, byRef, setBy, setDate, isUnsaved, onSave }: Props) {
  const { t, locale } = useWords();
  const { text, remarks } = answer.reading;
  const id = useId();
  const language = text.language && new Intl.DisplayNames(locale, { type: 'language' }).of(text.language);
  const agreements = Object.entries(answer.agreements);
  const notes = [
    ...text.notes
      .filter(({ code }) => code !== 'date')
      .map(({ message, help }) => [message, help].filter(Boolean).join(' ')),
    ...remarks,
  ];
  return (
    <header className="read-title">
      <h2>
        <bdi>{text.name}</bdi>
      </h2>
      <p className="quiet">
        {language === undefined ? t('noLanguage') : t('language', { language })}
        {agreements.length > 0 && (
          <>
            {' · '}
            {t('speaksOf')}{' '}
            {agreements.map(([name, { folder, title }], i) => (
              <span key={name}>
                {i > 0 && ' · '}
                <Link address={address} to={{ view: 'agreement', agreement: folder }}>
                  <AsWritten>{title}</AsWritten>
                </Link>
              </span>
            ))}
          </>
        )}
      </p>
      {notes.map((note) => (
        <p key={note} className="warning">
          <AsWritten>{note}</AsWritten>
        </p>
      ))}
      {answer.leftOut.length > 0 && (
        <p className="warning">{t('documentsLeftOut', { list: answer.leftOut.join(', ') })}</p>
      )}
      <div className="read-tools">
        <div className="field">
          <label htmlFor={`${id}-by`}>{t('who')}</label>
          <input
            id={`${id}-by`}
            ref={byRef}
            value={by}
            maxLength={200}
            autoComplete="name"
            onChange={({ target }) => setBy(target.value)}
          />
        </div>
        <DateField key={`${text.sha256} ${text.date?.from} ${text.date?.to}`} answer={answer} setDate={setDate} />
        <button type="button" onClick={onSave} disabled={answer.confirmed === undefined}>
          {t('save')} <kbd>s</kbd>
        </button>
        <p role="status" className="quiet">
          {isUnsaved && t('unsaved')}
        </p>
      </div>
      {text.date === undefined && (
        <p id={DATE_HELP} className="quiet read-date-help">
          {answer.dateHint ? t('dateHint', { words: answer.dateHint.words }) : t('dateOpen')}
        </p>
      )}
    </header>
  );
}

function DateField({ answer, setDate }: Pick<Props, 'answer' | 'setDate'>) {
  const { t } = useWords();
  const { date } = answer.reading.text;
  const [value, setValue] = useState(
    date === undefined ? '' : date.from === date.to ? date.from : `${date.from} – ${date.to}`,
  );
  const id = useId();
  const isDate = /^\d{4}(-\d\d){0,2}$/.test(value);
  return (
    <div className="field">
      <label htmlFor={id}>{t('written')}</label>
      <input
        id={id}
        dir="ltr"
        placeholder="2022-09-14"
        value={value}
        onChange={({ target }) => setValue(target.value.trim())}
        onBlur={() => isDate && setDate(value)}
        onKeyDown={({ key }) => key === 'Enter' && isDate && setDate(value)}
        aria-describedby={date === undefined ? DATE_HELP : undefined}
      />
    </div>
  );
}
