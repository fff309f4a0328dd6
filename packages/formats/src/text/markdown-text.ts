import { clean } from './clean.ts';

/** Text that Markdown takes literally, on one line: no mark, link, tag or table bar in it has a meaning. */
export function markdownText(text: string): string {
  return clean(text).replace(/[\\`*_{}[\]<>()#+!|~&]/g, (mark) => `\\${mark}`);
}
