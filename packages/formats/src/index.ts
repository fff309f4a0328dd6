export * from './csv/index.ts';
export * from './ged/index.ts';
export * from './geojson/index.ts';
export type { FieldsFault } from './map/fields.ts';
export type { ImportProblem, ImportProblemCode } from './problem.ts';
export * from './smm/index.ts';
export { type FileFormat, formatOf } from './sniff.ts';
