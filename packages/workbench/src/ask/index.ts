export * from './files.ts';
export * from './under.ts';
