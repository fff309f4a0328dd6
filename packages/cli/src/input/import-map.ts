/** The mapping of an import, from a JSON file. */
import {
  type FieldsFault,
  GED_MAP_FIELDS,
  type GedMap,
  readGedMap,
  readSmmMap,
  SMM_MAP_FIELDS,
  type SmmMap,
} from '@servanda/formats';
import type { Io } from '../io.ts';
import { Problem } from '../problem.ts';
import { readText } from './files.ts';
import { parseJson } from './json-form.ts';
import { suggestion } from './suggest.ts';

/** @throws Problem where the file is no JSON */
export function readJson(io: Io, path: string): unknown {
  return parseJson(readText(io, path), path, 'C0502');
}

/** @throws Problem where the file is no map for GED */
export function readGedMapFile(io: Io, path: string): GedMap {
  return usable(path, readGedMap(readJson(io, path)), GED_MAP_FIELDS, '{"names": {…}, "act": "…"}');
}

/** @throws Problem where the file is no map for counts of a mission */
export function readSmmMapFile(io: Io, path: string): SmmMap {
  return usable(path, readSmmMap(readJson(io, path)), SMM_MAP_FIELDS, '{"act": "…", "regions": {…}}');
}

type Read<M> = { readonly map: M } | { readonly fault: FieldsFault };

function usable<M>(path: string, read: Read<M>, fields: object, example: string): M {
  if ('map' in read) return read.map;
  const { message, unknown, isNoObject } = read.fault;
  if (unknown !== undefined)
    throw new Problem('C0502', `${path}: ${message}`, suggestion(unknown, Object.keys(fields), 'field'));
  if (isNoObject) throw new Problem('C0502', `${path} is no map: ${message}`, `Write ${example}.`);
  throw new Problem('C0502', `${path}: ${message}`);
}
