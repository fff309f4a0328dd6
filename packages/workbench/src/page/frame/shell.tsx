import { type ComponentType, useEffect, useRef, useState } from 'react';
import { PatternDefinitions } from '../status/patterns.tsx';
import { directionOf, isLanguage, preferred } from '../words/languages.ts';
import { useWords, WithWords } from '../words/words.tsx';
import { type Address, type Change, hashOf } from './address.ts';
import { Boundary } from './boundary.tsx';
import type { Client } from './client.ts';
import { Header } from './header.tsx';
import { ProblemNote } from './problem-note.tsx';
import { useSetting } from './settings.ts';
import { SourceNotes } from './source-notes.tsx';
import { UnderBar } from './under-bar.tsx';
import { useAddress } from './use-address.ts';
import { useAnswer } from './use-answer.ts';
import { useArrival } from './use-arrival.ts';
import type { ViewProps } from './view-props.ts';
import { VIEWS } from './views.ts';

const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
const isTheme = (value: string): value is Theme => THEMES.some((theme) => theme === value);

/** The page: what is the same in every view, around the view of the address. */
export function Shell({ client }: { readonly client: Client }) {
  const [address, go] = useAddress();
  const [language, setLanguage] = useSetting('language', preferred(navigator.languages), isLanguage);
  const [theme, setTheme] = useSetting<Theme>('theme', 'auto', isTheme);
  const { answer, problem } = useAnswer(
    client,
    address.agreement === undefined ? undefined : { ask: 'agreement', agreement: address.agreement },
  );
  const agreement = address.agreement === undefined ? undefined : answer?.agreement;
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
    document.documentElement.dataset.theme = theme;
  }, [language, theme]);
  const view = VIEWS.find(({ id }) => id === address.view) ?? VIEWS[0];
  useArrival(address);
  if (!view) return null;
  return (
    <WithWords language={language} clock={agreement?.clock ?? 'UTC'} views={[view.id]}>
      <PatternDefinitions />
      <SkipLink />
      <Header {...{ address, language, setLanguage, theme, setTheme, title: agreement?.title }} />
      {view.ofAgreement && agreement && <UnderBar address={address} go={go} agreement={agreement} client={client} />}
      <main id="content" tabIndex={-1}>
        <SourceNotes address={address} client={client} />
        {view.ofAgreement && problem ? (
          <ProblemNote problem={problem} />
        ) : (
          <LoadedView
            key={`${view.id} ${address.agreement ?? ''}`}
            {...{ view, address, go, client, isStale: answer?.isStale === true }}
          />
        )}
      </main>
    </WithWords>
  );
}

function SkipLink() {
  const { t } = useWords();
  return (
    <button type="button" className="skip" onClick={() => document.getElementById('content')?.focus()}>
      {t('app.skip')}
    </button>
  );
}

interface LoadedProps {
  readonly view: (typeof VIEWS)[number];
  readonly address: Address;
  readonly go: (change: Change, how?: 'push' | 'replace') => void;
  readonly client: Client;
  readonly isStale: boolean;
}

function LoadedView({ view, address, go, client, isStale }: LoadedProps) {
  const { t, views } = useWords();
  const hasWords = views.includes(view.id);
  const [View, setView] = useState<ComponentType<ViewProps>>();
  const [fault, setFault] = useState<Error>();
  const isMounted = useRef(true);
  useEffect(() => {
    isMounted.current = true;
    view.load().then(
      (loaded) => isMounted.current && setView(() => loaded),
      (error: Error) => isMounted.current && setFault(error),
    );
    return () => {
      isMounted.current = false;
    };
  }, [view]);
  useEffect(() => {
    document.title = [t(`view.${view.id}`), address.agreement, t('app.title')].filter(Boolean).join(' · ');
  }, [t, view, address.agreement]);
  if (view.ofAgreement && address.agreement === undefined) return <p className="note">{t('app.choose')}</p>;
  if (fault) return <ProblemNote problem={fault} />;
  return (
    <>
      {isStale && (
        <p className="note warning" role="status">
          {t('app.stale')}
        </p>
      )}
      {View && hasWords ? (
        <Boundary at={hashOf(address)}>
          <View address={address} go={go} client={client} />
        </Boundary>
      ) : (
        <p className="note">{t('app.loading')}</p>
      )}
    </>
  );
}
