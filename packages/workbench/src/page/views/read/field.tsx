import type { FormArgument } from '@servanda/reading';
import { useId } from 'react';
import { useWords } from '../../words/words.tsx';
import { DENIES, type FieldValue, NO_WHEN, STATES, type WhenKind, type WhenValue } from './form-values.ts';

interface Props {
  readonly field: FormArgument;
  /** The form, since one name asks for different things in different forms. */
  readonly form: string;
  readonly value: FieldValue | undefined;
  readonly names: Readonly<Record<string, string>>;
  readonly isWrong: boolean;
  readonly onChange: (value: FieldValue) => void;
}

/** Whose words are the program's own, and are told in the reader's language. */
const OWN = new Set(['stage', 'word', 'unit']);

/** One argument of a form. */
export function Field({ field, form, value, names, isWrong, onChange }: Props) {
  const { t } = useWords();
  const id = useId();
  const key = `argument.${form}.${field.name}`;
  const label = t(key) === key ? t(`argument.${field.name}`) : t(key);
  const said = (name: string) => {
    if (field.what !== undefined && OWN.has(field.what)) return t(`word.${name}`);
    return names[name] && names[name] !== name ? `${name} — ${names[name]}` : name;
  };
  const optional = field.optional ? <span className="quiet"> ({t('optional')})</span> : null;
  const inputs = { id, 'aria-invalid': isWrong || undefined } as const;
  if (field.takes === 'when')
    return (
      <When
        label={label}
        value={typeof value === 'object' && 'kind' in value ? value : NO_WHEN}
        {...{ isWrong, onChange }}
      />
    );
  if (field.takes === 'some')
    return <Some {...{ field, label, said, onChange }} value={Array.isArray(value) ? value.map(String) : []} />;
  const words = typeof value === 'string' ? value : '';
  return (
    <div className="read-field">
      <label htmlFor={id}>
        {label}
        {optional}
      </label>
      {field.takes === 'one' || field.takes === 'denial' ? (
        <select {...inputs} value={words} onChange={({ target }) => onChange(target.value)}>
          <option value="">{field.optional ? '—' : t('choose')}</option>
          {(field.takes === 'denial' ? [STATES, DENIES] : (field.allowed ?? [])).map((name) => (
            <option key={name} value={name}>
              {field.takes === 'denial' ? t(`word.${name}`) : said(name)}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...inputs}
          type="text"
          inputMode={field.takes === 'number' ? 'decimal' : 'text'}
          value={words}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </div>
  );
}

interface SomeProps {
  readonly field: FormArgument;
  readonly label: string;
  readonly value: readonly string[];
  readonly said: (name: string) => string;
  readonly onChange: (value: FieldValue) => void;
}

function Some({ field, label, value, said, onChange }: SomeProps) {
  const { t } = useWords();
  const id = useId();
  const left = (field.allowed ?? []).filter((name) => !value.includes(name));
  return (
    <div className="read-field">
      <label htmlFor={id}>
        {label}
        {field.optional && <span className="quiet"> ({t('optional')})</span>}
      </label>
      {value.length > 0 && (
        <ul className="read-chips">
          {value.map((name) => (
            <li key={name}>
              <bdi>{said(name)}</bdi>
              <button
                type="button"
                className="plain"
                aria-label={t('leaveOut', { name })}
                onClick={() => onChange(value.filter((other) => other !== name))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <select id={id} value="" onChange={({ target }) => target.value && onChange([...value, target.value])}>
        <option value="">{t('add')}</option>
        {left.map((name) => (
          <option key={name} value={name}>
            {said(name)}
          </option>
        ))}
      </select>
    </div>
  );
}

const KINDS: readonly WhenKind[] = ['in', 'between', 'since', 'until'];

interface WhenProps {
  readonly label: string;
  readonly value: WhenValue;
  readonly isWrong: boolean;
  readonly onChange: (value: FieldValue) => void;
}

function When({ label, value, isWrong, onChange }: WhenProps) {
  const { t } = useWords();
  const id = useId();
  const input = (end: 'from' | 'to') => (
    <input
      type="text"
      size={11}
      dir="ltr"
      placeholder="2022-09-14"
      aria-label={`${label}: ${t(end)}`}
      aria-invalid={isWrong || undefined}
      aria-describedby={id}
      value={value[end]}
      onChange={({ target }) => onChange({ ...value, [end]: target.value })}
    />
  );
  return (
    <fieldset className="read-field">
      <legend>
        {label} <span className="quiet">({t('optional')})</span>
      </legend>
      <div className="read-when">
        <select
          aria-label={`${label}: ${t('when')}`}
          value={value.kind}
          onChange={({ target }) => onChange({ ...value, kind: KINDS.find((kind) => kind === target.value) ?? 'in' })}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`when.${kind}`)}
            </option>
          ))}
        </select>
        {value.kind !== 'until' && input('from')}
        {(value.kind === 'between' || value.kind === 'until') && input('to')}
      </div>
      <p id={id} className="quiet">
        {t('dateHelp')}
      </p>
    </fieldset>
  );
}
