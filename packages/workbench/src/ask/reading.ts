/** All that is answered of a text: a third of the checker, so it is loaded when a text is first read. */
export { confirm } from './confirm.ts';
export { forms } from './forms.ts';
export { read } from './read.ts';
