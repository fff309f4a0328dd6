export { createDesk, type Desk } from './desk.ts';
export * from './files.ts';
export * from './incident-columns.ts';
export type { Answers, AnswerTo, Reply, Request } from './request.ts';
export { RequestSchema } from './request.ts';
export { type Under, UnderSchema } from './under.ts';
