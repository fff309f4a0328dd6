import { useEffect, useId, useRef, useState } from 'react';
import { Link } from '../../frame/link.tsx';
import { RecordNotes } from '../../frame/record-notes.tsx';
import type { ViewProps } from '../../frame/view-props.ts';
import { useWords } from '../../words/words.tsx';
import { isFiltered, moreWith, shownOf, withoutFilter } from './address.ts';
import { dropTarget, ImportPanel } from './import-panel.tsx';
import { IncidentPanel } from './incident-panel.tsx';
import { IncidentsList } from './incidents-list.tsx';
import { ReportPanel } from './report-panel.tsx';
import { ReportsList } from './reports-list.tsx';
import { SetAside, useRecordHead } from './set-aside.tsx';
import './record.css';
import './panel.css';
import './import.css';

/** Who said what: the reports and the incidents that they speak of, to search, to open, and to add to. */
export function RecordView(props: ViewProps) {
  const { address, go, client } = props;
  const { t } = useWords();
  const [file, setFile] = useState<File>();
  const [isOver, setOver] = useState(false);
  const head = useRecordHead(props);
  const shown = shownOf(address);
  const opened = address.more.report ?? address.more.incident;
  const isImporting = address.more.import === 'yes' || file !== undefined;
  const target = dropTarget((dropped) => {
    setFile(dropped);
    go({ more: moreWith(address, { import: 'yes' }) }, 'replace');
  }, setOver);
  return (
    <section className={isOver ? 'record record-over' : 'record'} aria-label={t('view.record')} {...target}>
      <h1>{t('view.record')}</h1>
      <div className="record-bar">
        <fieldset className="record-switch">
          <legend className="visually-hidden">{t('show')}</legend>
          {(['reports', 'incidents'] as const).map((which) => (
            <button
              key={which}
              type="button"
              aria-pressed={shown === which}
              onClick={() => go({ more: moreWith(address, { show: which === 'reports' ? undefined : which }) })}
            >
              {t(`show.${which}`)}
            </button>
          ))}
        </fieldset>
        <Search {...props} />
        {isFiltered(address) && (
          <button type="button" onClick={() => go({ more: withoutFilter(address), place: undefined })}>
            {t('clear')}
          </button>
        )}
        <button
          type="button"
          aria-expanded={isImporting}
          onClick={() => {
            setFile(undefined);
            go({ more: moreWith(address, { import: isImporting ? undefined : 'yes' }) }, 'replace');
          }}
        >
          {t('import')}
        </button>
      </div>
      {isImporting && (
        <ImportPanel
          {...{ address, client, file }}
          onFile={setFile}
          onAdded={() => go({ more: moreWith(address, { import: undefined }) }, 'replace')}
        />
      )}
      {head && <RecordNotes notes={head.notes} />}
      {head && <SetAside answer={head} />}
      <div className={opened === undefined ? 'record-split' : 'record-split record-split-open'}>
        {shown === 'reports' ? <ReportsList {...props} /> : <IncidentsList {...props} />}
        {opened !== undefined && <Panel {...props} opened={opened} />}
      </div>
    </section>
  );
}

function Search({ address, go }: ViewProps) {
  const { t } = useWords();
  const field = useId();
  return (
    <search className="record-search">
      <label htmlFor={field} className="visually-hidden">
        {t('search')}
      </label>
      <input
        id={field}
        type="search"
        placeholder={t('search')}
        value={address.more.text ?? ''}
        onChange={({ target }) => go({ more: moreWith(address, { text: target.value }) }, 'replace')}
      />
    </search>
  );
}

/** What is open; focus goes to it, so that the keyboard is where the eye is. Escape closes it. */
function Panel({ opened, ...props }: ViewProps & { readonly opened: string }) {
  const { address, go } = props;
  const { t } = useWords();
  const place = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is open decides, and not how the panel is drawn
  useEffect(() => place.current?.focus({ preventScroll: matchMedia('(min-width: 70rem)').matches }), [opened]);
  const close = () => {
    go({ more: moreWith(address, { report: undefined, incident: undefined }) });
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.record-open[tabindex="0"]')?.focus());
  };
  return (
    <aside
      ref={place}
      className="record-panel"
      aria-label={address.more.report === undefined ? t('panel.incident') : t('panel.report')}
      tabIndex={-1}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <button type="button" className="record-close" onClick={close}>
        {t('app.close')}
      </button>
      {address.more.report === undefined ? <IncidentPanel {...props} /> : <ReportPanel {...props} />}
      <p className="note record-share">
        <Link address={address} to={{}}>
          {t('panel.address')}
        </Link>
      </p>
    </aside>
  );
}
