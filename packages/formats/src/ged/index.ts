export { GED_COLUMNS } from './columns.ts';
export { GED_MAP_FIELDS, type GedMap, readGedMap } from './ged-map.ts';
export { isGedReport } from './ged-report.ts';
export { type GedCounts, type GedImport, type GedOptions, importGed } from './import-ged.ts';
export type { GedFile } from './release.ts';
export type { NameMap } from './sides.ts';
export { WHERE_PRECISION, type WherePrecision } from './where-precision.ts';
