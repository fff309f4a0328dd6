import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalText, contentHash } from './content-hash.ts';

test('is JSON of the same content', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalText(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('does not depend on the order of keys, nor on left-out fields', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
      const backwards = Object.fromEntries(Object.entries({ ...object, 'left out': undefined }).reverse());
      expect(contentHash({ in: backwards })).toBe(contentHash({ in: object }));
    }),
  );
});

test('changes with the content', () => {
  expect(contentHash({ a: 1 })).not.toBe(contentHash({ a: 2 }));
  expect(contentHash({ a: '1' })).not.toBe(contentHash({ a: 1 }));
});
