import { EXIT } from '../problem.ts';
import type { Register, Session } from '../session.ts';

export const registerTest: Register = (program, run) => {
  program
    .command('test')
    .summary('run the examples in agreements')
    .description('Run the examples in agreements and list each expectation that failed, with what was found.')
    .argument('<agreement...>', 'directories, agreement.md files or .json files of the JSON form')
    .action((paths: string[]) => run((session) => test(session, paths)));
};

async function test(session: Session, paths: readonly string[]): Promise<number> {
  const [{ runExamples }, { loadAgreement }, { examplesText, hasFailed }] = await Promise.all([
    import('@servanda/core'),
    import('../input/load.ts'),
    import('../print/examples-text.ts'),
  ]);
  // All are compiled before one is run: a wrong name among them is told at once.
  const documents = paths.map((path) => loadAgreement(session, path));
  let failed = false;
  for (const { agreement, file } of documents) {
    const results = runExamples(agreement);
    failed ||= results.some(hasFailed);
    session.io.out.write(examplesText(agreement, file, results, session.paint));
  }
  return failed ? EXIT.failed : EXIT.done;
}
