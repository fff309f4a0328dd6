/** Reads a map from parsed JSON, and says what is wrong with it. */
import { isClock } from '@servanda/core';
import {
  CELL_KEYS,
  CELL_KINDS,
  type CsvMap,
  columnsOfText,
  DATE_ORDERS,
  ENTRY_KEYS,
  isCell,
  isText,
  MAP_KEYS,
} from './csv-map.ts';

export interface MapFault {
  /** What is wrong, with the path in the map (`reports[0].report.when`). */
  readonly message: string;
  readonly help: string;
}

export interface ReadMap {
  /** Present if there is no fault. */
  readonly map?: CsvMap | undefined;
  readonly faults: readonly MapFault[];
  /** Columns that the map names, sorted. */
  readonly columns: readonly string[];
}

/** Deeper than any report; a map that nests without end must not use up the stack. */
const DEEPEST = 12;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isPlain = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value);
const isTextList = (value: unknown) => Array.isArray(value) && value.every((item) => typeof item === 'string');

/** Checks a map. Never throws. */
export function readMap(json: unknown): ReadMap {
  const faults: MapFault[] = [];
  const columns = new Set<string>();
  const fault = (message: string, help: string) => faults.push({ message, help });

  const checkKeys = (value: object, allowed: readonly string[], at: string) => {
    for (const key of Object.keys(value))
      if (!allowed.includes(key)) fault(`${at} has no field "${key}"`, `its fields are ${allowed.join(', ')}`);
  };

  const checkChoice = (value: unknown, at: string) => {
    if (value === undefined) return;
    if (!isObject(value) || !Object.values(value).every(isTextList)) {
      fault(`${at} does not list texts of columns`, 'write {"column": ["one text", "another"]}');
      return;
    }
    for (const column of Object.keys(value)) columns.add(column);
  };

  const checkCell = (cell: Record<string, unknown>, at: string) => {
    checkKeys(cell, CELL_KEYS, at);
    if (typeof cell.column === 'string') columns.add(cell.column);
    else fault(`${at}.column is no text`, 'name a column of the header');
    const among = (key: string, values: readonly unknown[]) => {
      if (cell[key] !== undefined && !values.includes(cell[key]))
        fault(`${at}.${key} is ${JSON.stringify(cell[key])}`, `write one of ${values.join(', ')}`);
    };
    among('as', CELL_KINDS);
    among('order', DATE_ORDERS);
    among('decimal', ['.', ',']);
    if (cell.map !== undefined && !(isObject(cell.map) && Object.values(cell.map).every(isPlain)))
      fault(`${at}.map does not say what texts become`, 'write {"text of the cell": "value"}');
    if (cell.else !== undefined && !isPlain(cell.else))
      fault(`${at}.else is no plain value`, 'write a text or a number');
    if (cell.separator !== undefined && (typeof cell.separator !== 'string' || cell.separator === ''))
      fault(`${at}.separator is no text`, 'write what stands between the items of a list: ";"');
    if (cell.clock !== undefined && (typeof cell.clock !== 'string' || !isClock(cell.clock)))
      fault(`${at}.clock is ${JSON.stringify(cell.clock)}`, 'name a time zone of the IANA database: Europe/Kyiv');
  };

  const checkTemplate = (value: unknown, at: string, depth: number): void => {
    if (depth > DEEPEST) {
      fault(`${at} nests too deep`, 'write a report as docs of the record show it');
    } else if (Array.isArray(value)) {
      value.forEach((item, i) => {
        checkTemplate(item, `${at}[${i}]`, depth + 1);
      });
    } else if (!isObject(value)) {
      return;
    } else if (isCell(value)) {
      checkCell(value, at);
    } else if (isText(value)) {
      checkKeys(value, ['text'], at);
      if (typeof value.text !== 'string')
        fault(`${at}.text is no text`, 'write text with columns in braces: "smm-{report}"');
      else for (const column of columnsOfText(value.text)) columns.add(column);
    } else {
      for (const [key, part] of Object.entries(value)) checkTemplate(part, `${at}.${key}`, depth + 1);
    }
  };

  const checkEntry = (entry: unknown, at: string) => {
    if (!isObject(entry) || !isObject(entry.report)) {
      fault(`${at} has no "report"`, 'write {"report": {"by": …, "says": …}}');
      return;
    }
    checkKeys(entry, ENTRY_KEYS, at);
    checkChoice(entry.only, `${at}.only`);
    checkChoice(entry.skip, `${at}.skip`);
    for (const field of ['by', 'says'])
      if (entry.report[field] === undefined)
        fault(`${at}.report has no "${field}"`, field === 'by' ? 'name the source' : 'say what kind of report it is');
    for (const field of ['origin'])
      if (entry.report[field] !== undefined)
        fault(`${at}.report gives "${field}"`, 'leave it out: the import makes it');
    checkTemplate(entry.report, `${at}.report`, 0);
  };

  /** Every part is checked here, so what has no fault has the form of a map. */
  const isMap = (value: unknown): value is CsvMap => {
    if (!isObject(value) || value['servanda-csv'] !== 1) {
      fault('this is no map of CSV', 'begin it with "servanda-csv": 1');
      return false;
    }
    const { delimiter, only, skip, reports } = value;
    checkKeys(value, MAP_KEYS, 'the map');
    if (delimiter !== undefined && !(typeof delimiter === 'string' && /^[\x20-\x7e\t]$/.test(delimiter)))
      fault(`delimiter is ${JSON.stringify(delimiter)}`, 'write one character, such as ";"');
    checkChoice(only, 'only');
    checkChoice(skip, 'skip');
    if (!Array.isArray(reports) || reports.length === 0)
      fault('the map makes no reports', 'write "reports": [{"report": {…}}]');
    else
      reports.forEach((entry, i) => {
        checkEntry(entry, `reports[${i}]`);
      });
    return faults.length === 0;
  };

  const map = isMap(json) ? json : undefined;
  return { map, faults, columns: [...columns].sort() };
}
