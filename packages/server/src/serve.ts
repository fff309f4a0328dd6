/** A workbench over a place, until it is closed. */
import type { Place } from './data/place.ts';
import { createShelf, type Shelf } from './data/shelf.ts';
import { watchShelf } from './data/watch.ts';
import { createThreadedDesk, type ServerDesk } from './desk/threaded-desk.ts';
import { createApp } from './http/app.ts';
import { hostNames, isLoopback } from './http/hosts.ts';
import { type Listening, listen } from './listen.ts';
import { builtPage } from './page/built.ts';
import { createPageFiles } from './page/page-files.ts';

/** Of the ports that nobody is registered for, one that looks like nothing else. */
const USUAL_PORT = 4315;

export interface ServeOptions {
  readonly place: Place;
  readonly host?: string | undefined;
  /** Left out: the usual one, or any that is free. */
  readonly port?: number | undefined;
  readonly readOnly?: boolean | undefined;
  /** Directory of the built page; left out: that of the workbench. */
  readonly page?: string | undefined;
  /** Judges what no page can hold; left out: in a thread of its own. */
  readonly desk?: ((shelf: Shelf) => ServerDesk) | undefined;
}

export interface Served {
  /** Where it is, to be opened in a browser. */
  readonly url: string;
  /** Whether only this machine can reach it. */
  readonly isLoopback: boolean;
  close(): Promise<void>;
}

/** @throws Fault where it cannot listen, or the page is not built */
export async function serve(options: ServeOptions): Promise<Served> {
  const { place, host = '127.0.0.1', port, readOnly = false, page = builtPage().page } = options;
  const shelf = createShelf(place);
  const watch = watchShelf(shelf);
  await watch.look();
  const desk = (options.desk ?? createThreadedDesk)(shelf);
  watch.listen(() => desk.changed());
  const app = createApp({ shelf, watch, desk, names: hostNames(host), readOnly, page: createPageFiles(page) });
  let listening: Listening;
  try {
    listening = await listen(app, host, port, USUAL_PORT);
  } catch (error) {
    watch.close();
    throw error;
  }
  const only = place.only === undefined ? '' : `#/agreement/${encodeURIComponent(place.only)}`;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${name}:${listening.port}/${only}`,
    isLoopback: isLoopback(host),
    async close() {
      watch.close();
      desk.close();
      await listening.close();
    },
  };
}
