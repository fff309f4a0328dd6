import { EXIT } from '../problem.ts';
import type { Register, Session } from '../session.ts';

export const registerExplainCode: Register = (program, run) => {
  program
    .command('explain-code')
    .summary('print the page of a diagnostic or problem')
    .description('Print the page of a diagnostic of a document (S0101) or of a problem of the command line (C0201).')
    .argument('<code>', 'its number')
    .action((code: string) => run((session) => explainCode(session, code)));
};

async function explainCode({ io }: Session, asked: string): Promise<number> {
  const [{ CODES, Problem }, { pageCodes, pageOf }, { nearest }] = await Promise.all([
    import('../problem.ts'),
    import('../input/pages.ts'),
    import('../input/suggest.ts'),
  ]);
  const code = asked.toUpperCase();
  const own = Object.entries(CODES).find(([known]) => known === code);
  const page = own ? `# ${code}\n\n${own[1]}\n` : pageOf(code);
  if (page === undefined) {
    const near = nearest(code, [...pageCodes(), ...Object.keys(CODES)]);
    const like = 'Numbers are like S0301 (of documents) and C0201 (of the command line).';
    throw new Problem('C0104', `there is no page "${asked}"`, near === undefined ? like : `Did you mean "${near}"?`);
  }
  io.out.write(`${page.trimEnd()}\n`);
  return EXIT.done;
}
