/** The record: reports, what they say of incidents under a standard of proof, and what is wrong with them. */
export { type AssessOptions, assess } from './assess.ts';
export { assessMeasures } from './assess-measures.ts';
export { assessSilence } from './assess-silence.ts';
export { assessStates } from './assess-states.ts';
export { checkNames, type KnownNames } from './check-names.ts';
export { accounts } from './explain-accounts.ts';
export * from './facts.ts';
export { findJsonError } from './json-error.ts';
export { namesSaid } from './names.ts';
export { nearestName } from './nearest-name.ts';
export { compareProblems, type Origin, type Problem, type ProblemCode } from './problem.ts';
export { addReports, type ReadItem, readReports } from './read-reports.ts';
export { recordProblems, reportCounts } from './record-problems.ts';
export { type RecordSpan, recordSpan } from './record-span.ts';
export * from './report.ts';
export { createRecord, type Kept, type RecordOptions, type RecordStore } from './store.ts';
