/** A template and a row make a value. */
import { CellError } from './cell-error.ts';
import { cellTime } from './cell-time.ts';
import { type Cell, isCell, isText, type Template } from './csv-map.ts';

export type Value = string | number | boolean | null | Value[] | { [field: string]: Value };
type ReadCell = (column: string) => string;

/**
 * Fills a template from a row. Undefined: all that it asks for is empty, so the field is left out.
 * @throws {CellError} for a cell that cannot be read as the map says
 */
export function fill(template: Template, cell: ReadCell): Value | undefined {
  if (template === null || typeof template !== 'object') return template;
  if (Array.isArray(template)) {
    const items = (template as readonly Template[]).map((item) => fill(item, cell));
    // A list with a gap would mean something else (a point without latitude), so it goes as a whole.
    return items.every((item) => item !== undefined) ? items : undefined;
  }
  if (isCell(template)) return fillCell(template, cell);
  if (isText(template)) return fillText(template.text, cell);
  const entries = Object.entries(template).flatMap(([field, part]) => {
    const value = fill(part, cell);
    return value === undefined ? [] : [[field, value] as const];
  });
  return entries.length === 0 && Object.keys(template).length > 0 ? undefined : Object.fromEntries(entries);
}

function fillText(text: string, cell: ReadCell): string | undefined {
  let empty = false;
  const filled = text.replaceAll(/\{([^{}]+)\}/g, (_, column: string) => {
    const value = cell(column);
    if (value === '') empty = true;
    return value;
  });
  return empty ? undefined : filled;
}

function fillCell(template: Cell, cell: ReadCell): Value | undefined {
  const { column, map, else: otherwise } = template;
  const text = cell(column);
  const mapped = map && Object.hasOwn(map, text) ? map[text] : text;
  if (mapped === '' || mapped === undefined) return otherwise;
  if (typeof mapped !== 'string') return mapped;
  try {
    return READ[template.as ?? 'text'](mapped, template);
  } catch (error) {
    if (error instanceof CellError) throw new CellError(`column "${column}": ${error.message}`, error.help);
    throw error;
  }
}

const READ: Readonly<Record<NonNullable<Cell['as']>, (text: string, cell: Cell) => Value>> = {
  text: (text) => text,
  time: cellTime,
  number: (text, cell) => readNumber(text, cell),
  integer(text, cell) {
    const number = readNumber(text, cell);
    if (Number.isSafeInteger(number)) return number;
    throw new CellError(`"${text}" is not a whole number`, 'write a whole number, or read it as "number"');
  },
  boolean(text) {
    const word = text.toLowerCase();
    if (['true', 'yes', '1'].includes(word)) return true;
    if (['false', 'no', '0'].includes(word)) return false;
    throw new CellError(`"${text}" is neither true nor false`, 'say in the map what it means: "map": {"…": true}');
  },
  list: (text, { separator = ';' }) =>
    text
      .split(separator)
      .map((item) => item.trim())
      .filter((item) => item !== ''),
};

function readNumber(text: string, { decimal = '.' }: Cell): number {
  const plain = decimal === ',' ? text.replace(',', '.') : text;
  if (/^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(plain) && !(decimal === ',' && text.includes('.'))) return Number(plain);
  throw new CellError(
    `"${text}" is not a number`,
    'write digits without separators of thousands; for 1,5 say in the map "decimal": ","',
  );
}
