/** Who is bound (4.6). */
import type { Agreement, Norm } from '../agreement/form.ts';
import { actorsOf } from './names.ts';
import type { Bearer } from './types.ts';

/** One for each member of `each of G`, one joint one otherwise. */
export function bearersOf(agreement: Agreement, { bearer: { mode, names } }: Norm): Bearer[] {
  const all = [...new Set(names.flatMap((name) => actorsOf(agreement, name)))];
  return mode === 'each' ? all.map((one) => ({ mode: 'one', members: [one], all })) : [{ mode, members: all, all }];
}
