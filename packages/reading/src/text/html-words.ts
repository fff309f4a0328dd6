/** The words of a page, its paragraphs parted by blank lines. Walks without recursion: a page may nest deeper than a stack. */

const PASSED_BY: ReadonlySet<string> = new Set(
  'HEAD SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED CANVAS AUDIO VIDEO BUTTON SELECT TEXTAREA INPUT'.split(
    ' ',
  ),
);
/** Parts of a page around what it says; passed by where no article could be told. */
const AROUND: ReadonlySet<string> = new Set('NAV FOOTER ASIDE FORM DIALOG MENU'.split(' '));
const INLINE: ReadonlySet<string> = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

/** Numbers of kinds of nodes (DOM). */
const ELEMENT = 1;
const TEXT = 3;

/** `whole`: also the parts around the article. */
export function wordsOfPage(root: Node, whole: boolean): string {
  const parts: string[] = [];
  const isPassedBy = (name: string) => PASSED_BY.has(name) || (!whole && AROUND.has(name));
  const breakFor = (name: string) => {
    if (name === 'BR') parts.push('\n');
    else if (name === 'TD' || name === 'TH') parts.push(' ');
    else if (!INLINE.has(name)) parts.push('\n\n');
  };
  let node: Node | null = root;
  while (node !== null) {
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === TEXT) parts.push((node.nodeValue ?? '').replace(/[ \t\r\n\f]+/g, ' '));
    else if (node.nodeType === ELEMENT) breakFor(name);
    let next: Node | null = node.nodeType === ELEMENT && isPassedBy(name) ? null : node.firstChild;
    while (next === null && node !== root) {
      if (node.nodeType === ELEMENT && node.nodeName !== 'BR') breakFor(node.nodeName.toUpperCase());
      next = node.nextSibling;
      if (next === null && node.parentNode === null) break;
      if (next === null) node = node.parentNode as Node;
    }
    node = next;
  }
  return tidied(parts.join(''));
}

const tidied = (words: string) =>
  words
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
