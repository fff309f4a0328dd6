import { civilPeriod } from './civil.ts';
import type { CivilPeriod } from './text.ts';

/** When a page says that it was published, where it says so by an ISO date: of its article first, of any time in it last. */
export function dateOfPage(document: Document): CivilPeriod | undefined {
  const said = [
    ...valuesOf(document, 'meta[property="article:published_time"]', 'content'),
    ...[...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(
      ({ textContent }) => /"datePublished"\s*:\s*"([^"]{1,40})"/.exec(textContent ?? '')?.[1] ?? [],
    ),
    ...valuesOf(document, 'time[datetime]', 'datetime'),
  ];
  for (const date of said) {
    const period = civilPeriod(date);
    if (period !== undefined) return period;
  }
  return undefined;
}

const valuesOf = (document: Document, selector: string, attribute: string): string[] =>
  [...document.querySelectorAll(selector)].flatMap((element) => element.getAttribute(attribute) ?? []);
