import { clean, cleanLines } from '@servanda/formats/text';
import { CommanderError } from 'commander';
import { suggestion } from '../input/suggest.ts';
import type { Paint } from '../print/paint.ts';
import { Problem } from '../problem.ts';

/** Commander's sentence and its suggestion, in our form. */
function ofArguments(error: CommanderError): Problem {
  const [sentence = '', ...suggestions] = error.message.replace(/^error: /, '').split('\n');
  const [, option, value, choices] =
    /^option '(--\S+).*' argument '(.*)' is invalid\. Allowed choices are (.+)\.$/.exec(sentence) ?? [];
  if (option !== undefined && value !== undefined && choices !== undefined)
    return new Problem('C0102', `${option} cannot be "${value}"`, suggestion(value, choices.split(', '), 'value'));
  const hint = suggestions.join(' ').replace(/^\(|\)$/g, '');
  const record = sentence.includes("missing required argument 'agreement'")
    ? 'Name the agreement before --record, which takes all the names that follow it.'
    : '';
  return new Problem('C0101', sentence, hint || record || '`servanda COMMAND --help` shows how a command is used.');
}

function asProblem(error: unknown, env: Readonly<Record<string, string | undefined>>): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof CommanderError) return ofArguments(error);
  const said = error instanceof Error ? error.message : String(error);
  const trace = env.SERVANDA_TRACE && error instanceof Error ? `\n${error.stack}` : '';
  return new Problem(
    'C0901',
    `Servanda itself failed: ${said}`,
    `This is our error, not yours: please report it with the command you ran.${trace}`,
  );
}

/** What is told of a failure: what, its number, and what to do. Never a stack, unless the environment asks (SERVANDA_TRACE). */
export function failure(error: unknown, paint: Paint, env: Readonly<Record<string, string | undefined>>): string {
  const problem = asProblem(error, env);
  const help = problem.help === '' ? [] : cleanLines(problem.help).split('\n');
  return `${[
    `${paint('bad', 'servanda')}: ${clean(problem.message)} [${problem.code}]`,
    ...help.map((line) => `  ${line}`),
  ].join('\n')}\n`;
}
