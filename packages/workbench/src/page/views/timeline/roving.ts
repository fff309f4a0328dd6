/** The way of the focus through the lanes by arrow keys: along a lane from period to period, and from lane to lane. */

/** Undefined: the key means nothing here. */
export function nextFocus(
  lanes: HTMLElement,
  target: EventTarget,
  key: string,
  dir: 'ltr' | 'rtl',
): HTMLElement | undefined {
  if (!(target instanceof HTMLElement)) return undefined;
  const line = target.closest('[data-line]');
  if (!line) return undefined;
  const inside = focusable(line);
  const i = inside.indexOf(target);
  const forward = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return inside[i + (key === forward ? 1 : -1)];
    case 'Home':
      return inside[0];
    case 'End':
      return inside.at(-1);
    case 'ArrowUp':
    case 'ArrowDown': {
      const all = [...lanes.querySelectorAll('[data-line]')].sort(byPlace);
      const step = key === 'ArrowDown' ? 1 : -1;
      for (let k = all.indexOf(line) + step; k >= 0 && k < all.length; k += step) {
        const nearest = nearestTo(target, focusable(all[k] as Element));
        if (nearest) return nearest;
      }
      return undefined;
    }
    default:
      return undefined;
  }
}

const focusable = (line: Element) => [...line.querySelectorAll<HTMLElement>('.tl-focus, .tl-toggle, [role="slider"]')];
const byPlace = (a: Element, b: Element) => a.getBoundingClientRect().top - b.getBoundingClientRect().top;

function nearestTo(target: HTMLElement, others: readonly HTMLElement[]): HTMLElement | undefined {
  const x = target.getBoundingClientRect().left;
  const apart = (element: HTMLElement) => Math.abs(element.getBoundingClientRect().left - x);
  return others.reduce<HTMLElement | undefined>((best, e) => (best && apart(best) <= apart(e) ? best : e), undefined);
}
