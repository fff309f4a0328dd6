/** The map of names that an import of a mission's counts may have, from parsed JSON. */
import { isClock } from '@servanda/core';
import { type Field, type FieldsFault, fieldsFault, isText, isTexts } from '../map/fields.ts';
import type { SmmMap } from './smm-report.ts';

export const SMM_MAP_FIELDS: Readonly<Record<string, Field>> = {
  by: { fits: isText, is: 'the name of who reports' },
  act: { fits: isText, is: 'the name of an act' },
  exercise: { fits: isText, is: 'the name of an act' },
  clock: { fits: (value) => isText(value) && isClock(value), is: 'a time zone, as in "Europe/Kyiv"' },
  authors: { fits: (value) => Array.isArray(value) && value.every(isText), is: 'a list of actors' },
  regions: { fits: isTexts, is: 'an object from the names of regions to a zone' },
};

/** The map, or why it is none. */
export function readSmmMap(json: unknown): { readonly map: SmmMap } | { readonly fault: FieldsFault } {
  const fault = fieldsFault(json, SMM_MAP_FIELDS);
  return fault ? { fault } : { map: json as SmmMap };
}
