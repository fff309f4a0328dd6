import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Watch } from '../data/watch.ts';

/** Between signs of life, ms: what is silent for longer is ended by some that stand between. */
const ALIVE_MS = 20_000;

/** Server-sent events: `changed`, with the paths, each time something changed on disk. */
export function tellChanges(c: Context, watch: Watch): Response {
  c.header('Cache-Control', 'no-store');
  return streamSSE(c, async (stream) => {
    const write = (event: string, data: string) => {
      // Whoever went away is no fault; the stream ends by itself.
      stream.writeSSE({ event, data }).catch(() => undefined);
    };
    await stream.writeSSE({ event: 'ready', data: '{}' });
    const stop = watch.listen((paths) => write('changed', JSON.stringify({ paths })));
    const alive = setInterval(() => write('alive', '{}'), ALIVE_MS);
    alive.unref();
    await new Promise<void>((resolve) => stream.onAbort(resolve));
    clearInterval(alive);
    stop();
  });
}
