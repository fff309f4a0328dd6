import type { Token } from './token.ts';

const NONE_BEFORE = new Set([',', ':', ')']);

/** Tokens as normal text: single spaces, none before `,` `:` `)` and after `(`. */
export function spaced(tokens: readonly Token[]): string {
  let text = '';
  let before: Token | undefined;
  for (const token of tokens) {
    const close =
      before === undefined ||
      (token.kind === 'mark' && NONE_BEFORE.has(token.text)) ||
      (before.kind === 'mark' && before.text === '(');
    text += `${close ? '' : ' '}${written(token)}`;
    before = token;
  }
  return text;
}

/** A token as it is written. */
export const written = (token: Token): string => (token.kind === 'string' ? `"${token.text}"` : token.text);
