/** A server over a folder of its own, asked over real HTTP. Only tests import it. */
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createDesk } from '@servanda/workbench';
import { findPlace } from './data/place.ts';
import { type ServeOptions, serve } from './serve.ts';

export interface Heard {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface TestServer {
  /** The folder that is shown. */
  readonly home: string;
  readonly port: number;
  /** What a page of its own would send with what it saves or asks. */
  readonly own: Readonly<Record<string, string>>;
  ask(path: string, options?: Sent): Promise<Heard>;
  write(path: string, text: string): void;
  close(): Promise<void>;
}

export interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** A folder with these files; what is written there is gone after `remove`. */
export function folderWith(files: Readonly<Record<string, string>>): {
  home: string;
  write: TestServer['write'];
  remove: () => void;
} {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'servanda-serve-')));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  return { home, write, remove: () => rmSync(home, { recursive: true, force: true }) };
}

/** Puts the invented truce of the end-to-end cases into a folder. */
export function copyRiver(home: string): void {
  cpSync(join(import.meta.dirname, '../../../tests/common/river'), join(home, 'agreements/river'), { recursive: true });
}

/** A desk in this thread: sources cannot be started in another. */
const ownDesk: ServeOptions['desk'] = (shelf) => ({ ...createDesk(shelf), close: () => undefined });

export async function startServer(
  files: Readonly<Record<string, string>>,
  options: Partial<ServeOptions> = {},
): Promise<TestServer> {
  const { home, write, remove } = folderWith(files);
  copyRiver(home);
  write('page/index.html', '<!doctype html><title>Page</title>');
  const served = await serve({
    place: await findPlace(home, '.'),
    port: 0,
    page: join(home, 'page'),
    desk: ownDesk,
    ...options,
  });
  const port = Number(new URL(served.url).port);
  const origin = `http://127.0.0.1:${port}`;
  return {
    home,
    port,
    write,
    own: { Origin: origin, 'Content-Type': 'application/json' },
    ask: (path, { method = 'GET', headers = {}, body } = {}) =>
      new Promise((resolve, reject) => {
        const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('error', reject);
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              text: Buffer.concat(parts).toString('utf8'),
            }),
          );
        });
        sent.on('error', reject);
        sent.end(body);
      }),
    async close() {
      await served.close();
      remove();
    },
  };
}
