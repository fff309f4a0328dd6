/** Names that stay the same, and places of the workbench where more is said. */
import { standardInWords, type Verdict } from '@servanda/core';
import type { Ground } from './ground.ts';

const plain = (text: string) => encodeURIComponent(text).replace(/%(3A|2C|2F)/g, (code) => decodeURIComponent(code));

function query(pairs: readonly (readonly [string, string | null | undefined])[]): string {
  const words = pairs.flatMap(([key, value]) => (value ? [`${plain(key)}=${plain(value)}`] : []));
  return words.length === 0 ? '' : `?${words.join('&')}`;
}

const readingPairs = (readings: Readonly<Record<string, string>>) =>
  Object.entries(readings)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([question, reading]) => [`reading.${question}`, reading] as const);

/** A verdict by what it is about: the same whatever is known and whenever it is asked. */
export function verdictId({ norm, bearer, place, readings }: Verdict): string {
  return `${plain(norm)}${query([['bearer', bearer], ['place', place], ...readingPairs(readings)])}`;
}

/** Where the workbench shows why. */
export function verdictLink(
  { agreement, results, options }: Ground,
  { norm, bearer, place, readings }: Verdict,
): string {
  const pairs = [
    ['as-of', results.asOf],
    ['known-at', results.knownAt],
    ['standard', options.standard && standardInWords(options.standard)],
    ['provision', norm],
    ['bearer', bearer],
    ['place', place],
    ...readingPairs(readings),
  ] as const;
  return `#/why/${plain(agreement.id)}${query(pairs)}`;
}

/** Where the workbench shows a report, or all reports of an incident. */
export function recordLink({ agreement, results }: Ground, key: 'incident' | 'report', id: string): string {
  return `#/record/${plain(agreement.id)}${query([
    ['known-at', results.knownAt],
    [key, id],
    ['show', key === 'incident' ? 'incidents' : undefined],
  ])}`;
}
