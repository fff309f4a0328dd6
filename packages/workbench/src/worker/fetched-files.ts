import { FITS } from '../ask/files.ts';
import type { Files, Index } from '../ask/index.ts';

/** Files behind a web server, of Servanda's own or any other. `base`: address of the page, ending in `/`. */
export function fetchedFiles(base: string): Files {
  async function fetched(path: string): Promise<Response> {
    const response = await fetch(new URL(`data/${path.split('/').map(encodeURIComponent).join('/')}`, base), {
      cache: 'no-cache',
    });
    if (!response.ok) throw new Error(`${path} cannot be read: the server says ${response.status}`);
    const bytes = Number(response.headers.get('content-length'));
    if (bytes > FITS)
      throw new Error(`${path} has ${Math.round(bytes / 1e6)} MB, more than a page can hold; \`servanda serve\` can`);
    return response;
  }
  return {
    index: async () => (await (await fetched('index.json')).json()) as Index,
    text: async (path) => (await fetched(path)).text(),
  };
}
