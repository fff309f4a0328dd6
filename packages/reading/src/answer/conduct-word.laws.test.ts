import { STATUSES, type Status } from '@servanda/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conductWord } from './conduct-word.ts';
import type { Stretch } from './segments.ts';

const line = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.subarray([...STATUSES], { minLength: 1 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts): Stretch[] => {
    let from = 0;
    return parts.map(([length, statuses], i) => {
      const stretch = {
        from: i === 0 ? -Infinity : from,
        to: i === parts.length - 1 ? Infinity : from + length,
        statuses: statuses as Status[],
      };
      from += length;
      return stretch;
    });
  });
const period = fc
  .tuple(fc.integer({ min: -5, max: 30 }), fc.nat(30))
  .map(([from, length]) => ({ from, to: from + length }));
const type = fc.constantFrom('ban' as const, 'duty' as const);

test('what was surely broken was surely not kept, and what was surely kept was not broken', () => {
  fc.assert(
    fc.property(line, period, type, (stretches, asked, of) => {
      const broke = conductWord('broke', of, stretches, asked);
      const kept = conductWord('kept', of, stretches, asked);
      if (broke === 'yes') expect(kept).toBe('no');
      if (kept === 'yes') expect(broke).toBe('no');
      expect(broke === 'idle').toBe(kept === 'idle');
    }),
  );
});

test('what is surely breached at some instant was broken, and what cannot have been breached was not', () => {
  fc.assert(
    fc.property(line, period, type, (stretches, asked, of) => {
      const inside = stretches.filter(({ from, to }) => from <= asked.to && to > asked.from);
      const word = conductWord('broke', of, stretches, asked);
      if (inside.some(({ statuses }) => statuses.join() === 'breached')) expect(word).toBe('yes');
      if (word === 'no') expect(inside.some(({ statuses }) => statuses.includes('breached'))).toBe(false);
    }),
  );
});

test('a ban that was never done is one that was broken', () => {
  fc.assert(
    fc.property(line, period, (stretches, asked) => {
      expect(conductWord('never did', 'ban', stretches, asked)).toBe(conductWord('broke', 'ban', stretches, asked));
    }),
  );
});
