import type { Agreement } from '@servanda/core';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { AsWritten } from '../words/as-written.tsx';
import { useWords } from '../words/words.tsx';
import { type Address, type Change, readingOf } from './address.ts';
import type { Client } from './client.ts';
import { standardsOf } from './standards-of.ts';
import { useMedia } from './use-media.ts';

interface Props {
  readonly address: Address;
  readonly go: (change: Change, how?: 'push' | 'replace') => void;
  readonly agreement: Agreement;
  readonly client: Client;
}

/** Screens on which the view itself would else begin below the fold. */
const NARROW = '(max-width: 40rem)';

/** From where everything is seen: as of when, by what was known, under which readings, by which standard of proof. */
export function UnderBar(props: Props) {
  const { t } = useWords();
  const isNarrow = useMedia(NARROW);
  return (
    <section aria-label={t('under.title')}>
      {isNarrow ? (
        <details className="under-folded">
          <summary>
            <Chosen {...props} />
          </summary>
          <Fields {...props} />
        </details>
      ) : (
        <Fields {...props} />
      )}
    </section>
  );
}

/** The same in one line. */
function Chosen({ address, agreement }: Props) {
  const { t } = useWords();
  const { asOf, knownAt, standard, readings } = address;
  return (
    <>
      {t('under.asOf')} <bdi>{asOf?.slice(0, 10) ?? t('under.latest')}</bdi>
      {knownAt !== undefined && (
        <>
          {' · '}
          {t('under.knownAt')} <bdi>{knownAt.slice(0, 10)}</bdi>
        </>
      )}
      {standard !== undefined && (
        <>
          {' · '}
          <AsWritten>{standard}</AsWritten>
        </>
      )}
      {agreement.questions.length > 0 && ` · ${t('under.chosen', { n: Object.keys(readings).length })}`}
    </>
  );
}

function Fields({ address, go, agreement, client }: Props) {
  const { t } = useWords();
  const [judge, setJudge] = useState<'page' | 'server'>();
  useEffect(() => {
    if (address.agreement === undefined) return;
    client.judgedBy(address.agreement).then(setJudge, () => setJudge(undefined));
  }, [client, address.agreement]);
  const isChosen = address.asOf ?? address.knownAt ?? address.standard ?? Object.keys(address.readings)[0];
  return (
    <div className="under">
      <Day label={t('under.asOf')} value={address.asOf} onChange={(asOf) => go({ asOf }, 'replace')} />
      <Day label={t('under.knownAt')} value={address.knownAt} onChange={(knownAt) => go({ knownAt }, 'replace')} />
      <Field label={t('under.standard')}>
        {(field) => (
          <select
            id={field}
            value={address.standard ?? ''}
            onChange={({ target }) => go({ standard: target.value || undefined })}
          >
            <option value="">{t('under.standard.own')}</option>
            {withChosen(standardsOf(agreement), address.standard).map((words) => (
              <option key={words} value={words} lang="en">
                {words}
              </option>
            ))}
          </select>
        )}
      </Field>
      {agreement.questions.length > 0 && (
        <details className="under-readings">
          <summary>
            {t('under.readings', { n: agreement.questions.length })}
            <span className="quiet"> · {t('under.chosen', { n: Object.keys(address.readings).length })}</span>
          </summary>
          <div>
            {agreement.questions.map(({ id, text, readings }) => (
              <Field key={id} label={text} isWritten>
                {(field) => (
                  <select
                    id={field}
                    value={readingOf(address, id) ?? ''}
                    onChange={({ target }) => {
                      const { [id]: _, ...others } = address.readings;
                      go({ readings: target.value === '' ? others : { ...others, [id]: target.value } });
                    }}
                  >
                    <option value="">{t('under.allReadings')}</option>
                    {readings.map((reading) => (
                      <option key={reading.id} value={reading.id}>
                        {reading.id}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
            ))}
          </div>
        </details>
      )}
      {isChosen !== undefined && (
        <button
          type="button"
          onClick={() => go({ asOf: undefined, knownAt: undefined, standard: undefined, readings: {} })}
        >
          {t('under.reset')}
        </button>
      )}
      {judge && <p className="under-judge">{t(`app.judgedBy.${judge}`)}</p>}
    </div>
  );
}

const withChosen = (all: readonly string[], chosen: string | undefined): readonly string[] =>
  chosen === undefined || all.includes(chosen) ? all : [...all, chosen];

interface FieldProps {
  readonly label: string;
  readonly isWritten?: boolean;
  readonly children: (id: string) => ReactNode;
}

function Field({ label, isWritten, children }: FieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} title={label} lang={isWritten ? 'en' : undefined} dir="auto">
        {label}
      </label>
      {children(id)}
    </div>
  );
}

interface DayProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (day: string | undefined) => void;
}

/** A day in the agreement's zone; empty: the latest. An address may hold a time of day, which is then shown by its day. */
function Day({ label, value, onChange }: DayProps) {
  const { t } = useWords();
  const isChosen = value !== undefined;
  return (
    <Field label={label}>
      {(id) => (
        // Where nothing is chosen, browsers show signs for a date, and some show today, by which nothing is judged.
        <span className={isChosen ? 'day' : 'day day-unchosen'}>
          <input
            id={id}
            type="date"
            aria-describedby={isChosen ? undefined : `${id}-unchosen`}
            value={value?.slice(0, 10) ?? ''}
            onChange={({ target }) => onChange(target.value || undefined)}
          />
          {!isChosen && (
            <span id={`${id}-unchosen`} className="day-latest quiet">
              {t('under.latest')}
            </span>
          )}
        </span>
      )}
    </Field>
  );
}
