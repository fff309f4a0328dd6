import type { Requirement } from '../agreement/form.ts';
import type { Finding } from './difference.ts';
import { allows, changed, type Held } from './held.ts';
import { equalInForm } from './meaning-key.ts';

/** More preconditions hold a norm up longer, unless they give deadlines of their own (`then within`, semantics 4.1.2). */
export function requiresRule({ a, b }: Held): Finding {
  const [one, other] = [a.requires ?? [], b.requires ?? []];
  const within = (few: readonly Requirement[], many: readonly Requirement[]) =>
    few.every((each) => many.some((requirement) => equalInForm(each, requirement)));
  const [more, fewer] = [within(one, other), within(other, one)];
  if (!more && !fewer) return changed('it waits for other things');
  const [few, many] = more ? [one, other] : [other, one];
  const gives = (list: readonly Requirement[]) => list.some(({ thenWithin }) => thenWithin !== undefined);
  const noDeadline = a.deadline === undefined || b.deadline === undefined;
  if (a.type === 'duty' && gives(many) && (few.length > 0 || noDeadline))
    return changed('its preconditions give deadlines of their own, so more of them is not less (semantics 4.1.2)');
  if (allows(a))
    return more
      ? { kind: 'tightened', reason: 'it may be used only after more has come' }
      : { kind: 'loosened', reason: 'it waits for less' };
  return more ? { kind: 'loosened', reason: 'it waits for more' } : { kind: 'tightened', reason: 'it waits for less' };
}
