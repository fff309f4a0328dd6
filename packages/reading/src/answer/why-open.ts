import type { Verdict } from '@servanda/core';

const OPEN: Readonly<Partial<Record<Verdict['reasons'][number]['code'], string>>> = {
  author: 'who did it is not settled',
  time: 'when it was is not settled',
  place: 'where it was is not settled',
  evidence: 'what is reported does not meet the standard of proof',
  denied: 'it is denied',
  description: 'what exactly was done is not settled',
  same: 'two incidents may be one',
  coverage: 'what nobody saw cannot be excluded',
  persistence: 'what is observed does not settle every instant',
};

/** What leaves it open, in brackets after a space, without numbers: how many incidents there are would split readings that say the same. */
export function whyOpen({ reasons }: Verdict): string {
  const why = [...new Set(reasons.flatMap(({ code }) => OPEN[code] ?? []))];
  return why.length === 0 ? '' : ` (${why.join('; ')})`;
}
