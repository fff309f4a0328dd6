/** Where the focus is, and whether a reader sees it there. */
import type { Page } from 'playwright-core';

export interface Focused {
  /** Its place in the document: the number of each element among its siblings, from the root down. */
  readonly path: readonly number[];
  readonly tag: string;
  readonly classes: readonly string[];
  /** What it is called: by its label or its words. */
  readonly name: string;
  /** Where a link leads. */
  readonly href: string;
  readonly faults: readonly string[];
}

/**
 * What has the focus, within trees of their own too; undefined: nothing has.
 * @param patience ms within which the page may put it into sight: an editor shows it, and a view takes it, a moment later
 */
export async function focused(page: Page, patience = 60): Promise<Focused | undefined> {
  for (let waited = 0; ; waited += 30) {
    const focus = await page.evaluate(look);
    if (focus?.faults.length === 0 || waited >= patience) return focus;
    await page.waitForTimeout(30);
  }
}

function look(): Focused | undefined {
  const deepest = (within: Document | ShadowRoot): Element | null => {
    const inner = within.activeElement?.shadowRoot;
    return inner ? (deepest(inner) ?? within.activeElement) : within.activeElement;
  };
  const focus = deepest(document);
  if (!(focus instanceof HTMLElement) || focus === document.body) return undefined;
  const parentOf = (element: Element): Element | undefined => {
    if (element.parentElement) return element.parentElement;
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? root.host : undefined;
  };
  const ancestors: Element[] = [];
  for (let at: Element | undefined = focus; at; at = parentOf(at)) ancestors.push(at);
  const path = ancestors.map((at) => [...(at.parentNode?.childNodes ?? [])].indexOf(at)).reverse();

  const faults: string[] = [];
  const box = focus.getClientRects()[0] ?? focus.getBoundingClientRect();
  // What is taller than the screen is seen in part; all else whole.
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
  const isWhole = box.top >= -1 && box.bottom <= innerHeight + 1 && box.left >= -1 && box.right <= innerWidth + 1;
  if (bottom <= top || right <= left || (!isWhole && box.height < innerHeight * 0.9))
    faults.push(`is out of sight: ${[box.left, box.top, box.right, box.bottom].map(Math.round).join(' ')}`);
  else {
    const at = (root: Document | ShadowRoot): Element | null => {
      const found = root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return found?.shadowRoot && found.shadowRoot !== root ? (at(found.shadowRoot) ?? found) : found;
    };
    const hit = at(document);
    const isIt = hit !== null && (focus.contains(hit) || ancestors.includes(hit));
    const labels = focus instanceof HTMLInputElement ? [...(focus.labels ?? [])] : [];
    if (!isIt && !labels.some((label) => label.contains(hit)))
      faults.push(`is covered by ${hit?.tagName} ${hit?.className}`);
  }

  const rgba = (colour: string): number[] => {
    const plain = /^rgba?\(([\d., ]+)\)$/.exec(colour)?.[1]?.split(',').map(Number);
    if (plain) return plain.length === 3 ? [...plain, 1] : plain;
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen) return [];
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    return [...pen.getImageData(0, 0, 1, 1).data].map((value, i) => (i === 3 ? value / 255 : value));
  };
  const luminance = (colour: readonly number[]) => {
    const [r = 0, g = 0, b = 0] = colour.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const isRing = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration) =>
    outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  // An editor draws it around itself as a whole.
  const ringed = ancestors.slice(0, 4).find((element) => isRing(getComputedStyle(element)));
  // The content as a whole has the focus for a moment, where the skip link or a new view leads: no key does anything there.
  if (focus.id === 'content') faults.length = 0;
  else if (!ringed) faults.push('has no outline of 2 px');
  else {
    const ring = getComputedStyle(ringed);
    const isInside = Number.parseFloat(ring.outlineOffset) < 0;
    const behind = ancestors
      .slice(ancestors.indexOf(ringed) + (isInside ? 0 : 1))
      .map((element) => rgba(getComputedStyle(element).backgroundColor))
      .find(([, , , alpha]) => alpha === 1);
    const [light = 0, dark = 0] = [rgba(ring.outlineColor), behind ?? rgba('canvas')]
      .map(luminance)
      .sort((a, b) => b - a);
    const contrast = (light + 0.05) / (dark + 0.05);
    if (contrast < 3) faults.push(`has an outline of contrast ${contrast.toFixed(2)}`);
  }
  const labelled = 'labels' in focus ? (focus as HTMLInputElement).labels?.[0]?.textContent : undefined;
  return {
    path,
    tag: focus.tagName.toLowerCase(),
    classes: [...focus.classList],
    name: (focus.getAttribute('aria-label') ?? labelled ?? focus.textContent ?? '').trim().slice(0, 120),
    href: focus.getAttribute('href') ?? '',
    faults,
  };
}
