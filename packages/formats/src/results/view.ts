import { type Agreement, normOf, type Results } from '@servanda/core';

/** What the printers are given: the results, the agreement for its titles and order, and its clock. */
export interface View {
  readonly results: Results;
  readonly agreement: Agreement;
  /** An ISO instant of the results as local time in the agreement's clock, `2015-02-17 09:00`. */
  readonly local: (instant: string) => string;
  /** How the reader can ask for reasons, without the norm: `servanda explain agreements/x --record y`. */
  readonly explainWith: string;
}

/** Name and title of an actor, as the agreement writes them: "UA (Ukraine)". */
export function actorTitle(agreement: Agreement, id: string): string {
  const name = [...agreement.actors, ...agreement.groups].find((actor) => actor.id === id)?.name;
  return name === undefined || name === id ? id : `${id} (${name})`;
}

/** Who judges, for the sentence on coverage: the sources named by the norm's standard, else nobody in particular. */
export function watchers(view: View, norm: string): string | undefined {
  const standard = normOf(view.agreement, norm)?.verifiedBy ?? view.agreement.standard;
  if (standard?.standard === 'confirmed') return standard.by.join(', ');
  return standard?.standard === 'independent' ? standard.of?.join(', ') : undefined;
}
