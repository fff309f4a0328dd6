import { EXIT } from '../problem.ts';
import type { Register, Session } from '../session.ts';

export const registerNew: Register = (program, run) => {
  program
    .command('new')
    .summary('begin an agreement')
    .description(
      'Write a starter document with a clause, a question and examples, and a synthetic record to try it on.',
    )
    .argument('<name>', 'name of the new directory and agreement: letters, digits, hyphens')
    .action((name: string) => run((session) => begin(session, name)));
};

async function begin({ io }: Session, path: string): Promise<number> {
  const [
    { mkdirSync },
    { basename, join },
    { at, fileProblem, writeText },
    { Problem },
    { starterDocument },
    { starterRecord },
  ] = await Promise.all([
    import('node:fs'),
    import('node:path'),
    import('../input/files.ts'),
    import('../problem.ts'),
    import('../starter/agreement.ts'),
    import('../starter/record.ts'),
  ]);
  const name = basename(path);
  if (!/^\p{L}[\p{L}\p{N}]*(-[\p{L}\p{N}]+)*$/u.test(name))
    throw new Problem(
      'C0102',
      `"${name}" cannot be the name of an agreement`,
      'Use letters, digits and single hyphens: my-agreement.',
    );
  try {
    mkdirSync(at(io, path));
    mkdirSync(at(io, join(path, 'record')));
  } catch (error) {
    throw fileProblem(io, error, path, 'write');
  }
  const files = [
    [join(path, 'agreement.md'), starterDocument(name)],
    [join(path, 'record', 'synthetic.jsonl'), starterRecord()],
  ] as const;
  for (const [file, text] of files) {
    writeText(io, file, text);
    io.out.write(`${file}\n`);
  }
  io.out.write(`Next: servanda test ${path}, then servanda check ${path}\n`);
  return EXIT.done;
}
