export { type Compiled, type CompileOptions, compile } from './compile.ts';
export { format } from './format/format.ts';
export type { Diagnostic } from './messages/diagnostic.ts';
