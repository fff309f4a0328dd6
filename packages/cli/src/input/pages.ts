import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The pages of the documents' diagnostics, generated from the same text as the messages. As far from `dist` as from `src`. */
const PAGES = new URL('../../../../docs/diagnostics/', import.meta.url);

/** Numbers that have a page, in order. */
export function pageCodes(): string[] {
  if (!existsSync(PAGES)) return [];
  return readdirSync(PAGES)
    .filter((file) => /^S\d{4}\.md$/.test(file))
    .map((file) => file.slice(0, -3))
    .sort();
}

/** The page of a number; undefined where there is none. */
export function pageOf(code: string): string | undefined {
  return pageCodes().includes(code) ? readFileSync(new URL(`${code}.md`, PAGES), 'utf8') : undefined;
}
