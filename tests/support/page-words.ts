/** What the page says, in the language of a reader. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Lang = 'en' | 'uk' | 'ru' | 'fr' | 'es' | 'ar';

const folder = join(import.meta.dirname, '../../packages/workbench/src/page/words');
const read = (lang: Lang, view: string) =>
  JSON.parse(readFileSync(join(folder, lang, `${view}.json`), 'utf8')) as Record<string, string>;

/** A message without values: that of the view, or else one of those that all views share. */
export function pageWords(lang: Lang, view: string): (key: string) => string {
  const words = { ...read(lang, 'common'), ...(view === 'common' ? {} : read(lang, view)) };
  return (key) => {
    const said = words[key];
    if (said === undefined) throw new Error(`${lang}/${view}.json has no ${key}`);
    return said;
  };
}
