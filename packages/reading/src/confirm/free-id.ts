import type { Confirmed } from './sidecar.ts';

/** An id that no statement has yet: s1, s2 and so on. */
export function freeId(statements: readonly Pick<Confirmed, 'id'>[]): string {
  const used = new Set(statements.map(({ id }) => id));
  let n = statements.length + 1;
  while (used.has(`s${n}`)) n++;
  return `s${n}`;
}
