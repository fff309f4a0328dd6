import { EXIT } from '../problem.ts';
import type { Register, Session } from '../session.ts';

export const registerFmt: Register = (program, run) => {
  program
    .command('fmt')
    .summary('write the rules of agreements in the common form')
    .description('Write the rules of agreements in the common form. Prose and comments stay as they are.')
    .argument('<agreement...>', 'directories or agreement.md files')
    .option('--check', 'change nothing; say which documents are not in the common form, and fail if there are any')
    .action((paths: string[], flags: { check?: boolean }) =>
      run((session) => fmt(session, paths, flags.check === true)),
    );
};

async function fmt(session: Session, paths: readonly string[], check: boolean): Promise<number> {
  const { io } = session;
  const [{ format }, { readDocument }, { refuseUnreadable }, { writeText }, { Problem }] = await Promise.all([
    import('@servanda/language'),
    import('../input/agreement.ts'),
    import('../input/load.ts'),
    import('../input/files.ts'),
    import('../problem.ts'),
  ]);
  // All are read before one is written: a wrong name among them changes nothing.
  const documents = paths.map((path) => readDocument(io, path));
  for (const document of documents) {
    if (document.file.endsWith('.json'))
      throw new Problem('C0101', `"${document.file}" is not a document`, 'Only agreement.md files have a common form.');
    refuseUnreadable(session, document);
  }
  const changed = documents
    .map(({ file, text }) => ({ file, text, formatted: format(text) }))
    .filter(({ text, formatted }) => text !== formatted);
  for (const { file, formatted } of changed) {
    if (!check) writeText(io, file, formatted);
    io.out.write(`${file}: ${check ? 'not in the common form; `servanda fmt` rewrites it' : 'rewritten'}\n`);
  }
  return check && changed.length > 0 ? EXIT.failed : EXIT.done;
}
