// The local server as a process of its own, as a reader starts it.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const bin = join(import.meta.dirname, '..', '..', 'packages', 'cli', 'bin', 'servanda.mjs');

/** Starts it over a folder; gives its address and a way to end it. */
export async function serve(folder, ...more) {
  const server = spawn(process.execPath, [bin, 'serve', folder, ...more], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const url = await new Promise((ready, failed) => {
    const hear = (chunk) => {
      said += chunk;
      const address = /http:\/\/[^\s]+/.exec(said)?.[0];
      // Over one folder the address leads into it; here its root is wanted.
      if (address) ready(`${new URL(address).origin}/`);
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.on('exit', () => failed(new Error(`the server ended: ${said}`)));
  });
  const close = () =>
    new Promise((ended) => {
      server.removeAllListeners('exit');
      server.on('exit', ended);
      server.kill('SIGTERM');
    });
  return { url, close };
}
