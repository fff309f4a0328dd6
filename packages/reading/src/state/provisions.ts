import type { ClauseMatch } from '../find/found.ts';
import type { View } from './view.ts';

/** Words alone do not tell a provision from its neighbours well enough to be filled in. */
export function isStrong(match: ClauseMatch): boolean {
  return match.because.some((because) => because.by !== 'words');
}

/** Provisions that a name, number, date or quantity tells. `open`: there is a ranking to choose from and nothing to choose by. */
export function provisionsOf(view: View): { readonly names: readonly string[]; readonly open: boolean } {
  const { clauses } = view.candidate;
  const names = [...new Set(clauses.filter(isStrong).map((match) => match.norm ?? match.clause))];
  return { names, open: names.length === 0 && clauses.length > 0 };
}
