/** The provision as it stands beside a statement. */
import type { Agreement } from '@servanda/core';
import type { ShownClause } from './answer.ts';

/** @param name a clause or a norm; undefined where the agreement has neither of that name */
export function shownClause(agreement: Agreement, name: string): ShownClause | undefined {
  const norm = agreement.norms.find(({ id }) => id === name);
  const clause = agreement.clauses.find(({ id }) => id === (norm?.clause ?? name));
  if (!clause) return undefined;
  return {
    clause: clause.id,
    title: clause.title,
    prose: clause.prose,
    ...(norm ? { norm: norm.id } : {}),
    ...(norm?.words === undefined ? {} : { words: norm.words }),
  };
}

/** Ids of the norms that a name means: itself, or those of a clause, in the order of the document. */
export function normsOf(agreement: Agreement, name: string): string[] {
  return agreement.norms.filter(({ id, clause }) => id === name || clause === name).map(({ id }) => id);
}
