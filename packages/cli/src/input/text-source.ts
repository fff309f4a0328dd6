import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type CivilPeriod, readText, type Text, TextError, type TextFormat, writtenDays } from '@servanda/reading';
import type { Io } from '../io.ts';
import { Problem } from '../problem.ts';
import { at, fileProblem } from './files.ts';

export interface TextOptions {
  readonly as?: TextFormat | undefined;
  readonly encoding?: string | undefined;
  readonly date?: CivilPeriod | undefined;
}

async function bytesOf(io: Io, path: string): Promise<Uint8Array> {
  if (path === '-') return (await io.input?.bytes()) ?? new Uint8Array();
  try {
    return readFileSync(at(io, path));
  } catch (error) {
    throw fileProblem(io, error, path, 'read');
  }
}

/**
 * A text from a file, or from standard input for `-`.
 * @throws Problem where there is none, or where it is no text that can be read
 */
export async function readSource(io: Io, path: string, { as, encoding, date }: TextOptions): Promise<Text> {
  const name = path === '-' ? 'standard input' : basename(path);
  try {
    return await readText(await bytesOf(io, path), { name, format: as, encoding, date });
  } catch (error) {
    if (error instanceof TextError) throw new Problem('C0601', error.message, error.help);
    throw error;
  }
}

/**
 * The days of `--date`: a day, a month or a year.
 * @throws Problem where it is none
 */
export function chooseDate(text: string): CivilPeriod {
  const period = writtenDays(text);
  if (period) return period;
  throw new Problem('C0103', `--date: "${text}" is not a date`, 'Write 2022-09-14, 2022-09 or 2022.');
}
