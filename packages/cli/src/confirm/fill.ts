/** From a form with holes to a complete one, by asking for what is open. */
import type { Agreement } from '@servanda/core';
import { completeForm, type Form, missingArguments, type PartialForm } from '@servanda/reading';
import { type Argument, argumentsOf } from './arguments.ts';
import { BACK, Back, type Dialogue } from './dialogue.ts';

const LISTED = 40;

async function askFor(dialogue: Dialogue, { question, optional, allowed, read }: Argument): Promise<unknown> {
  if (allowed) {
    const more = allowed.length > LISTED ? `, and ${allowed.length - LISTED} more` : '';
    dialogue.say(`    one of: ${allowed.slice(0, LISTED).join(', ')}${more}`);
  }
  return dialogue.ask(`  ${question}${optional ? ' (or nothing)' : ''}?`, (answer) => {
    if (answer === BACK) throw new Back();
    if (answer !== '') return read(answer);
    return optional ? { value: undefined } : { refused: 'An answer is needed here.' };
  });
}

/**
 * Asks for the arguments that are open, and for those that the form cannot do without.
 * @param open names of arguments, or `all` for a form that the person chose
 * @throws Back where the person takes the choice of the form back
 */
export async function fill(
  dialogue: Dialogue,
  agreement: Agreement,
  partial: PartialForm,
  open: readonly string[] | 'all',
): Promise<Form | undefined> {
  const all = argumentsOf(partial.form, agreement);
  let asked =
    open === 'all' ? all : all.filter(({ name }) => open.includes(name) || missingArguments(partial).includes(name));
  const given: Record<string, unknown> = {};
  for (;;) {
    for (const argument of asked) given[argument.name] = await askFor(dialogue, argument);
    const completed = completeForm(partial, given);
    if ('form' in completed) return completed.form;
    const { message, help, arguments: names } = completed.problem;
    dialogue.say(`  ${message} ${help}`);
    asked = all.filter(({ name }) => names.includes(name));
    // Nothing that could be asked would mend it.
    if (asked.length === 0) return undefined;
  }
}
