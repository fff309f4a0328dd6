export type { Io, Stream } from './io.ts';
export { createProgram, main } from './main.ts';
