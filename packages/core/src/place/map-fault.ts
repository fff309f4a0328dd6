/** What can be wrong with a map, each with its place in the file. */

export type MapFaultCode =
  | 'map-no-geojson'
  | 'map-other-system'
  | 'map-not-degrees'
  | 'map-open-ring'
  | 'map-few-points'
  | 'map-crosses-itself'
  | 'map-hole-outside'
  | 'map-date-line'
  | 'map-same-point'
  | 'map-empty'
  | 'map-nowhere'
  | 'map-too-large'
  | 'map-wrong-shape';

export interface MapFault {
  readonly code: MapFaultCode;
  /** Number of the feature in the file, from 1; left out where the fault is of the whole file. */
  readonly feature?: number | undefined;
  /** What is wrong, and where in the file (`features[3].geometry.coordinates[0][7]`), with the coordinate. */
  readonly message: string;
  /** What to do. */
  readonly help: string;
}

/** Thrown where a feature or file cannot be used. */
export class NotAMap extends Error {
  readonly code: MapFaultCode;
  readonly help: string;
  constructor(code: MapFaultCode, message: string, help: string) {
    super(message);
    this.code = code;
    this.help = help;
  }
}

/** The fault that `read` runs into, or what it gives. */
export function attempt<T>(
  read: () => T,
  feature?: number,
): { readonly value: T; readonly fault?: undefined } | { readonly value?: undefined; readonly fault: MapFault } {
  try {
    return { value: read() };
  } catch (error) {
    if (!(error instanceof NotAMap)) throw error;
    return { fault: { code: error.code, feature, message: error.message, help: error.help } };
  }
}

/** A coordinate for people. */
export const written = (position: readonly number[]): string => `[${position.slice(0, 2).join(', ')}]`;
