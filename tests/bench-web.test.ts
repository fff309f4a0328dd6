import { describe, expect, test } from 'vitest';
import { evenness, holds, lineOf, quantile } from '../bench/web/figures.mjs';
import { withFigures } from '../bench/web/written.mjs';

// What `npm run bench:web` says of its measurements, and when it ends with 1.

/** Instants of frames that are so many ms apart. */
function frames(gaps: readonly number[]): number[] {
  const instants = [0];
  for (const gap of gaps) instants.push((instants.at(-1) ?? 0) + gap);
  return instants;
}

test('a part of the figures is at or below its quantile', () => {
  const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);
  expect([0.5, 0.95, 1].map((part) => quantile(hundred, part))).toEqual([50, 95, 100]);
});

describe('the worst second of a movement', () => {
  test('is that of every second where all are the same', () => {
    expect(evenness(frames(Array.from({ length: 100 }, () => 20))).worstSecond).toBe(50);
  });

  test('is found between quick ones, wherever it begins', () => {
    const quick = Array.from({ length: 100 }, () => 10);
    // For 900 ms there are nine frames, and in the 100 ms beside them ten.
    const slow = Array.from({ length: 9 }, () => 100);
    expect(evenness(frames([...quick, ...slow, ...quick])).worstSecond).toBe(19);
  });

  test('is worked out from all of a movement that is shorter', () => {
    expect(evenness(frames([25, 25, 25, 25])).worstSecond).toBe(40);
  });
});

describe('a limit', () => {
  test.each([
    [[90, 100, 400], { atMost: 100 }, true],
    [[90, 101, 101], { atMost: 100 }, false],
    [[30], { atLeast: 30 }, true],
    [[29.9], { atLeast: 30 }, false],
    // What was not measured does not hold.
    [[], { atMost: 100 }, false],
    [[5], {}, undefined],
  ])('of %j within %j: %s', (figures, limit, expected) => {
    expect(holds(figures, limit)).toBe(expected);
  });

  test('that is broken is said in its line', () => {
    expect(lineOf('first view', [1600, 1400, 1700], 'ms', { atMost: 1500 }).replace(/ +/g, ' ')).toBe(
      'first view 1,600 ms (1,400 to 1,700) at most 1,500 BROKEN',
    );
  });
});

test('only the block of figures is written anew, whatever stands in the new one', () => {
  const page = 'a\n\n```\nnpm run bench:web\n```\n\nb\n\n```\nNode v1\nold\n```\n\nc\n';
  expect(withFigures(page, 'Node v2\n$& new\n')).toBe(page.replace('Node v1\nold', () => 'Node v2\n$& new'));
  expect(() => withFigures('a', 'b')).toThrow('no block');
});
