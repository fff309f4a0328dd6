import { Option } from 'commander';
import { EXIT, Problem } from '../problem.ts';
import type { Register, Session } from '../session.ts';
import { addQuestion, collect, type Question } from './options.ts';

const FORMATS = ['text', 'json', 'html'] as const;
type Format = (typeof FORMATS)[number];
const ENDINGS: Readonly<Record<string, Format>> = { json: 'json', html: 'html' };

interface Flags extends Question {
  readonly readingA?: readonly string[];
  readonly readingB?: readonly string[];
  readonly versionA?: string;
  readonly versionB?: string;
  readonly asOf?: string;
  readonly format?: Format;
  readonly out?: string;
}

export const registerDiff: Register = (program, run) => {
  const command = program
    .command('diff')
    .summary('compare two agreements, or two readings of one, by what they mean')
    .description(
      'Compare two agreements, or two readings of one, by what they mean: what was added, dropped, tightened or loosened, and for whom.',
    )
    .argument('<agreement>', 'directory, agreement.md, or .json of the JSON form')
    .argument('[other]', 'what to compare it with (default: the same document, under other readings)')
    .addOption(
      new Option('--reading-a <question=reading>', 'fix a reading of the first (repeatable)').argParser(collect),
    )
    .addOption(
      new Option('--reading-b <question=reading>', 'fix a reading of the second (repeatable)').argParser(collect),
    )
    .option('--version-a <time>', 'the first as its amendments had made it by then')
    .option('--version-b <time>', 'the second as its amendments had made it by then')
    .option('--record <path...>', 'also compare the verdicts on these reports: files, or directories with .jsonl files')
    .option('--as-of <time>', 'verdicts up to then (default: the last time of which the record speaks)')
    .addOption(
      new Option('--format <format>', 'how to print (default: by the ending of --out, else text)').choices(FORMATS),
    )
    .option('--out <file>', 'write to this file');
  addQuestion(command).action((first: string, second: string | undefined, flags: Flags) =>
    run((session) => compare(session, first, second, flags)),
  );
};

async function compare(session: Session, first: string, second: string | undefined, flags: Flags): Promise<number> {
  refuseLoose(flags);
  const [{ loadSides }, { compareAgreements }, { differencePrinted }, { emit }] = await Promise.all([
    import('../input/sides.ts'),
    import('@servanda/core'),
    import('../print/difference-printed.ts'),
    import('../output/emit.ts'),
  ]);
  const { a, b } = loadSides(session, first, second, flags);
  const compared = compareAgreements(a, b);
  const record =
    flags.record && (await (await import('../input/judged-sides.ts')).judgeSides(session, { a, b }, compared, flags));
  const difference = { ...compared, ...(record ? { record } : {}) };
  const format = flags.format ?? ENDINGS[flags.out?.split('.').at(-1) ?? ''] ?? 'text';
  const view = { difference, a: a.agreement, b: b.agreement };
  emit(session, differencePrinted(session, view, format, flags.out), flags.out);
  return EXIT.done;
}

/** Options on verdicts say nothing where no record is given. */
function refuseLoose({ record, asOf, knownAt, standard, strict }: Flags): void {
  if (record !== undefined) return;
  const given = { '--as-of': asOf, '--known-at': knownAt, '--standard': standard, '--strict': strict };
  const [loose] = Object.entries(given).flatMap(([option, value]) => (value === undefined ? [] : [option]));
  if (loose === undefined) return;
  throw new Problem(
    'C0702',
    `${loose} is about verdicts, and no record was given`,
    'Add --record and a file of reports.',
  );
}
