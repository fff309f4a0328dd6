export { originalOf, versionsOf } from './agreement/amendments.ts';
export {
  type Agreement,
  AgreementSchema,
  type Amendment,
  type Basis,
  type Bearer,
  type Change,
  type Clearance,
  type Condition,
  type Conversion,
  type Counting,
  type Deadline,
  type Distance,
  type Example,
  type Limit,
  type Lines,
  type Merging,
  type Moment,
  type Norm,
  type NormLine,
  type Pattern,
  type Question,
  type Reading,
  type Requirement,
  type Standard,
  type Who,
} from './agreement/form.ts';
export { normOf } from './agreement/norm-index.ts';
export { hasOwnLine, linesOf } from './agreement/own-lines.ts';
export { type Choice, chosenFor, underReadings } from './agreement/readings.ts';
export { settledDeadline, settledInstant } from './agreement/settled.ts';
export { standardFromWords, standardInWords } from './agreement/standards.ts';
export { STATUSES, type Status } from './agreement/statuses.ts';
export { ACCESS_ACTS, type Vocabulary, vocabularyOf } from './agreement/vocabulary.ts';
export { check } from './check/check.ts';
export { type ExampleFailure, type ExampleResult, runExamples } from './check/examples.ts';
export { foreignSubjects } from './check/foreign-record.ts';
export { knownNames } from './check/known-names.ts';
export * from './check/result.ts';
export { type Compared, compareAgreements } from './compare/compare.ts';
export * from './compare/difference.ts';
export { compareVerdicts } from './compare/verdicts.ts';
export { type ExplainOptions, explain } from './explain/explain.ts';
export type { Explanation, ExplanationNode } from './explain/explanation.ts';
export * from './place/index.ts';
export { addsUp, isComparable, meantUnit, unitsLike } from './quantity/index.ts';
export * from './record/index.ts';
export * from './time/index.ts';
