/** The article of a page, without what stands around it. Scripts are never run: the page is parsed, not loaded. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { dateOfPage } from './html-date.ts';
import { wordsOfPage } from './html-words.ts';
import type { CivilPeriod, TextNote } from './text.ts';

export interface HtmlContent {
  readonly plain: string;
  readonly date: CivilPeriod | undefined;
  readonly notes: readonly TextNote[];
}

/** Deeper than any page written by people; the parser's time grows with the square of the depth. */
const DEEPEST = 500;
/** Beyond these, the search for the article takes longer than anybody waits. */
const MOST_MARKS = 50_000;
/** Elements that hold none of their kind, so that they cannot nest. */
const FLAT = new Set('p br li td tr th dt dd option img input meta link hr wbr source area base col'.split(' '));
const NAMED = /<(\/?)([a-z][a-z\d-]*)/gi;
/** Elements whose meaning is kept where a page is flattened. */
const MEANT = /^(?:script|style|meta|time|title|br|p)$/i;

/** The words of a page's article, its date, and what to know of both. Throws nothing. */
export function readHtml(html: string): HtmlContent {
  const depth = depthOf(html);
  const isFlattened = depth > DEEPEST;
  const page = isFlattened ? html.replace(NAMED, (tag, end, name) => (MEANT.test(name) ? tag : `<${end}p`)) : html;
  const { document } = parseHTML(withBody(page));
  const date = dateOfPage(document);
  const isSought = !isFlattened && (html.match(/[<&]/g)?.length ?? 0) <= MOST_MARKS;
  const article = isSought ? articleOf(document) : undefined;
  if (article !== undefined) return { plain: article, date, notes: [] };
  // The search spoils the page in which it looks.
  const whole = isSought ? parseHTML(withBody(page)).document : document;
  const around = wordsOfPage(whole.body, false);
  const message = 'No article could be told from the rest of the page: the text of the whole page is read.';
  return {
    plain: around === '' ? wordsOfPage(whole.body, true) : around,
    date,
    notes: [{ code: 'html', message, help: 'If menus or notices are among it, save the article alone.' }],
  };
}

/** How deep its elements nest, if every one that can hold its kind is closed where the page says so. */
function depthOf(html: string): number {
  let [now, deepest] = [0, 0];
  for (const [, end, name = ''] of html.matchAll(NAMED)) {
    if (FLAT.has(name.toLowerCase())) continue;
    now = Math.max(0, now + (end === '' ? 1 : -1));
    deepest = Math.max(deepest, now);
  }
  return deepest;
}

/** The parser takes a page as written; a browser would add what is left out. */
function withBody(html: string): string {
  if (/<body[\s>]/i.test(html)) return html;
  const head = /<\/head\s*>|<html(?:\s[^<>]*)?>/i.exec(html);
  const at = head === null ? 0 : head.index + head[0].length;
  const before = head === null ? '<!doctype html><html><head></head>' : html.slice(0, at);
  return `${before}<body>${html.slice(at)}`;
}

function articleOf(document: Document): string | undefined {
  try {
    const article = new Readability<Node>(document, { serializer: (node) => node, charThreshold: 200 }).parse();
    if (!article?.content) return undefined;
    const words = wordsOfPage(article.content, true);
    const title = article.title?.trim() ?? '';
    if (words === '') return undefined;
    // A headline says something too, and the search takes it off.
    return title === '' || words.startsWith(title) ? words : `${title}\n\n${words}`;
  } catch {
    return undefined;
  }
}
