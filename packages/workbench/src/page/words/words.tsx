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
  /** Whose messages are there: a view is shown once its own are. */
  readonly views: readonly string[];
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

/** Shows its children once there are messages; until those of a new view or language are there, the frame keeps the ones that it has. */
export function WithWords({ language, clock, views, children }: Props) {
  const wanted = ['common', ...views].join(' ');
  const [loaded, setLoaded] = useState<{
    language: Language;
    views: readonly string[];
    messages: readonly Messages[];
  }>();
  useEffect(() => {
    let isWanted = true;
    const of = wanted.split(' ');
    void Promise.all(of.map((view) => loadMessages(language, view))).then((messages) => {
      if (isWanted) setLoaded({ language, views: of, messages });
    });
    return () => {
      isWanted = false;
    };
  }, [language, wanted]);
  const words = useMemo((): Words | undefined => {
    if (!loaded) return undefined;
    const { language: locale, views: there, messages } = loaded;
    return {
      t: dictionary(locale, ...messages),
      locale,
      dir: directionOf(locale),
      clock,
      instant: (at, detail) => instantIn(locale, clock, at, detail),
      number: (n) => numberIn(locale, n),
      views: there,
    };
  }, [loaded, clock]);
  return words ? <Context value={words}>{children}</Context> : null;
}
