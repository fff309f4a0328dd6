export * from './answer/answer.ts';
export * from './confirm/sidecar.ts';
export * from './find/found.ts';
export * from './state/form.ts';
export * from './state/proposal.ts';
export * from './text/text.ts';
export { folded, words } from './text/words.ts';
