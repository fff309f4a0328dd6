import { FORM_NAMES, type Form, type FormArgument, formArguments } from '@servanda/reading';
import type { z } from 'zod';
import type { FormsRequest } from './read-request.ts';
import { readingShelf } from './reading-shelf.ts';
import { Refusal } from './refusal.ts';
import type { Tools } from './tools.ts';

export interface FormsAnswer {
  /** In the order in which they are offered. */
  readonly forms: readonly { readonly form: Form['form']; readonly arguments: readonly FormArgument[] }[];
  /** What the document calls the things that arguments name: "Constitutional reform" for 11. */
  readonly names: Readonly<Record<string, string>>;
}

/** What may be confirmed on an agreement: the forms, and which of its names each takes. */
export async function forms(tools: Tools, { of: id }: z.infer<typeof FormsRequest>): Promise<FormsAnswer> {
  const { agreements } = await readingShelf(tools, {});
  const agreement = agreements.get(id);
  if (!agreement) throw new Refusal(`there is no agreement ${id} here`, 'Choose one of those that are there.');
  const { clauses, norms, actors, groups, acts, kinds } = agreement;
  const titles = new Map(clauses.map((clause) => [clause.id, clause.title]));
  const named = [...actors, ...groups, ...acts, ...kinds].flatMap(({ id: of, name }) =>
    name === undefined ? [] : [[of, name]],
  );
  return {
    forms: FORM_NAMES.map((form) => ({ form, arguments: formArguments(form, agreement) })),
    names: Object.fromEntries([...norms.map((norm) => [norm.id, titles.get(norm.clause) ?? '']), ...titles, ...named]),
  };
}
