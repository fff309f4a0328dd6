import type { Token } from './mentions-tokens.ts';

/** Tells whether a word is one of a list in which `*` stands for any ending; gives the form that is, and where it ends. */
export function oneOf(list: readonly string[]): (token: Token) => Token['keys'][number] | undefined {
  const exact = new Set(list.filter((word) => !word.endsWith('*')));
  const beginnings = new Set(list.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)));
  const lengths = [...new Set([...beginnings].map(({ length }) => length))];
  const isOne = (key: string) => exact.has(key) || lengths.some((length) => beginnings.has(key.slice(0, length)));
  return ({ keys }) => keys.find(({ key }) => isOne(key));
}
