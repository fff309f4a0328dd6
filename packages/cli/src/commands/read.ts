import type { ReadingView } from '@servanda/reading';
import { Option } from 'commander';
import { EXIT, Problem } from '../problem.ts';
import type { Register, Session } from '../session.ts';
import { collect } from './options.ts';

const FORMATS = ['text', 'json', 'html'] as const;
type Format = (typeof FORMATS)[number];
const ENDINGS: Readonly<Record<string, Format>> = { json: 'json', jsonl: 'json', html: 'html' };

export interface ReadFlags {
  readonly agreements?: readonly string[];
  readonly record?: readonly string[];
  readonly sidecar?: string;
  readonly date?: string;
  readonly encoding?: string;
  readonly as?: 'plain' | 'markdown' | 'html';
  readonly format?: Format;
  readonly out?: string;
  readonly standard?: readonly string[];
  readonly knownAt?: string;
  readonly confirm?: boolean;
  readonly by?: string;
}

export const registerRead: Register = (program, run) => {
  program
    .command('read')
    .summary('set what a text says of agreements beside clause and record')
    .description(
      'Find the sentences of texts that may speak of an agreement, and set what a person confirmed beside clause and record.',
    )
    .argument('<text...>', 'plain text, Markdown or HTML; - for standard input')
    .option('--agreements <dir...>', 'agreements, or directories that hold some (default: agreements/ here)')
    .option('--record <path...>', 'reports for the one agreement given (default: record/ beside each document)')
    .option('--sidecar <path>', 'confirmed statements: a file, or a directory of them (default: TEXT.reading.json)')
    .option('--date <date>', 'when the texts were written: 2022-09-14, 2022-09 or 2022')
    .option('--encoding <name>', 'encoding of the texts (default: UTF-8)')
    .addOption(
      new Option('--as <kind>', 'what the texts are (default: by their endings)').choices([
        'plain',
        'markdown',
        'html',
      ]),
    )
    .addOption(
      new Option('--format <format>', 'how to print (default: by the ending of --out, else text)').choices(FORMATS),
    )
    .option('--out <path>', 'write to this file, or one file for each text into this directory')
    .addOption(new Option('--standard <words>', 'answer by this standard of proof (repeatable)').argParser(collect))
    .option('--known-at <time>', 'use only reports known by then')
    .option('--confirm', 'walk through what is not confirmed yet, and keep what you confirm in the sidecar')
    .option('--by <name>', 'who confirms')
    .action((texts: readonly string[], flags: ReadFlags) =>
      run((session) => (flags.confirm ? confirmText(session, texts, flags) : readTexts(session, texts, flags))),
    );
};

async function confirmText(session: Session, texts: readonly string[], flags: ReadFlags): Promise<number> {
  const [text, ...others] = texts;
  if (text === undefined || others.length > 0)
    throw new Problem('C0604', '--confirm walks through one text', 'Name one text at a time.');
  if (text === '-')
    throw new Problem(
      'C0604',
      '--confirm cannot walk through standard input: your answers come from there',
      'Save the text to a file first.',
    );
  const { confirm } = await import('../confirm/confirm.ts');
  await confirm(session, text, flags);
  return EXIT.done;
}

async function printer(session: Session, format: Format, isOne: boolean): Promise<(view: ReadingView) => string> {
  if (format === 'json') {
    const { readingJson } = await import('../print/reading-json.ts');
    return (view) => readingJson(view, !isOne);
  }
  if (format === 'html') return (await import('../print/html/reading-page.ts')).readingHtml;
  const { readingText } = await import('../print/reading-text.ts');
  return (view) => readingText(view, session);
}

async function readTexts(session: Session, texts: readonly string[], flags: ReadFlags): Promise<number> {
  const [{ openShelf }, { createReader }, { chooseDate, readSource }, { openOutput }, { failure }] = await Promise.all([
    import('../input/shelf.ts'),
    import('../input/reading.ts'),
    import('../input/text-source.ts'),
    import('../output/reading-output.ts'),
    import('../output/failure.ts'),
  ]);
  const { io } = session;
  const isOne = texts.length === 1;
  const format = flags.format ?? ENDINGS[flags.out?.split('.').at(-1) ?? ''] ?? 'text';
  // Options are looked at before anything long is read.
  const date = flags.date === undefined ? undefined : chooseDate(flags.date);
  const write = openOutput(session, flags.out, format, isOne);
  if (!isOne && flags.sidecar !== undefined) {
    const { isDirectory } = await import('../input/files.ts');
    if (!isDirectory(io, flags.sidecar))
      throw new Problem('C0604', 'one sidecar is of one text', 'With several texts give --sidecar a directory.');
  }
  const print = await printer(session, format, isOne);
  const reader = createReader(io, openShelf(session, flags), flags.sidecar);
  let code: number = EXIT.done;
  for (const [i, path] of texts.entries()) {
    try {
      const text = await readSource(io, path, { ...flags, date });
      const printed = print(await reader.read(path, text));
      write(path, format === 'text' && i > 0 ? `\n${printed}` : printed);
    } catch (error) {
      // One text that cannot be read must not hide what is said of the others.
      if (isOne || !(error instanceof Problem)) throw error;
      io.err.write(failure(error, session.paintErr, io.env));
      code = EXIT.unusable;
    }
  }
  return code;
}
