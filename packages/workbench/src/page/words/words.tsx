import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { dictionary, type Messages, type Say } from './dictionary.ts';
import { directionOf, type Language } from './languages.ts';
import { loadMessages } from './load.ts';
import { type Detail, instantIn, numberIn } from './times.ts';

export interface Words {
  readonly t: Say;
  readonly locale: Language;
  readonly dir: 'ltr' | 'rtl';
  /** The zone (IANA name) in which times are told: the agreement's. */
  readonly clock: string;
  /** An instant (ISO 8601, or ms): a day, or to the minute with its distance from UTC. */
  readonly instant: (at: string | number, detail: Detail) => string;
  readonly number: (n: number) => string;
}

const Context = createContext<Words | undefined>(undefined);

/** @throws Error outside a `WithWords` */
export function useWords(): Words {
  const words = useContext(Context);
  if (!words) throw new Error('useWords is only for what stands inside WithWords');
  return words;
}

interface Props {
  readonly language: Language;
  readonly clock: string;
  /** Views whose messages are needed besides the common ones. */
  readonly views: readonly string[];
  readonly children: ReactNode;
}

/** Shows its children once the messages of the language are there; the words of a new view or language come before it is shown. */
export function WithWords({ language, clock, views, children }: Props) {
  const wanted = ['common', ...views].join(' ');
  const [loaded, setLoaded] = useState<{ key: string; language: Language; messages: readonly Messages[] }>();
  const key = `${language} ${wanted}`;
  useEffect(() => {
    let isWanted = true;
    void Promise.all(wanted.split(' ').map((view) => loadMessages(language, view))).then((messages) => {
      if (isWanted) setLoaded({ key, language, messages });
    });
    return () => {
      isWanted = false;
    };
  }, [key, language, wanted]);
  const words = useMemo((): Words | undefined => {
    if (!loaded) return undefined;
    const { language: locale, messages } = loaded;
    return {
      t: dictionary(locale, ...messages),
      locale,
      dir: directionOf(locale),
      clock,
      instant: (at, detail) => instantIn(locale, clock, at, detail),
      number: (n) => numberIn(locale, n),
    };
  }, [loaded, clock]);
  return words && loaded?.key === key ? <Context value={words}>{children}</Context> : null;
}
