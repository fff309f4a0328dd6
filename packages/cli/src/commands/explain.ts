import { Option } from 'commander';
import { EXIT, Problem } from '../problem.ts';
import type { Register, Session } from '../session.ts';
import { addQuestion, collect, type Question } from './options.ts';

interface Flags extends Question {
  readonly bearer?: string;
  readonly at?: string;
  readonly all?: boolean;
  readonly format: 'text' | 'json';
}

export const registerExplain: Register = (program, run) => {
  const command = program
    .command('explain')
    .summary('show why a verdict is what it is')
    .description('Show why a verdict is what it is, down to the reports that carry it, for and against.')
    .argument('<agreement>', 'directory, agreement.md, or .json of the JSON form')
    .argument('<norm>', 'the norm, as in 2/withdrawal')
    .addOption(
      new Option(
        '--record <path>',
        'file of reports, or directory with .jsonl files (repeatable; default: record/ of the agreement)',
      ).argParser(collect),
    )
    .option('--bearer <party>', 'the verdict on this party (default: on the provision)')
    .option('--at <time>', 'the verdict at this time (default: the last time of which the record speaks)')
    .option('--all', 'show every incident and report, however many')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'));
  addQuestion(command).action((path: string, norm: string, flags: Flags) =>
    run((session) => explainVerdict(session, path, norm, flags)),
  );
};

async function explainVerdict(session: Session, path: string, name: string, flags: Flags): Promise<number> {
  const [{ ask }, { chooseBearer, chooseNorm }, { explain }, { explanationText }] = await Promise.all([
    import('../input/ask.ts'),
    import('../input/choices.ts'),
    import('@servanda/core'),
    import('../print/explanation-text.ts'),
  ]);
  const { agreement, record, options, instant, done } = await ask(session, path, flags);
  const norm = chooseNorm(agreement, name);
  const bearer = flags.bearer === undefined ? null : chooseBearer(agreement, flags.bearer);
  const explanations = refusing(() =>
    explain(agreement, record, { ...options, norm, bearer, at: instant('--at', flags.at) }),
  );
  done();
  const text =
    flags.format === 'json'
      ? `${JSON.stringify(explanations, null, 2)}\n`
      : explanationText(agreement, explanations, session, flags.all === true);
  session.io.out.write(text);
  return EXIT.done;
}

/** The checker refuses a question that has no answer, such as that for a party which the norm does not bind. */
function refusing<T>(ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    // A stack that overflows is a RangeError too, and none of the reader's making.
    if (error instanceof RangeError && !error.message.includes('call stack'))
      throw new Problem('C0104', error.message, 'Without --bearer the provision is explained.');
    throw error;
  }
}
