import type { CompileOptions } from '../compile.ts';
import { KEYWORD_HELP, keywordAt } from './keyword-help.ts';
import { namesOf } from './names.ts';

export interface Hover {
  readonly from: number;
  readonly to: number;
  /** What it is and is called: "zone: the buffer strip". */
  readonly text: string;
  /** Its declaration as it is written, up to a few lines; undefined where it stands in another document. */
  readonly declaration?: string | undefined;
}
const MOST_LINES = 6;

/** What the name at an offset means, or the word that begins a line there; undefined where neither stands. */
export function hover(text: string, offset: number, options: CompileOptions): Hover | undefined {
  const found = namesOf(text, options).at(offset);
  if (!found) {
    const word = keywordAt(text, offset);
    return word && { from: word.start, to: word.end, text: `${word.text}: ${KEYWORD_HELP[word.text]}` };
  }
  const { use, named } = found;
  const what = named.title ? `${named.sort}: ${named.title}` : named.sort;
  const declaration = named.imported
    ? undefined
    : text.slice(named.whole.start, named.whole.end).split('\n').slice(0, MOST_LINES).join('\n');
  return {
    from: use.at.start,
    to: use.at.end,
    text: named.imported ? `${what} (declared in another document)` : what,
    declaration,
  };
}

/** Where the name at an offset is declared; undefined where none stands, or where that is in another document. */
export function definition(
  text: string,
  offset: number,
  options: CompileOptions,
): { readonly from: number; readonly to: number } | undefined {
  const found = namesOf(text, options).at(offset);
  return found && !found.named.imported ? { from: found.named.at.start, to: found.named.at.end } : undefined;
}

/** Every place where the name at an offset stands, its declaration included, in the order of the document; empty where none does. */
export function references(
  text: string,
  offset: number,
  options: CompileOptions,
): { readonly from: number; readonly to: number }[] {
  const names = namesOf(text, options);
  const found = names.at(offset);
  return found ? names.of(found.named).map(({ at }) => ({ from: at.start, to: at.end })) : [];
}
