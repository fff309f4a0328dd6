/** The map of names that an import of GED may have, from parsed JSON. */
import { type Field, type FieldsFault, fieldsFault, isObject, isText, isTexts } from '../map/fields.ts';
import type { GedOptions } from './import-ged.ts';

export type GedMap = Pick<GedOptions, 'act' | 'names' | 'zones' | 'wherePrecision'>;

const isNames = (value: unknown) =>
  isObject(value) && Object.values(value).every((name) => isText(name) || (Array.isArray(name) && name.every(isText)));

export const GED_MAP_FIELDS: Readonly<Record<string, Field>> = {
  act: { fits: isText, is: 'the name of an act' },
  names: { fits: isNames, is: 'an object from the names of sides to an actor, or a list of actors' },
  zones: { fits: isTexts, is: 'an object from the names of places to a zone' },
  wherePrecision: { fits: isObject, is: 'an object from the codes of precision to what they mean' },
};

/** The map, or why it is none. */
export function readGedMap(json: unknown): { readonly map: GedMap } | { readonly fault: FieldsFault } {
  const fault = fieldsFault(json, GED_MAP_FIELDS);
  return fault ? { fault } : { map: json as GedMap };
}
