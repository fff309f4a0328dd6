import type { Range } from './text.ts';

/** Whether two ranges share a character. */
export const overlap = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to;
