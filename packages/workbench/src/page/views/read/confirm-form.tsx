import type { Form, Proposal } from '@servanda/reading';
import { type SubmitEvent, useEffect, useId, useRef, useState } from 'react';
import type { Request } from '../../../ask/index.ts';
import type { Client } from '../../frame/client.ts';
import { ProblemNote } from '../../frame/problem-note.tsx';
import { useAnswer } from '../../frame/use-answer.ts';
import { AsWritten, Told } from '../../words/as-written.tsx';
import { useWords } from '../../words/words.tsx';
import { Field } from './field.tsx';
import { type FieldValues, givenBy, unanswered, valuesOf } from './form-values.ts';

type ToConfirm = Extract<Extract<Request, { ask: 'confirm' }>['change'], { do: 'confirm' }>;
/** What a person fills in; who confirms, and when, is added by the view. */
export type Filled = Pick<ToConfirm, 'agreement' | 'form' | 'given' | 'paraphrase'>;

/** Forms of which the record decides nothing: signs of doubt about them need no second look. */
const NOT_FACTUAL: ReadonlySet<Form['form']> = new Set(['wish', 'not checkable', 'not on an agreement']);

interface Offer {
  readonly agreement: string;
  readonly title: string;
  readonly proposals: readonly Proposal[];
  /** Each proposal in words. */
  readonly words: readonly string[];
}

interface Props {
  readonly client: Client;
  readonly offers: readonly Offer[];
  /** Begin with another form than the one proposed. */
  readonly isEditing: boolean;
  /** Gives what is wrong, or undefined where it is confirmed. */
  readonly onConfirm: (filled: Filled) => Promise<Refused | undefined>;
  readonly onCancel: () => void;
}
export interface Refused {
  readonly message: string;
  readonly help: string;
  readonly arguments: readonly string[];
}

interface Draft {
  readonly agreement: string;
  /** Place among the proposals; undefined: a form of the person's own choice. */
  readonly proposal: number | undefined;
  readonly form: Form['form'];
  /** Undefined until the fields of the form are known, and its proposal fills them. */
  readonly values: FieldValues | undefined;
}

