export {
  type Agreement,
  AgreementSchema,
  type Bearer,
  type Change,
  type Clearance,
  type Condition,
  type Deadline,
  type Distance,
  type Example,
  type Moment,
  type Norm,
  type NormLine,
  type Pattern,
  type Question,
  type Reading,
  type Requirement,
  STATUSES,
  type Standard,
  type Status,
  type Who,
} from './agreement/form.ts';
export * from './check/result.ts';
export * from './place/index.ts';
export { type Author, type Report, ReportSchema, type When, type Where } from './record/report.ts';
export * from './time/index.ts';
