import type { Under } from '../../ask/index.ts';
import type { Address } from './address.ts';

/** Under what an address asks for verdicts. */
export function underOf({ asOf, knownAt, readings, standard }: Address): Under {
  return {
    ...(asOf === undefined ? {} : { asOf }),
    ...(knownAt === undefined ? {} : { knownAt }),
    ...(standard === undefined ? {} : { standard }),
    ...(Object.keys(readings).length === 0 ? {} : { readings }),
  };
}
