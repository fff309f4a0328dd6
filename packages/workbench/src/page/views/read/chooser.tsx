import { useEffect, useId, useRef, useState } from 'react';
import type { Index } from '../../../ask/index.ts';
import type { Address } from '../../frame/address.ts';
import { Link } from '../../frame/link.tsx';
import { useWords } from '../../words/words.tsx';
import type { Source } from './session.ts';

interface Props {
  readonly address: Address;
  readonly texts: Index['texts'];
  /** Path of the served text that is open. */
  readonly current: string | undefined;
  readonly onText: (source: Source, name: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Ways to a text: those that are served, one's own words, or a file. */
export function Chooser({ address, texts, current, onText, onFiles }: Props) {
  const { t } = useWords();
  const [isPasting, setPasting] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  return (
    <section className="read-chooser" aria-label={t('chooseText')}>
      <div className="read-ways">
        <button type="button" className="strong" aria-expanded={isPasting} onClick={() => setPasting(!isPasting)}>
          {t('paste')}
        </button>
        <button type="button" onClick={() => picker.current?.click()}>
          {t('file')}
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          multiple
          accept=".txt,.md,.markdown,.html,.htm,.xhtml,.json,text/plain,text/markdown,text/html"
          onChange={({ target }) => {
            onFiles([...(target.files ?? [])]);
            target.value = '';
          }}
        />
        <span className="quiet">{t('drop')}</span>
      </div>
      {isPasting && (
        <Paste
          onText={(source, name) => {
            setPasting(false);
            onText(source, name);
          }}
        />
      )}
      {texts.length > 0 && (
        <nav aria-label={t('shelf')} className="read-shelf">
          <span className="quiet">{t('shelf')}</span>
          <ul>
            {texts.map(({ text: { path } }) => (
              <li key={path}>
                <Link address={address} to={{ more: { text: path } }} current={path === current}>
                  <bdi>{path.slice(path.lastIndexOf('/') + 1)}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </section>
  );
}

function Paste({ onText }: Pick<Props, 'onText'>) {
  const { t } = useWords();
  const [words, setWords] = useState('');
  const [name, setName] = useState('');
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const read = () => {
    const given = name.trim() || t('pastedName');
    const full = /\.[a-z]+$/i.test(given) ? given : `${given}.txt`;
    onText({ name: full, words }, full);
  };
  return (
    <form
      className="read-paste"
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() !== '') read();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && words.trim() !== '') read();
      }}
    >
      <div className="read-field">
        <label htmlFor={`${id}-words`}>{t('words')}</label>
        <textarea
          id={`${id}-words`}
          ref={field}
          rows={8}
          dir="auto"
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      </div>
      <div className="read-field">
        <label htmlFor={`${id}-name`}>
          {t('name')} <span className="quiet">({t('optional')})</span>
        </label>
        <input
          id={`${id}-name`}
          value={name}
          placeholder="letter.txt"
          onChange={({ target }) => setName(target.value)}
        />
      </div>
      <div className="read-buttons">
        <button type="submit" className="strong" disabled={words.trim() === ''}>
          {t('readIt')} <kbd>Ctrl+Enter</kbd>
        </button>
      </div>
    </form>
  );
}
