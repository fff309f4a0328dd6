/** Where the focus may go. */
const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex="0"], #content';

/** A list that scrolls puts the focus on a row of its own, once that is drawn. ms */
const PATIENCE = 120;

/**
 * Whoever presses what then goes, such as a button that clears a filter, stays where they are: the focus goes to the first stop
 * in what is left around it. The browser would put it back to the top of the page without a word.
 * @param page holds all that may have the focus
 */
export function keepFocus(page: HTMLElement): void {
  let lost: { readonly element: HTMLElement; readonly around: readonly HTMLElement[] } | undefined;
  page.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement) lost = { element: target, around: around(target, page) };
  });
  const keep = () => {
    if (!lost || document.activeElement !== document.body || (lost.element.isConnected && isFree(lost.element))) return;
    const { around: left } = lost;
    lost = undefined;
    for (const place of left)
      if (place.isConnected)
        for (const stop of [place, ...place.querySelectorAll<HTMLElement>(STOPS)])
          if (stop.matches(STOPS) && isFree(stop) && stop.checkVisibility()) return stop.focus();
  };
  let timer = 0;
  new MutationObserver(() => {
    clearTimeout(timer);
    if (document.activeElement === document.body) timer = window.setTimeout(keep, PATIENCE);
  }).observe(page, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
}

const isFree = (element: HTMLElement): boolean => !element.matches(':disabled');

function around(element: HTMLElement, page: HTMLElement): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let at = element.parentElement; at && at !== page; at = at.parentElement) found.push(at);
  return found;
}
