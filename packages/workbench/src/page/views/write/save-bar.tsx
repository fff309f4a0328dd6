import { useEffect, useState } from 'react';
import type { Client } from '../../frame/client.ts';
import { useWords } from '../../words/words.tsx';

interface Props {
  readonly client: Client;
  readonly path: string;
  readonly original: { readonly text: string; readonly version: string };
  readonly draft: string;
  readonly onFormat: () => void;
  readonly onRename: () => void;
  readonly onRevert: () => void;
  readonly onSaved: (version: string) => void;
}

/** Format, rename, go back to the file, and keep: on disk where a server is there for it, else as a download. */
export function SaveBar({ client, path, original, draft, onFormat, onRename, onRevert, onSaved }: Props) {
  const { t } = useWords();
  const [isLive, setLive] = useState(false);
  const [said, setSaid] = useState('');
  useEffect(() => {
    client.index().then(
      ({ live }) => setLive(live),
      () => setLive(false),
    );
  }, [client]);
  const isSame = draft === original.text;
  const save = async () => {
    const saved = await client.save(path, draft, original.version);
    setSaid(saved.ok ? t('saved') : t('notSaved', { reason: saved.reason }));
    if (saved.ok) onSaved(saved.version);
  };
  return (
    <div className="write-tools">
      <button type="button" onClick={onFormat}>
        {t('format')} <kbd>Shift+Alt+F</kbd>
      </button>
      <button type="button" onClick={onRename}>
        {t('rename')} <kbd>F2</kbd>
      </button>
      <button type="button" onClick={onRevert} disabled={isSame}>
        {t('revert')}
      </button>
      {isLive && (
        <button type="button" onClick={() => void save()} disabled={isSame}>
          {t('save')}
        </button>
      )}
      <button type="button" onClick={() => download('agreement.md', draft)}>
        {t('download')}
      </button>
      <span role="status">{said || t(isSame ? 'asFile' : 'asDraft')}</span>
    </div>
  );
}

function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/markdown;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
