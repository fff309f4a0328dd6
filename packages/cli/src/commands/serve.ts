import { EXIT, Problem } from '../problem.ts';
import type { Register, Session } from '../session.ts';

interface Flags {
  readonly port?: string;
  readonly host?: string;
  readonly record?: readonly string[];
  readonly readOnly?: boolean;
  readonly open?: boolean;
}

export const registerServe: Register = (program, run) => {
  program
    .command('serve')
    .summary('look at agreements in a browser')
    .description('Open the workbench over a folder of agreements, on this machine, until it is stopped with Ctrl+C.')
    .argument('[dir]', 'a folder of agreements, the folder of one, or one that holds agreements/ and readings/', '.')
    .option('--port <number>', 'port to listen on (default: 4315, or a free one)')
    .option('--host <address>', 'address to listen on (default: 127.0.0.1, which only this machine reaches)')
    .option('--record <path...>', 'reports for the one agreement given (default: record/ beside its document)')
    .option('--read-only', 'save nothing')
    .option('--open', 'open the page in the browser')
    .action((dir: string, flags: Flags) => run((session) => serveFolder(session, dir, flags)));
};

function choosePort(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (/^\d{1,5}$/.test(given) && Number(given) < 65536) return Number(given);
  throw new Problem('C0102', `--port cannot be "${given}"`, 'Write a number up to 65535; 0 takes any that is free.');
}

async function serveFolder({ io }: Session, dir: string, flags: Flags): Promise<number> {
  const [{ findPlace, serve }, { faultProblem }] = await Promise.all([
    import('@servanda/server'),
    import('../input/fault-problem.ts'),
  ]);
  const { host, readOnly } = flags;
  const port = choosePort(flags.port);
  try {
    const place = await findPlace(io.cwd, dir, flags.record);
    const served = await serve({ place, host, port, readOnly });
    io.out.write(`${served.url}\n`);
    io.err.write(
      served.isLoopback
        ? 'servanda: only this machine can reach it; Ctrl+C ends it\n'
        : `servanda: whoever reaches ${host} over the network can read${readOnly ? '' : ' and change'} what is shown here; Ctrl+C ends it\n`,
    );
    if (flags.open) (await import('../output/open-browser.ts')).openBrowser(served.url);
    await io.ended?.();
    await served.close();
    return EXIT.done;
  } catch (error) {
    throw faultProblem(error);
  }
}
