export { type Compiled, type CompileOptions, compile } from './compile.ts';
export { format } from './format/format.ts';
export type { OtherDocument, ReadDocument } from './imports/source.ts';
export type { Diagnostic } from './messages/diagnostic.ts';
export * from './services/index.ts';
