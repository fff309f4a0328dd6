import type { Verdict } from '@servanda/core';

/** A share as a whole per cent, "41 %"; a share above nothing or below the whole is never rounded to either. */
export function percent(fraction: number): string {
  const whole = Math.round(fraction * 100);
  if (whole === 0 && fraction > 0) return 'under 1 %';
  if (whole === 100 && fraction < 1) return 'over 99 %';
  return `${whole} %`;
}

const grouped = (n: number) => n.toLocaleString('en');

/** A number that is between two: "2", "0–3"; "at least 3" or "0 or more" where it has no upper bound. */
export function range({ low, high }: Verdict['counts']): string {
  if (high === null) return low === 0 ? '0 or more' : `at least ${grouped(low)}`;
  return low === high ? grouped(low) : `${grouped(low)}–${grouped(high)}`;
}

/** "1 report", "2 reports". */
export function counted(n: number, word: string): string {
  return `${grouped(n)} ${word}${n === 1 ? '' : 's'}`;
}
