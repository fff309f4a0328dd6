/** What a page needs to show a reading that was made elsewhere: nothing here reads, finds or answers. */
export * from './alike-verdicts.ts';
export * from './periods-axis.ts';
