/** The mapping of an import, from a JSON file. */
import { isClock } from '@servanda/core';
import type { GedOptions, SmmMap } from '@servanda/formats';
import type { Io } from '../io.ts';
import { Problem } from '../problem.ts';
import { readText } from './files.ts';
import { parseJson } from './json-form.ts';
import { suggestion } from './suggest.ts';

export type GedMap = Pick<GedOptions, 'act' | 'names' | 'zones' | 'wherePrecision'>;

const isText = (value: unknown): value is string => typeof value === 'string';
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNames = (value: unknown) =>
  isRecord(value) && Object.values(value).every((name) => isText(name) || (Array.isArray(name) && name.every(isText)));

type Fields = Readonly<Record<string, { readonly fits: (value: unknown) => boolean; readonly is: string }>>;

const FIELDS: Fields = {
  act: { fits: isText, is: 'the name of an act' },
  names: { fits: isNames, is: 'an object from the names of sides to an actor, or a list of actors' },
  zones: {
    fits: (value) => isRecord(value) && Object.values(value).every(isText),
    is: 'an object from the names of places to a zone',
  },
  wherePrecision: { fits: isRecord, is: 'an object from the codes of precision to what they mean' },
};

/** @throws Problem where the file is no JSON */
export function readJson(io: Io, path: string): unknown {
  return parseJson(readText(io, path), path, 'C0502');
}

const SMM_FIELDS: Fields = {
  by: { fits: isText, is: 'the name of who reports' },
  act: { fits: isText, is: 'the name of an act' },
  exercise: { fits: isText, is: 'the name of an act' },
  clock: { fits: (value) => isText(value) && isClock(value), is: 'a time zone, as in "Europe/Kyiv"' },
  authors: { fits: (value) => Array.isArray(value) && value.every(isText), is: 'a list of actors' },
  regions: {
    fits: (value) => isRecord(value) && Object.values(value).every(isText),
    is: 'an object from the names of regions to a zone',
  },
};

/** @throws Problem where the file is no map for GED */
export function readGedMap(io: Io, path: string): GedMap {
  return readFields(io, path, FIELDS, '{"names": {…}, "act": "…"}') as GedMap;
}

/** @throws Problem where the file is no map for counts of a mission */
export function readSmmMap(io: Io, path: string): SmmMap {
  return readFields(io, path, SMM_FIELDS, '{"act": "…", "regions": {…}}') as SmmMap;
}

function readFields(io: Io, path: string, fields: Fields, example: string): Readonly<Record<string, unknown>> {
  const map = readJson(io, path);
  if (!isRecord(map)) throw new Problem('C0502', `${path} is no map: it is not an object`, `Write ${example}.`);
  for (const [name, value] of Object.entries(map)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field)
      throw new Problem('C0502', `${path}: a map has no "${name}"`, suggestion(name, Object.keys(fields), 'field'));
    if (!field.fits(value)) throw new Problem('C0502', `${path}: "${name}" should be ${field.is}`);
  }
  return map;
}
