import type { Files, Index } from '../ask/index.ts';

/** Files behind a web server, of Servanda's own or any other. `base`: address of the page, ending in `/`. */
export function fetchedFiles(base: string): Files {
  async function fetched(path: string): Promise<Response> {
    const response = await fetch(new URL(`data/${path.split('/').map(encodeURIComponent).join('/')}`, base), {
      cache: 'no-cache',
    });
    if (!response.ok) throw new Error(`${path} cannot be read: the server says ${response.status}`);
    return response;
  }
  return {
    index: async () => (await (await fetched('index.json')).json()) as Index,
    text: async (path) => (await fetched(path)).text(),
  };
}
