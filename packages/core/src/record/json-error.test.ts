import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findJsonError } from './json-error.ts';

describe('the first fault of a text that is not JSON', () => {
  const cases: [string, number, string][] = [
    ['{"a":1,}', 7, "a field's name in straight double quotes"],
    ['{a:1}', 1, "a field's name in straight double quotes"],
    ['{"a" 1}', 5, 'a colon'],
    ['{"a":x}', 5, 'a value'],
    ['{"a":1', 6, 'the line ends'],
    ['{"a":"b}', 5, 'no closing quote'],
    ['{"a":1} {', 8, 'one line holds one report'],
    ['{"a":[1 2]}', 8, 'a comma or the closing ]'],
    ['{"a":"\\x"}', 6, 'backslash'],
    ['{“a”:1}', 1, 'straight double quotes'],
    ['', 0, 'the line ends'],
  ];
  test.each(cases)('%s', (text, at, message) => {
    const found = findJsonError(text);
    expect(found.at).toBe(at);
    expect(found.message).toContain(message);
  });

  test('is found in whatever text JSON.parse refuses, and lies after a prefix of JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', '"', 'x', '\t', '\\'), (json, cut, put) => {
        const at = cut % (json.length + 1);
        const text = json.slice(0, at) + put + json.slice(at + 1);
        try {
          JSON.parse(text);
        } catch {
          const found = findJsonError(text);
          expect(found.at).toBeLessThanOrEqual(text.length);
          expect(found.message).not.toBe('');
        }
      }),
      { seed: 2015, numRuns: 500 },
    );
  });
});
