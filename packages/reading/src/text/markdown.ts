/** Markdown with its marks blanked, so that the offsets of the words are those of the file. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { civilPeriod } from './civil.ts';
import { markdownParts } from './markdown-parts.ts';
import type { CivilPeriod, TextNote } from './text.ts';

export interface MarkdownContent {
  readonly plain: string;
  readonly date: CivilPeriod | undefined;
  readonly notes: readonly TextNote[];
}

const FRONT_MATTER = /^---[ \t]*\n(?:[\s\S]*?\n)??(?:---|\.\.\.)[ \t]*(?=\n|$)/;
const DATE = /^date:[ \t]*["']?([^"'#\n]+?)["']?[ \t]*(?:#.*)?$/m;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,31});/gi;
/** Marks of quoted lines that stand inside a run of words which goes on over the end of a line. */
const QUOTE_MARKS = /(?<=\n)(?:[ \t]*>)+/g;
/** The parser's time grows with the square of the marks of a paragraph and of the depth of lists: beyond these only a machine writes. */
const MOST_MARKS = 2000;
const DEEP = /^[ \t]{60,}(?:[-*+>]|\d{1,9}[.)])/gm;
const MOST_DEEP_LINES = 20;
const MOST_QUOTES = /(?:>[ \t]?){100}/;

type Root = ReturnType<typeof fromMarkdown>;
type Node = Root | Root['children'][number];

const blank = (text: string) => text.replace(/[^\n]/g, ' ');

/** The words of a Markdown file, of the length of the file; `date:` of its front matter where that is an ISO date. */
export function readMarkdown(file: string): MarkdownContent {
  const head = FRONT_MATTER.exec(file)?.[0] ?? '';
  const date = civilPeriod(DATE.exec(head)?.[1] ?? '');
  const body = blank(head) + file.slice(head.length);
  const parts = markdownParts(body).map((part) => ({ part, tree: treeOf(part) }));
  const plain = parts.map(({ part, tree }) => (tree === undefined ? part : wordsOf(tree, part))).join('');
  if (parts.every(({ tree }) => tree !== undefined)) return { plain, date, notes: [] };
  const message =
    'Its Markdown cannot everywhere be told from its words: some of it is read as plain text, marks and all.';
  return { plain, date, notes: [{ code: 'markdown', message, help: 'See whether it is Markdown at all.' }] };
}

function treeOf(body: string): Root | undefined {
  if (isHostile(body)) return undefined;
  try {
    return fromMarkdown(body);
  } catch {
    // Nesting beyond what the parser's stack holds.
    return undefined;
  }
}

function isHostile(body: string): boolean {
  if (MOST_QUOTES.test(body) || (body.match(DEEP)?.length ?? 0) > MOST_DEEP_LINES) return true;
  return body.split(/\n[ \t]*\n/).some((paragraph) => (paragraph.match(/[[\]*_`<&!]/g)?.length ?? 0) > MOST_MARKS);
}

function wordsOf(tree: Root, body: string): string {
  const parts: string[] = [];
  let written = 0;
  const keep = (from: number, words: string) => {
    if (from < written) return;
    parts.push(blank(body.slice(written, from)), words);
    written = from + words.length;
  };
  const waiting: Node[] = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const from = node.position?.start.offset ?? 0;
    const source = body.slice(from, node.position?.end.offset);
    // A mark's first place holds a line break, so that items and headings on neighbouring lines are not read as one sentence.
    if ((node.type === 'listItem' || node.type === 'heading') && body[from - 1] === '\n') keep(from, '\n');
    if (node.type === 'text') keep(from, plainText(source));
    else if (node.type === 'inlineCode') keep(from, source.replace(/^`+|`+$/g, blank));
    else if (node.type === 'image' || node.type === 'imageReference') {
      const alt = node.alt ?? '';
      if (alt !== '' && source.startsWith(alt, 2)) keep(from + 2, alt);
    } else if ('children' in node && !isBareLink(node, source)) waiting.push(...[...node.children].reverse());
  }
  parts.push(blank(body.slice(written)));
  return parts.join('');
}

const isBareLink = (node: Node, source: string) => node.type === 'link' && source.startsWith('<');

const plainText = (source: string) =>
  source
    .replace(QUOTE_MARKS, blank)
    .replace(ENTITY, blank)
    .replace(/\\(?=[!-/:-@[-`{-~])/g, ' ');
