import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { registerCheck } from './commands/check.ts';
import { registerCompile } from './commands/compile.ts';
import { registerDiff } from './commands/diff.ts';
import { registerExplain } from './commands/explain.ts';
import { registerExplainCode } from './commands/explain-code.ts';
import { registerFmt } from './commands/fmt.ts';
import { registerImport } from './commands/import.ts';
import { registerLint } from './commands/lint.ts';
import { registerNew } from './commands/new.ts';
import { registerRead } from './commands/read.ts';
import { registerReport } from './commands/report.ts';
import { registerServe } from './commands/serve.ts';
import { registerSite } from './commands/site.ts';
import { registerTest } from './commands/test.ts';
import { type Io, processIo } from './io.ts';
import { paintFor } from './print/paint.ts';
import { EXIT } from './problem.ts';
import type { Run } from './session.ts';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const COMMANDS = [
  registerCheck,
  registerExplain,
  registerReport,
  registerDiff,
  registerTest,
  registerLint,
  registerFmt,
  registerCompile,
  registerRead,
  registerServe,
  registerSite,
  registerImport,
  registerNew,
  registerExplainCode,
];

/** The program with all its commands; `run` gets the work of the one that is asked for. */
export function createProgram(io: Io, run: Run): Command {
  const program = new Command('servanda')
    .description('Check whether a peace agreement is being kept, and show why.')
    .version(version)
    .option('--no-color', 'no colours, also on a terminal (as NO_COLOR in the environment)')
    .addHelpText(
      'after',
      '\nExit codes: 0 done; 1 a test, lint, fmt --check or --fail-on condition failed; 2 the input cannot be used.' +
        '\nDocumentation: docs/command-line.md',
    )
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.out.write(text),
      writeErr: (text) => io.err.write(text),
      getOutHelpWidth: () => io.out.columns ?? 100,
      getErrHelpWidth: () => io.err.columns ?? 100,
      // Wrong arguments are told like every other failure, below.
      outputError: () => undefined,
    });
  for (const register of COMMANDS) register(program, run);
  return program;
}

/**
 * Runs the command line. Never throws: whatever fails is told on standard error.
 * @param argv with the two first words of `process.argv`
 * @returns the exit code (docs/command-line.md)
 */
export async function main(argv: readonly string[], io: Io = processIo()): Promise<number> {
  let code: number = EXIT.done;
  let colour = true;
  const program = createProgram(io, async (work) => {
    colour = program.opts<{ color: boolean }>().color;
    const paint = paintFor(io.out.isTerminal, colour, io.env);
    code = await work({ io, paint, paintErr: paintFor(io.err.isTerminal, colour, io.env) });
  });
  try {
    await program.parseAsync([...argv]);
    return code;
  } catch (error) {
    // Help and version are asked for, and end well; help for lack of a command is not.
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.done;
    if (error instanceof CommanderError && error.code === 'commander.help') return EXIT.unusable;
    // What tells of failures cleans text, and no help needs that.
    const { failure } = await import('./output/failure.ts');
    io.err.write(failure(error, paintFor(io.err.isTerminal, colour, io.env), io.env));
    return EXIT.unusable;
  }
}
