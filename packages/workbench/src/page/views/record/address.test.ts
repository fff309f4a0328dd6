import { expect, test } from 'vitest';
import { addressOf, hashOf } from '../../frame/address.ts';
import { filterOf, isFiltered, moreWith, shownOf, sortedBy, sortOf, toggled, withoutFilter } from './address.ts';

const at = (query: string) => addressOf(`#/record/truce?${query}`);

test('the filter stands in the address, with names that hold commas', () => {
  const address = at('text=heard&source=M%7CB&places=Mill%2C%20north');
  expect(filterOf(address)).toEqual({ text: 'heard', source: ['M', 'B'], place: ['Mill, north'] });
  expect(filterOf(addressOf(hashOf(address)))).toEqual(filterOf(address));
});

test('a place that another view chose counts too', () => {
  expect(filterOf(at('place=area&places=Mill'))).toEqual({ place: ['Mill', 'area'] });
});

test('a value is chosen and let go', () => {
  const chosen = toggled(at('source=M'), 'source', 'B');
  expect(chosen).toEqual({ source: 'M|B' });
  expect(toggled(at('source=M%7CB'), 'source', 'M')).toEqual({ source: 'B' });
  expect(toggled(at('source=M'), 'source', 'M')).toEqual({});
});

test('a column sorts upwards, then downwards; what is no column sorts by time', () => {
  expect(sortOf(at(''))).toEqual({ by: 'when', descending: false });
  expect(sortOf(at('sort=colour'))).toEqual({ by: 'when', descending: false });
  expect(sortedBy(at('sort=source'), 'source')).toEqual({ sort: '-source' });
  expect(sortedBy(at('sort=-source'), 'source')).toEqual({ sort: 'source' });
  expect(sortOf(at('sort=-place'))).toEqual({ by: 'place', descending: true });
});

test('the filter is cleared without closing what is open', () => {
  const address = at('text=x&says=deny&state=certain&sort=-when&report=a1&show=incidents');
  expect(isFiltered(address)).toBe(true);
  expect(withoutFilter(address)).toEqual({ sort: '-when', report: 'a1', show: 'incidents' });
  expect(isFiltered({ ...address, more: withoutFilter(address) })).toBe(false);
  expect(shownOf(address)).toBe('incidents');
  expect(moreWith(address, { report: undefined })).not.toHaveProperty('report');
});
