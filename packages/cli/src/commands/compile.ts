import { EXIT } from '../problem.ts';
import type { Register, Session } from '../session.ts';

export const registerCompile: Register = (program, run) => {
  program
    .command('compile')
    .summary('print the JSON form of an agreement')
    .description('Print the JSON form of an agreement: the only thing that the checker reads.')
    .argument('<agreement>', 'directory or agreement.md file')
    .option('--out <file>', 'write to this file')
    .action((path: string, flags: { out?: string }) => run((session) => compileTo(session, path, flags.out)));
};

async function compileTo(session: Session, path: string, out: string | undefined): Promise<number> {
  const [{ loadAgreement }, { emit }] = await Promise.all([import('../input/load.ts'), import('../output/emit.ts')]);
  const { agreement } = loadAgreement(session, path);
  emit(session, `${JSON.stringify(agreement, null, 2)}\n`, out);
  return EXIT.done;
}
