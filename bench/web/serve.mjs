// The local server as a process of its own, as a reader starts it.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const bin = join(import.meta.dirname, '..', '..', 'packages', 'cli', 'bin', 'servanda.mjs');

/** Starts it over a folder; gives its address and a way to end it. */
export async function serve(folder, ...more) {
  const server = spawn(process.execPath, [bin, 'serve', folder, '--port', '0', ...more], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const ended = new Promise((done) => server.on('close', (code, signal) => done(code ?? signal)));
  const url = await new Promise((ready, failed) => {
    const hear = (chunk) => {
      said += chunk;
      const address = /http:\/\/[^\s]+/.exec(said)?.[0];
      // Over one folder the address leads into it; here its root is wanted.
      if (address) ready(`${new URL(address).origin}/`);
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.on('error', failed);
    ended.then((how) => failed(new Error(`the server ended with ${how}: ${said}`)));
  });
  /** @throws Error if it had ended before, or does not end well */
  const close = async () => {
    server.kill('SIGTERM');
    const how = await ended;
    if (how !== 0) throw new Error(`the server ended with ${how}: ${said}`);
  };
  return { url, close };
}
