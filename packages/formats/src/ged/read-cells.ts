/** Cells of a GED row as values; what cannot be read is thrown as a `CellFault` and sets the row aside. */
import { parseTimeText, TimeError } from '@servanda/core';
import type { ImportProblemCode } from '../problem.ts';

export class CellFault extends Error {
  readonly code: ImportProblemCode;
  readonly help: string;
  constructor(code: ImportProblemCode, message: string, help: string) {
    super(message);
    this.code = code;
    this.help = help;
  }
}

/**
 * A date of GED: `2014-01-22`, or with a midnight that says nothing (`2014-01-22T00:00:00`, `2014-01-22 00:00:00.000`).
 * Any other order of day, month and year is ambiguous and refused.
 */
export function readDate(column: string, text: string): string {
  const date = /^(\d{4}-\d\d-\d\d)(?:[T ]00:00(?::00(?:\.0+)?)?)?$/.exec(text)?.[1];
  const refuse = (why: string) =>
    new CellFault(
      'bad-date',
      `${column} is "${text}"${why}`,
      'write it as 2014-01-22: spreadsheets turn dates about, so take the file as it was published',
    );
  if (date === undefined) throw refuse(', which is not a date of the form year-month-day');
  try {
    parseTimeText(date, 'UTC');
    return date;
  } catch (error) {
    if (error instanceof TimeError) throw refuse(`: ${error.message}`);
    throw error;
  }
}

/** A number of deaths: an integer, perhaps written `5.0`. Left out where the cell is empty. */
export function readCount(column: string, text: string): number | undefined {
  if (text === '') return undefined;
  const digits = /^(\d{1,9})(?:\.0+)?$/.exec(text)?.[1];
  if (digits !== undefined) return Number(digits);
  throw new CellFault('bad-number', `${column} is "${text}", which is not a number of deaths`, 'write digits: 5');
}

/** A coordinate in degrees; left out where the cell is empty. */
export function readDegrees(column: string, text: string, most: number): number | undefined {
  if (text === '') return undefined;
  const degrees = /^-?\d{1,3}(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (Math.abs(degrees) <= most) return degrees;
  throw new CellFault(
    'bad-number',
    `${column} is "${text}", which is not between -${most} and ${most} degrees`,
    'write degrees with a point: 47.54',
  );
}

/** A code as given: whole numbers as numbers, `True` and `false` as such, all else as text. */
export function readCode(text: string): string | number | boolean {
  if (/^(0|-?[1-9]\d{0,14})$/.test(text)) return Number(text);
  const word = text.toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : text;
}
