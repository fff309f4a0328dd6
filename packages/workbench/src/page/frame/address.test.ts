import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf, changed, hashOf } from './address.ts';

test('an address says all that is chosen', () => {
  const hash = '#/timeline/minsk-protocol?as-of=2015-03-01T00:00Z&provision=4b&reading.bound=as-party&zoom=3';
  expect(addressOf(hash)).toEqual({
    view: 'timeline',
    agreement: 'minsk-protocol',
    asOf: '2015-03-01T00:00Z',
    provision: '4b',
    readings: { bound: 'as-party' },
    more: { zoom: '3' },
  });
  expect(hashOf(addressOf(hash))).toBe(hash);
  expect(addressOf('')).toEqual({ view: 'read', readings: {}, more: {} });
});

test('what an address says comes back, and no hash is refused', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 });
  const pairs = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), text, { noNullPrototype: true });
  const address = fc.record(
    {
      view: fc.constantFrom('read', 'map'),
      agreement: text,
      asOf: text,
      standard: text,
      place: text,
      readings: pairs,
      more: fc.constant({}),
    },
    { requiredKeys: ['view', 'readings', 'more', 'agreement'], noNullPrototype: true },
  );
  fc.assert(
    fc.property(address, (a) => {
      expect(addressOf(hashOf(a))).toEqual(a);
    }),
  );
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (hash) => typeof hashOf(addressOf(hash)) === 'string'));
});

test('another agreement is entered with nothing chosen, another view with what all views share', () => {
  const here = addressOf('#/map/a?as-of=2015&reading.q=r&zoom=3');
  expect(changed(here, { agreement: 'b' })).toEqual({ view: 'map', agreement: 'b', readings: {}, more: {} });
  expect(changed(here, { view: 'why', bearer: 'A' })).toEqual({
    view: 'why',
    agreement: 'a',
    asOf: '2015',
    bearer: 'A',
    readings: { q: 'r' },
    more: {},
  });
});
