/** The fields of a map of names, checked one by one. */

export interface Field {
  readonly fits: (value: unknown) => boolean;
  /** What it should be, for messages. */
  readonly is: string;
}

/** Why a map cannot be used. */
export interface FieldsFault {
  readonly message: string;
  /** A field that no such map has. */
  readonly unknown?: string | undefined;
  /** It has no fields at all. */
  readonly isNoObject?: boolean | undefined;
}

export const isText = (value: unknown): value is string => typeof value === 'string';
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isTexts = (value: unknown): boolean => isObject(value) && Object.values(value).every(isText);

/** The first thing that is wrong with a map; undefined: nothing. */
export function fieldsFault(map: unknown, fields: Readonly<Record<string, Field>>): FieldsFault | undefined {
  if (!isObject(map)) return { message: 'it is not an object', isNoObject: true };
  for (const [name, value] of Object.entries(map)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field) return { message: `a map has no "${name}"`, unknown: name };
    if (!field.fits(value)) return { message: `"${name}" should be ${field.is}` };
  }
  return undefined;
}
