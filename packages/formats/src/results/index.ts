/** Results in words: every printer for people uses these, so that all of them say the same. */
export * from './cells.ts';
export * from './countings.ts';
export * from './group-by.ts';
export * from './head.ts';
export * from './local-time.ts';
export * from './machine-row.ts';
export * from './numbers.ts';
export * from './questions.ts';
export * from './rows.ts';
export * from './status.ts';
export * from './under.ts';
export * from './view.ts';
export * from './which-readings.ts';
