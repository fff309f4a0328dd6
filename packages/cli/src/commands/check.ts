import { Option } from 'commander';
import { EXIT } from '../problem.ts';
import type { Register, Session } from '../session.ts';
import { addQuestion, collect, type Question } from './options.ts';

const FORMATS = ['text', 'json', 'jsonl', 'csv', 'markdown', 'html'] as const;
type Format = (typeof FORMATS)[number];
const ENDINGS: Readonly<Record<string, Format>> = {
  json: 'json',
  jsonl: 'jsonl',
  csv: 'csv',
  md: 'markdown',
  html: 'html',
};

interface Flags extends Question {
  readonly asOf?: string;
  readonly provision?: readonly string[];
  readonly by?: 'place' | 'party';
  readonly format?: Format;
  readonly out?: string;
  readonly failOn?: 'breach';
}

export const registerCheck: Register = (program, run) => {
  const command = program
    .command('check')
    .summary('judge every provision against a record')
    .description('Judge every provision of an agreement, for every party, against a record of reports.')
    .argument('<agreement>', 'directory, agreement.md, or .json of the JSON form')
    .option(
      '--record <path...>',
      'files of reports, or directories with .jsonl files (default: record/ of the agreement)',
    )
    .option('--as-of <time>', 'verdicts up to then (default: the last time of which the record speaks)')
    .addOption(new Option('--provision <name>', 'only this clause or norm (repeatable)').argParser(collect))
    .addOption(
      new Option('--by <grouping>', 'also a row for each place, or group by party').choices(['place', 'party']),
    )
    .addOption(
      new Option('--format <format>', 'how to print (default: by the ending of --out, else text)').choices(FORMATS),
    )
    .option('--out <file>', 'write to this file')
    .addOption(new Option('--fail-on <what>', 'exit with 1 if a verdict is surely that').choices(['breach']));
  addQuestion(command).action((path: string, flags: Flags) => run((session) => checkRecord(session, path, flags)));
};

async function checkRecord(session: Session, path: string, flags: Flags): Promise<number> {
  const [{ ask }, { printed }, { emit }, { check }] = await Promise.all([
    import('../input/ask.ts'),
    import('../print/printed.ts'),
    import('../output/emit.ts'),
    import('@servanda/core'),
  ]);
  const { agreement, record, options, explainWith, instant, done } = await ask(session, path, flags, flags.asOf);
  const { chooseProvisions } = await import('../input/choices.ts');
  const results = check(agreement, record, {
    ...options,
    asOf: instant('--as-of', flags.asOf),
    provisions: flags.provision && chooseProvisions(agreement, flags.provision),
    byPlace: flags.by === 'place',
  });
  done();
  const format = flags.format ?? ENDINGS[flags.out?.split('.').at(-1) ?? ''] ?? 'text';
  const by = flags.by === 'party' ? 'party' : 'clause';
  emit(session, printed(session, { agreement, results, explainWith }, format, by, flags.out), flags.out);
  const breached = results.verdicts.some(({ statuses }) => statuses.length === 1 && statuses[0] === 'breached');
  return flags.failOn === 'breach' && breached ? EXIT.failed : EXIT.done;
}
