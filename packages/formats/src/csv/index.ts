export { CSV_FIELDS, type CsvChoices, type CsvField, mapOfChoices, missingChoices } from './choices.ts';
export { type CsvMap, DATE_ORDERS } from './csv-map.ts';
export { guessChoices, type Sample } from './guess.ts';
export { type CsvCounts, type CsvFile, type CsvImport, type CsvOptions, importCsv } from './import-csv.ts';
export { type MapFault, type ReadMap, readMap } from './read-map.ts';
export { readTable, type TableItem, type TableRow } from './read-table.ts';
export { createRowParser, type RawRow, type RowFault } from './row-parser.ts';
