import { spawn } from 'node:child_process';

const OPENERS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** Opens an address in the browser of the desktop. Where there is none, the address that was printed has to do. */
export function openBrowser(url: string): void {
  const [command, ...before] = OPENERS[process.platform] ?? ['xdg-open'];
  const opened = spawn(command, [...before, url], { stdio: 'ignore', detached: true });
  opened.on('error', () => undefined);
  opened.unref();
}
