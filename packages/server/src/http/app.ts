/** All that is served, as one function from a request to its response. */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Shelf } from '../data/shelf.ts';
import type { Watch } from '../data/watch.ts';
import type { ServerDesk } from '../desk/threaded-desk.ts';
import type { PageFiles } from '../page/page-files.ts';
import { tellChanges } from './changes.ts';
import { dataRoutes } from './data.ts';
import { objection } from './guard.ts';
import { HEADERS } from './headers.ts';
import { refusal } from './reply.ts';

export interface AppOptions {
  readonly shelf: Shelf;
  readonly watch: Watch;
  readonly desk: Pick<ServerDesk, 'answer'>;
  /** Names by which this server may be called. */
  readonly names: ReadonlySet<string>;
  readonly readOnly: boolean;
  readonly page: PageFiles;
}

/** What is asked may carry the files of an import. */
const LONGEST_ASKED = 64 * 1024 * 1024;

export function createApp({ shelf, watch, desk, names, readOnly, page }: AppOptions): Hono {
  const app = new Hono();

  app.use(async (c, next) => {
    for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
    const header = (name: string) => c.req.header(name);
    const reason = objection(
      {
        method: c.req.method,
        host: header('Host'),
        origin: header('Origin'),
        site: header('Sec-Fetch-Site'),
        mode: header('Sec-Fetch-Mode'),
        type: header('Content-Type'),
      },
      names,
    );
    if (reason) return refusal(c, reason.status, reason.message, reason.help);
    return next();
  });

  app.route('/data', dataRoutes(shelf, watch.look, readOnly));
  app.get('/changes', (c) => tellChanges(c, watch));
  app.post(
    '/api/ask',
    bodyLimit({
      maxSize: LONGEST_ASKED,
      onError: (c) =>
        refusal(c, 413, 'this is too long to be asked', `The limit is ${LONGEST_ASKED / 1024 / 1024} MB.`),
    }),
    async (c) => {
      let request: unknown;
      try {
        request = await c.req.json();
      } catch {
        return refusal(
          c,
          400,
          'this is not JSON',
          'Ask with a request as packages/workbench/src/ask/request.ts has it.',
        );
      }
      c.header('Cache-Control', 'no-store');
      return c.body(await desk.answer(request), 200, { 'Content-Type': 'application/json' });
    },
  );
  app.get('/*', async (c) => {
    const found = await page({
      path: new URL(c.req.url).pathname,
      accepted: c.req.header('Accept-Encoding') ?? '',
      known: c.req.header('If-None-Match') ?? '',
    });
    if (!found) return refusal(c, 404, 'there is nothing here', 'The page is at /.');
    for (const [name, value] of Object.entries(HEADERS)) found.headers.set(name, value);
    return found;
  });
  app.notFound((c) => refusal(c, 404, 'there is nothing here', 'The page is at /.'));
  app.onError((error, c) => refusal(c, 500, error.message, 'This is a fault of Servanda; please report it.'));
  return app;
}
