import type { z } from 'zod';
import { type Form, FormSchema } from './form.ts';
import type { PartialForm } from './proposal.ts';

/** Arguments without which a form asks nothing; the others narrow it. */
const NEEDED: Readonly<Record<Form['form'], readonly string[]>> = {
  stage: ['stage'],
  happened: ['act'],
  contains: [],
  list: ['group', 'members'],
  conduct: ['did', 'bearer'],
  order: ['earlier', 'later'],
  quantity: ['provision', 'value', 'unit'],
  wish: [],
  'not on an agreement': [],
  'not checkable': ['why'],
};

/** Names of the arguments that a complete form needs and this one does not have yet. */
export function missingArguments(form: PartialForm): string[] {
  return missingOf(form.form, new Map<string, unknown>(Object.entries(form)));
}

const missingOf = (form: Form['form'], given: ReadonlyMap<string, unknown>): string[] =>
  NEEDED[form].filter((name) => given.get(name) === undefined);

/** Why a form cannot be taken, for the person who fills it. */
export interface FormProblem {
  /** One sentence. */
  readonly message: string;
  /** What to do. */
  readonly help: string;
  /** Arguments that it is about. */
  readonly arguments: readonly string[];
}

const EXPECTED: Readonly<Record<string, string>> = {
  stage: 'signed, proposed or in force',
  did: 'kept, broke or never did',
  modal: 'must, must not or may',
  why: 'motive, blame, prediction or quality',
  on: 'a date: 2022, 2022-09, 2022-09-13, or from one to another of these',
  in: 'a date: 2022, 2022-09, 2022-09-13, or from one to another of these',
  by: 'one or more names of the document',
  provisions: 'one or more clauses or norms of the document, or nothing for the whole agreement',
  members: 'names of the document',
  value: 'a number',
  unit: 'a unit, such as day or kilometre',
  not: 'true where the text denies it, else nothing',
};

function problemOf(form: string, error: z.ZodError): FormProblem {
  const names = new Set<string>();
  const unknown = new Set<string>();
  for (const issue of error.issues) {
    if (issue.code === 'unrecognized_keys') for (const key of issue.keys) unknown.add(key);
    else names.add(String(issue.path[0] ?? 'form'));
  }
  const [name] = names;
  if (name === undefined) {
    const keys = [...unknown];
    return { message: `The form "${form}" has no ${keys.join(', ')}.`, help: 'Leave it out.', arguments: keys };
  }
  const expected = EXPECTED[name] ?? 'a name of the document';
  return {
    message: `The form "${form}" cannot be read: ${[...names].join(', ')} is not as expected.`,
    help: `Give for ${name} ${expected}.`,
    arguments: [...names],
  };
}

/**
 * A proposal with what a person gave, as a complete form. What is given stands above what was proposed; an argument given as undefined
 * is taken out. Never throws: what does not fit comes back as a problem in plain words.
 */
export function completeForm(
  partial: PartialForm,
  given: Readonly<Record<string, unknown>>,
): { readonly form: Form } | { readonly problem: FormProblem } {
  const all = Object.entries({ ...partial, ...given, form: partial.form }).filter(([, value]) => value !== undefined);
  const missing = missingOf(partial.form, new Map<string, unknown>(all));
  if (missing.length > 0) {
    const [first = ''] = missing;
    const problem = {
      message: `The form "${partial.form}" still needs ${missing.join(', ')}.`,
      help: `Give for ${first} ${EXPECTED[first] ?? 'a name of the document'}.`,
      arguments: missing,
    };
    return { problem };
  }
  const read = FormSchema.safeParse(Object.fromEntries(all));
  return read.success ? { form: read.data } : { problem: problemOf(partial.form, read.error) };
}
