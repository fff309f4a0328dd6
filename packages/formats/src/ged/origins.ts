/** Who first made a claim, from UCDP's free text: `Memorybook x2, JFO and Ukrainian police`. */
import { slug } from './sides.ts';

/**
 * Names of origins, such as `origin:memorybook`; equal for spellings that differ by case, spaces, an article or a count. The text
 * is cut at every comma and `and`: a name too many makes two sources look more alike, never more independent.
 */
export function originsOf(text: string): string[] {
  const names = text
    .split(/[;,\n\r]|\s+and\s+/i)
    .map((name) =>
      name
        .replace(/\(?\bx\s*\d+\)?\s*$/i, '')
        .trim()
        .replace(/^the\s+/i, ''),
    )
    .map((name) => slug(name.toLowerCase()))
    .filter((name) => name !== '');
  return [...new Set(names)].sort().map((name) => `origin:${name}`);
}
