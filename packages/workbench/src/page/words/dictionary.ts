import { IntlMessageFormat } from 'intl-messageformat';
import { unturned } from './unturned.ts';

export type Messages = Readonly<Record<string, string>>;
export type Values = Readonly<Record<string, string | number>>;

/** Gives the words for a key; a key without words shows itself, so that nothing is silently empty. */
export type Say = (key: string, values?: Values) => string;

/** @param messages later ones go before earlier ones */
export function dictionary(language: string, ...messages: readonly Messages[]): Say {
  const all: Messages = Object.assign({}, ...messages);
  const formats = new Map<string, IntlMessageFormat>();
  return (key, values) => {
    const message = Object.hasOwn(all, key) ? all[key] : undefined;
    if (message === undefined) return unturned(key);
    const format = formats.get(key) ?? new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
    formats.set(key, format);
    return String(format.format(values && Object.fromEntries(Object.entries(values).map(told))));
  };
}

const told = ([name, value]: readonly [string, string | number]) =>
  [name, typeof value === 'string' ? unturned(value) : value] as const;
