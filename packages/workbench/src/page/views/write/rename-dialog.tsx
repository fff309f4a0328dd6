import { applied } from '@servanda/language';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { Client } from '../../frame/client.ts';
import { AsWritten } from '../../words/as-written.tsx';
import { useWords } from '../../words/words.tsx';

interface Props {
  readonly client: Client;
  readonly agreement: string;
  readonly text: string;
  readonly offset: number;
  /** The text with the new name, or undefined: nothing was changed. */
  readonly onDone: (text: string | undefined) => void;
}

/** Asks for the new name of what stands at the cursor. */
export function RenameDialog({ client, agreement, text, offset, onDone }: Props) {
  const { t } = useWords();
  const field = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [name, setName] = useState('');
  const [refused, setRefused] = useState('');
  useEffect(() => dialog.current?.showModal(), []);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { rename } = await client.ask({ ask: 'language', agreement, what: 'rename', text, offset, to: name });
    if (rename && 'edits' in rename) onDone(applied(text, rename.edits));
    else setRefused(rename?.refused ?? '');
  };
  return (
    <dialog ref={dialog} onClose={() => onDone(undefined)} aria-label={t('rename')}>
      <form onSubmit={(event) => void submit(event)}>
        <label htmlFor={field}>{t('rename.to')}</label>
        <input id={field} value={name} onChange={({ target }) => setName(target.value)} dir="ltr" required />
        {refused !== '' && (
          <p role="alert">
            <AsWritten>{refused}</AsWritten>
          </p>
        )}
        <div className="write-tools">
          <button type="submit">{t('rename')}</button>
          <button type="button" onClick={() => onDone(undefined)}>
            {t('app.close')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
