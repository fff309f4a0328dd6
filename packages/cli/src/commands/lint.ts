import { Option } from 'commander';
import { EXIT } from '../problem.ts';
import type { Register, Session } from '../session.ts';

interface Flags {
  readonly format: 'text' | 'json';
  readonly strict?: boolean;
}

export const registerLint: Register = (program, run) => {
  program
    .command('lint')
    .summary('say what is wrong or doubtful in agreements')
    .description('Say what is wrong or doubtful in agreements, with places and what to do.')
    .argument('<agreement...>', 'directories, agreement.md files or .json files of the JSON form')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .option('--strict', 'fail on warnings too')
    .action((paths: string[], flags: Flags) => run((session) => lint(session, paths, flags)));
};

async function lint(session: Session, paths: readonly string[], { format, strict }: Flags): Promise<number> {
  const [{ compileDocument }, { diagnosticsText, summary }] = await Promise.all([
    import('../input/agreement.ts'),
    import('../print/diagnostics-text.ts'),
  ]);
  const { io, paint } = session;
  const diagnostics = paths.flatMap((path) => compileDocument(io, path).diagnostics);
  if (format === 'json') io.out.write(`${JSON.stringify(diagnostics, null, 2)}\n`);
  else {
    if (diagnostics.length > 0) io.out.write(`${diagnosticsText(diagnostics, paint)}\n`);
    const documents = paths.length === 1 ? '1 document' : `${paths.length} documents`;
    io.out.write(`${documents}: ${summary(diagnostics)}\n`);
  }
  const failing = diagnostics.some(({ severity }) => severity === 'error' || strict);
  return failing ? EXIT.failed : EXIT.done;
}
