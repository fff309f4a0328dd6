import type { Page } from 'playwright-core';

/** Ways by which a text could become an element or a script, that the policy of a page leaves open: none, in browsers with trusted types. */
export const openSinks = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    // Under a policy without 'unsafe-eval' this one is refused in any case; the others only where texts are not trusted.
    const ways: Record<string, () => unknown> = {
      innerHTML: () => Object.assign(document.createElement('p'), { innerHTML: '<b>x</b>' }),
      outerHTML: () => Object.assign(document.body.appendChild(document.createElement('p')), { outerHTML: '<b>x</b>' }),
      srcdoc: () => Object.assign(document.createElement('iframe'), { srcdoc: '<b>x</b>' }),
      src: () => Object.assign(document.createElement('script'), { src: 'x.js' }),
      write: () => document.write('<b>x</b>'),
      parse: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
      worker: () => new Worker('x.js'),
      handler: () => document.createElement('p').setAttribute('onclick', 'x()'),
    };
    return Object.entries(ways).flatMap(([name, way]) => {
      try {
        way();
        return name;
      } catch {
        return [];
      }
    });
  });
