/** What the Record view keeps in the address: the filter, the order, and what is open. */
import type { Facet, RecordFilter, RecordSort } from '../../../ask/index.ts';
import type { Address } from '../../frame/address.ts';

export type Shown = 'reports' | 'incidents';
export const FACET_KEYS: readonly Facet[] = ['says', 'source', 'about', 'party', 'place', 'standing'];
const SORT_KEYS: readonly RecordSort['by'][] = ['when', 'said', 'known', 'source', 'says', 'about', 'place', 'id'];

/** Stands between values; names of sources and places hold commas. */
const BETWEEN = '|';

/** Key of a facet in the address; `place` is a key of all views there. */
export const keyOf = (facet: Facet | 'state'): string => (facet === 'place' ? 'places' : facet);

export function valuesOf({ more }: Address, facet: Facet | 'state'): readonly string[] {
  const text = more[keyOf(facet)];
  return text === undefined || text === '' ? [] : text.split(BETWEEN);
}

/** The place of the address, which other views have too, counts as one more place. */
export function filterOf(address: Address): RecordFilter {
  const filter: Record<string, string | string[]> = {};
  if (address.more.text) filter.text = address.more.text;
  for (const facet of FACET_KEYS) {
    const values = [...valuesOf(address, facet), ...(facet === 'place' && address.place ? [address.place] : [])];
    if (values.length > 0) filter[facet] = values;
  }
  return filter;
}

/** `-when`: the latest first. */
export function sortOf({ more }: Address): RecordSort {
  const by = SORT_KEYS.find((key) => key === more.sort?.replace(/^-/, '')) ?? 'when';
  return { by, descending: more.sort?.startsWith('-') === true };
}

export const shownOf = ({ more }: Address): Shown => (more.show === 'incidents' ? 'incidents' : 'reports');

/** The view's own keys after a change; undefined or '' takes one away. */
export function moreWith(
  { more }: Address,
  change: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const all = Object.entries({ ...more, ...change });
  return Object.fromEntries(all.flatMap(([key, value]) => (value ? [[key, value]] : [])));
}

/** Chooses a value of a facet, or lets it go. */
export function toggled(address: Address, facet: Facet | 'state', value: string): Record<string, string> {
  const values = valuesOf(address, facet);
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return moreWith(address, { [keyOf(facet)]: next.join(BETWEEN) });
}

/** A column's first choice is upwards, its second downwards. */
export function sortedBy(address: Address, by: RecordSort['by']): Record<string, string> {
  const now = sortOf(address);
  return moreWith(address, { sort: now.by === by && !now.descending ? `-${by}` : by });
}

/** Everything but the filter. */
export function withoutFilter(address: Address): Record<string, string> {
  const keys = ['text', 'state', ...FACET_KEYS.map(keyOf)];
  return moreWith(address, Object.fromEntries(keys.map((key) => [key, undefined])));
}

export function isFiltered(address: Address): boolean {
  return Object.keys(filterOf(address)).length > 0 || valuesOf(address, 'state').length > 0;
}