/** What a sentence states, as a person confirms it: filled from the proposals, with what is open to be given. */
export function ConfirmForm({ client, offers, isEditing, onConfirm, onCancel }: Props) {
  const { t } = useWords();
  const [draft, setDraft] = useState<Draft>(() => firstDraft(offers, isEditing));
  const [paraphrase, setParaphrase] = useState('');
  const [isFact, setFact] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const [isBusy, setBusy] = useState(false);
  const start = useRef<HTMLFieldSetElement>(null);
  const id = useId();
  const { answer, problem } = useAnswer(client, { ask: 'forms', of: draft.agreement });
  const offer = offers.find(({ agreement }) => agreement === draft.agreement);
  const proposal = draft.proposal === undefined ? undefined : offer?.proposals[draft.proposal];
  // Of another form chosen, what the words of the text give for it is filled in all the same.
  const base = proposal ?? offer?.proposals.find(({ form }) => form.form === draft.form);
  const fields = answer?.forms.find(({ form }) => form === draft.form)?.arguments;
  const values = draft.values ?? (fields && valuesOf(fields, base?.form ?? { form: draft.form }, base?.open ?? 'all'));
  const cautions = [...new Set((proposal ? [proposal] : (offer?.proposals ?? [])).flatMap((of) => of.cautions))];
  const isDoubtful = cautions.length > 0 && !NOT_FACTUAL.has(draft.form);
  const isReady = fields !== undefined;
  useEffect(() => {
    if (isReady) start.current?.querySelector<HTMLElement>('input:checked, select')?.focus();
  }, [isReady]);
  if (problem) return <ProblemNote problem={problem} />;
  if (!fields || !values || !offer) return <p className="note">{t('app.loading')}</p>;

  const choose = (change: Partial<Draft>) => {
    setDraft({ ...draft, values: undefined, ...change });
    setRefused(undefined);
    setFact(false);
  };
  const submit = async (event?: SubmitEvent) => {
    event?.preventDefault();
    const open = unanswered(fields, values);
    if (open.length > 0) return setRefused({ message: t('stillOpen'), help: '', arguments: open });
    if (isDoubtful && !isFact) return setRefused({ message: t('sayFact'), help: '', arguments: ['fact'] });
    setBusy(true);
    const agreement = draft.form === 'not on an agreement' ? undefined : draft.agreement;
    setRefused(await onConfirm({ agreement, form: draft.form, given: givenBy(fields, values), paraphrase }));
    setBusy(false);
  };
  const isWrong = (name: string) => refused?.arguments.includes(name) === true;
  return (
    <form
      className="read-form"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
        else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {offers.length === 1 && (
        <p className="read-on">
          <AsWritten>{offer.title}</AsWritten>
        </p>
      )}
      {offers.length > 1 && (
        <div className="read-field">
          <label htmlFor={`${id}-on`}>{t('onWhich')}</label>
          <select
            id={`${id}-on`}
            value={draft.agreement}
            onChange={({ target }) => choose(firstDraft(offers, isEditing, target.value))}
          >
            {offers.map(({ agreement, title }) => (
              <option key={agreement} value={agreement}>
                {title}
              </option>
            ))}
          </select>
        </div>
      )}
      <fieldset ref={start}>
        <legend>{t('whatItStates')}</legend>
        {offer.proposals.map(({ form }, i) => (
          <label key={offer.words[i]} className="read-choice">
            <input
              type="radio"
              name={id}
              checked={draft.proposal === i}
              onChange={() => choose({ proposal: i, form: form.form })}
            />
            <AsWritten>{offer.words[i]}</AsWritten>
          </label>
        ))}
        <label className="read-choice">
          <input
            type="radio"
            name={id}
            checked={draft.proposal === undefined}
            onChange={() => choose({ proposal: undefined })}
          />
          {t('anotherForm')}
        </label>
        {draft.proposal === undefined && (
          <select
            aria-label={t('anotherForm')}
            value={draft.form}
            onChange={({ target }) =>
              choose({ form: answer.forms.find(({ form }) => form === target.value)?.form ?? draft.form })
            }
          >
            {answer.forms.map(({ form }) => (
              <option key={form} value={form}>
                {t(`form.${form}`)}
              </option>
            ))}
          </select>
        )}
      </fieldset>
      {fields.map((field) => (
        <Field
          key={`${draft.form} ${field.name}`}
          {...{ field, form: draft.form, names: answer.names }}
          value={values[field.name]}
          isWrong={isWrong(field.name)}
          onChange={(value) => setDraft({ ...draft, values: { ...values, [field.name]: value } })}
        />
      ))}
      <div className="read-field">
        <label htmlFor={`${id}-own`}>{t('paraphrase')}</label>
        <textarea
          id={`${id}-own`}
          rows={2}
          dir="auto"
          value={paraphrase}
          aria-invalid={isWrong('paraphrase') || undefined}
          onChange={({ target }) => setParaphrase(target.value)}
        />
      </div>
      {isDoubtful && (
        <div className="warning">
          <p>{t('beware', { signs: cautions.map((caution) => t(`caution.${caution}`)).join(', ') })}</p>
          <label className="read-choice">
            <input type="checkbox" checked={isFact} onChange={({ target }) => setFact(target.checked)} />
            {t('asFact')}
          </label>
        </div>
      )}
      <p role="alert" className="read-refused">
        {refused && <Told message={`${refused.message} ${refused.help}`} />}
      </p>
      <div className="read-buttons">
        <button type="submit" disabled={isBusy} className="strong">
          {t('confirm')} <kbd>Ctrl+Enter</kbd>
        </button>
        <button type="button" onClick={onCancel}>
          {t('cancel')} <kbd>Esc</kbd>
        </button>
      </div>
    </form>
  );
}

function firstDraft(offers: readonly Offer[], isEditing: boolean, agreement = offers[0]?.agreement ?? ''): Draft {
  const [first] = offers.find((offer) => offer.agreement === agreement)?.proposals ?? [];
  const values = undefined;
  if (isEditing || !first) return { agreement, proposal: undefined, form: first?.form.form ?? 'conduct', values };
  return { agreement, proposal: 0, form: first.form.form, values };
}
