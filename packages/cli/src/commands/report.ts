import { Option } from 'commander';
import { EXIT, Problem } from '../problem.ts';
import type { Register, Session } from '../session.ts';
import { addQuestion, type Question } from './options.ts';

const FORMATS = ['text', 'markdown', 'html', 'json', 'csv', 'verdicts-csv', 'geojson'] as const;
type Format = (typeof FORMATS)[number];
const ENDINGS: Readonly<Record<string, Format>> = {
  md: 'markdown',
  html: 'html',
  json: 'json',
  csv: 'csv',
  geojson: 'geojson',
};

interface Flags extends Question {
  readonly day?: string;
  readonly from?: string;
  readonly to?: string;
  readonly cutOff?: string;
  readonly asOf?: string;
  readonly format?: Format;
  readonly out?: string;
}

export const registerReport: Register = (program, run) => {
  const command = program
    .command('report')
    .summary('report on a day or a period, as missions do')
    .description(
      'Report on a day or a period: what changed, each provision and place, the incidents, access, corrections, and what the record cannot say.',
    )
    .argument('<agreement>', 'directory, agreement.md, or .json of the JSON form')
    .option(
      '--record <path...>',
      'files of reports, or directories with .jsonl files (default: record/ of the agreement)',
    )
    .addOption(
      new Option('--day <date>', 'the day (default: the last of which the record speaks)').conflicts(['from', 'to']),
    )
    .option('--from <date>', 'the first day of the period')
    .option('--to <date>', 'the last day of the period')
    .option('--cut-off <time>', 'local time at which a day of reporting ends, e.g. 19:30 (default: midnight)')
    .option('--as-of <time>', 'end the period then')
    .addOption(
      new Option(
        '--format <format>',
        'how to print; csv and geojson are the annex (default: by the ending of --out, else text)',
      ).choices(FORMATS),
    )
    .option('--out <file>', 'write to this file');
  addQuestion(command).action((path: string, flags: Flags) => run((session) => reportOn(session, path, flags)));
};

async function reportOn(session: Session, path: string, flags: Flags): Promise<number> {
  const [{ ask }, { emit }, { originalOf }, { buildReport }, { chooseDays }] = await Promise.all([
    import('../input/ask.ts'),
    import('../output/emit.ts'),
    import('@servanda/core'),
    import('@servanda/workbench/report'),
    import('../input/days.ts'),
  ]);
  const days = chooseDays(flags);
  const { agreement, record, options, instant, done } = await ask(session, path, flags, flags.asOf);
  const { original, ...under } = options;
  const judged = original ? originalOf(agreement) : agreement;
  const asOf = instant('--as-of', flags.asOf);
  const report = refusing(() => buildReport(judged, record, days, { ...under, asOf }));
  done();
  const format = flags.format ?? ENDINGS[flags.out?.split('.').at(-1) ?? ''] ?? 'text';
  if (format === 'text') {
    const { reportText } = await import('../print/report-text.ts');
    emit(session, reportText(report, session, flags.out === undefined), flags.out);
  } else {
    const { writeReport } = await import('@servanda/workbench/report');
    emit(session, writeReport(report, format), flags.out);
  }
  return EXIT.done;
}

/** Days that do not follow each other, or that the calendar does not have. */
function refusing<T>(build: () => T): T {
  try {
    return build();
  } catch (error) {
    const isOfDays = error instanceof RangeError && !error.message.includes('call stack');
    if (!isOfDays && !(error instanceof Error && error.name === 'TimeError')) throw error;
    throw new Problem(
      'C0103',
      error.message,
      'Give the first day with --from and the last with --to, or one with --day.',
    );
  }
}
