/** Text that does no harm where it is put: on a terminal, in a page, in a table. */
export * from './clean.ts';
export * from './csv-cell.ts';
export * from './markdown-text.ts';
export * from './markup.ts';
export * from './page-head.ts';
export * from './palette.ts';
