import { EXIT } from '../problem.ts';
import type { Register, Session } from '../session.ts';

interface Flags {
  readonly record?: readonly string[];
}

export const registerSite: Register = (program, run) => {
  program
    .command('site')
    .summary('write the workbench as a static site')
    .description(
      'Write the workbench over a folder of agreements as a folder of files, for any web server, or to be opened from a disk.',
    )
    .argument('<out>', 'folder to write: a new or empty one, or that of an earlier site')
    .argument('[dir]', 'a folder of agreements, the folder of one, or one that holds agreements/ and readings/', '.')
    .option('--record <path...>', 'reports for the one agreement given (default: record/ beside its document)')
    .action((out: string, dir: string, flags: Flags) => run((session) => site(session, out, dir, flags)));
};

async function site({ io }: Session, out: string, dir: string, { record }: Flags): Promise<number> {
  const [{ findPlace, writeSite }, { faultProblem }, { at }] = await Promise.all([
    import('@servanda/server'),
    import('../input/fault-problem.ts'),
    import('../input/files.ts'),
  ]);
  try {
    const place = await findPlace(io.cwd, dir, record);
    const { files, tooLong } = await writeSite({ place, out: at(io, out), shown: out });
    io.out.write(`${out}: ${files} files. Any web server can carry it; from a disk open its index.html.\n`);
    for (const name of tooLong)
      io.err.write(`servanda: the record of ${name} is longer than a page can hold; \`servanda serve\` judges it\n`);
    return EXIT.done;
  } catch (error) {
    throw faultProblem(error);
  }
}
