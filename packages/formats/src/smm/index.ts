export { importSmm, type SmmCounts, type SmmImport, type SmmOptions } from './import-smm.ts';
export { SMM_COLUMNS } from './read-row.ts';
export { readSmmMap, SMM_MAP_FIELDS } from './smm-map.ts';
export type { SmmMap } from './smm-report.ts';
