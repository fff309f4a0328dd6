import type { HolderNode } from '../1-parse/holder.ts';
import type { Scope } from './scope.ts';
import { findWho } from './who.ts';

/** Who holds something; whoever is not in quotes must be declared. */
export function emitHolders(
  holders: readonly HolderNode[],
  scope: Scope,
): { who: string; from?: string | undefined }[] | undefined {
  for (const { who, quoted } of holders) if (!quoted) findWho(who, scope);
  return holders.length > 0 ? holders.map(({ who, from }) => ({ who: who.text, from })) : undefined;
}
