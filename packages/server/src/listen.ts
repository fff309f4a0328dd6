import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { Fault } from './fault.ts';

export interface Listening {
  readonly port: number;
  /** Ends all connections, also those that wait for changes. */
  close(): Promise<void>;
}

function tryPort(app: Hono, host: string, port: number): Promise<Server> {
  const server = createAdaptorServer({ fetch: app.fetch, createServer }) as Server;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

/**
 * Listens on a port, or on a free one where the usual one is taken and none was asked for.
 * @throws Fault where it cannot
 */
export async function listen(app: Hono, host: string, asked: number | undefined, usual: number): Promise<Listening> {
  const port = asked ?? usual;
  let server: Server;
  try {
    server = await tryPort(app, host, port).catch((error: unknown) => {
      if (asked === undefined && codeOf(error) === 'EADDRINUSE') return tryPort(app, host, 0);
      throw error;
    });
  } catch (error) {
    const reasons: Readonly<Record<string, readonly [string, string]>> = {
      EADDRINUSE: [`port ${port} is taken`, 'Give --port another, or none for a free one.'],
      EACCES: [`port ${port} may not be used`, 'Ports below 1024 are for the system; give --port a higher one.'],
      EADDRNOTAVAIL: [`"${host}" is no address of this machine`, 'Give --host one of its addresses.'],
      ENOTFOUND: [`there is no host "${host}"`, 'Give --host an address of this machine.'],
    };
    const code = String(codeOf(error));
    const [message, help] = reasons[code] ?? [`nothing can listen on ${host}:${port} (${code})`, ''];
    throw new Fault('address', message, help);
  }
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
