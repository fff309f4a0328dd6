import type { Status, Verdict } from '@servanda/core';

/** A sign for each status, so that a column can be scanned; the word always stands beside it. */
const SIGNS: Readonly<Record<Status, string>> = {
  'not in force': '○',
  'not triggered': '○',
  blocked: '■',
  pending: '…',
  kept: '✓',
  'kept so far': '✓',
  breached: '✗',
  remedied: '↺',
  reversed: '↶',
  suspended: '‖',
  ended: '∎',
};
/** The words of a list: "a", "a or b", "a, b or c". */
export function orList(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** A set of statuses in words: "breached", or "unclear: kept so far or breached" (semantics 3.3). */
export function statusWords(statuses: readonly Status[]): string {
  return statuses.length === 1 ? (statuses[0] ?? '') : `unclear: ${orList(statuses)}`;
}

/** The sign of a set of statuses: `?` for every maybe. */
export function statusSign(statuses: readonly Status[]): string {
  const [only, ...more] = statuses;
  return only === undefined || more.length > 0 ? '?' : SIGNS[only];
}

/** Whether a status is in a set surely, possibly, or not at all (semantics 3.3). */
export function answer(statuses: readonly Status[], asked: Status): 'yes' | 'no' | 'maybe' {
  if (!statuses.includes(asked)) return 'no';
  return statuses.length === 1 ? 'yes' : 'maybe';
}

const DONE: readonly Status[] = ['kept', 'kept so far', 'remedied'];
const UNDONE: readonly Status[] = ['breached', 'pending'];

/** No act was reported, and yet the verdict is open on whether there was one: only coverage could close it (semantics 2.9). */
export function isOpenBySilence({ statuses, counts }: Verdict): boolean {
  const has = (some: readonly Status[]) => statuses.some((status) => some.includes(status));
  return counts.high === 0 && has(DONE) && has(UNDONE);
}
