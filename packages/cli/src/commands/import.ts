import { Option } from 'commander';
import { EXIT } from '../problem.ts';
import type { Register, Session } from '../session.ts';
import { collect } from './options.ts';

export const FORMATS = ['ged', 'csv'] as const;

interface Flags {
  readonly map?: string;
  readonly known?: readonly string[];
  readonly previous?: string;
  readonly out?: string;
  readonly dryRun?: boolean;
}

export const registerImport: Register = (program, run) => {
  program
    .command('import')
    .summary('turn event data into reports')
    .description('Turn files of event data into reports, one a line, keeping where each came from.')
    .argument('<format>', `one of ${FORMATS.join(', ')}`)
    .argument('<file...>', 'files of that format; several are releases of one data set, the oldest first')
    .option('--map <file>', 'how columns become fields of reports (csv), or own mapping (ged)')
    .addOption(
      new Option('--known <date>', 'when each file was received (repeatable, one for each file)').argParser(collect),
    )
    .option(
      '--previous <file>',
      'reports of an earlier import: what did not change is kept, what changed is superseded',
    )
    .option('--out <file>', 'write the reports to this file')
    .option('--dry-run', 'write nothing; say what would be imported')
    .action((format: string, files: string[], flags: Flags) =>
      run((session) => importFiles(session, format, files, flags)),
    );
};

async function importFiles(
  _session: Session,
  _format: string,
  _files: readonly string[],
  _flags: Flags,
): Promise<number> {
  return EXIT.done;
}
