import type fc from 'fast-check';
import { type Case, randomCase } from '../../packages/core/src/reference/random.ts';

/** Random cases without amendments: the worlds that the tests of answers look into are those of one version of an agreement. */
export const unamendedCase: fc.Arbitrary<Case> = randomCase(false).map((drawn) => {
  const { amendments: _, norms, ...agreement } = drawn.agreement;
  return { ...drawn, agreement: { ...agreement, norms: norms.filter(({ addedBy }) => addedBy === undefined) } };
});
