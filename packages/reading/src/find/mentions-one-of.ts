import type { Token } from './mentions-tokens.ts';

/** Tells whether a word is one of a list in which `*` stands for any ending; gives the form that is, and where it ends. */
export function oneOf(list: readonly string[]): (token: Token) => Token['keys'][number] | undefined {
  const exact = new Set(list.filter((word) => !word.endsWith('*')));
  const beginnings = list.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  return ({ keys }) =>
    keys.find(({ key }) => exact.has(key) || beginnings.some((beginning) => key.startsWith(beginning)));
}
