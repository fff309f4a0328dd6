import type { Agreement, Norm } from '@servanda/core';
import { useId } from 'react';
import type { ViewProps } from '../../frame/view-props.ts';
import { useWords } from '../../words/words.tsx';

interface Props {
  readonly form: Agreement;
  readonly norm: Norm | undefined;
  readonly bearer: string | undefined;
  readonly go: ViewProps['go'];
}

/** Which provision, and of whom. */
export function Choice({ form, norm, bearer, go }: Props) {
  const { t } = useWords();
  const [provisionField, bearerField] = [useId(), useId()];
  const actors = form.actors.filter(({ id }) => id === bearer || mayBear(form, norm, id));
  return (
    <div className="why-choice">
      <div className="field">
        <label htmlFor={provisionField}>{t('provision')}</label>
        <select
          id={provisionField}
          value={norm?.id ?? ''}
          onChange={({ target }) => go({ provision: target.value || undefined, bearer: undefined })}
        >
          {norm === undefined && <option value="">–</option>}
          {form.norms.map(({ id }) => (
            <option key={id} value={id}>
              {id}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={bearerField}>{t('bearer')}</label>
        <select
          id={bearerField}
          value={bearer ?? ''}
          onChange={({ target }) => go({ bearer: target.value || undefined })}
        >
          <option value="">{t('provision.whole')}</option>
          {actors.map(({ id, name }) => (
            <option key={id} value={id} title={name}>
              {id}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

/** Whether a norm may bind an actor under some reading: readings can change who is in a group, so every actor may be asked of. */
function mayBear(form: Agreement, norm: Norm | undefined, actor: string): boolean {
  if (norm === undefined) return false;
  const named = JSON.stringify(norm.bearer);
  return form.groups.some(({ id }) => named.includes(`"${id}"`)) || named.includes(`"${actor}"`);
}
