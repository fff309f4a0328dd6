import type { Messages } from './dictionary.ts';
import type { Language } from './languages.ts';

const files = import.meta.glob<Messages>('./*/*.json', { import: 'default' });

/** The messages of a view, or `common`; a view without messages of its own has none. */
export async function loadMessages(language: Language, view: string): Promise<Messages> {
  return (await files[`./${language}/${view}.json`]?.()) ?? {};
}
