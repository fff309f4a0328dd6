/** The workbench as a newcomer starts it: by one command in a clone. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

export interface Served {
  /** The address that the command printed. */
  readonly url: string;
  /** Ends it, as Ctrl+C does. */
  readonly stop: () => Promise<void>;
}

/** `npm start`, on a free port; built first where that is needed. */
export async function startServed(): Promise<Served> {
  // In a group of its own, since npm puts a shell between itself and the server.
  const child = spawn('npm', ['start', '--silent', '--', '--port', '0'], { cwd: root, detached: true });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let told = '';
  child.stderr.on('data', (said: Buffer) => {
    told += said.toString();
  });
  const url = await new Promise<string>((resolve, reject) => {
    let printed = '';
    child.stdout.on('data', (said: Buffer) => {
      printed += said.toString();
      const found = /^(http:\S+)\n/m.exec(printed)?.[1];
      if (found !== undefined) resolve(found);
    });
    void ended.then(() => reject(new Error(`npm start ended: ${told}`)));
  });
  const stop = async () => {
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
    await ended;
  };
  return { url, stop };
}
