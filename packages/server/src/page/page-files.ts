/** The files of the built page, as responses. */
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { treeOf } from '../data/listing.ts';
import { versionOf } from '../data/version.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** What the build wrote beside each file, smallest first. */
const PACKED = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** Whether a header takes an encoding: named, and not with weight nothing. */
function takes(accepted: string, encoding: string): boolean {
  return accepted.split(',').some((part) => {
    const [name, ...parameters] = part.split(';').map((each) => each.trim().toLowerCase());
    return name === encoding && !parameters.some((each) => /^q=0(\.0*)?$/.test(each));
  });
}

export interface PageRequest {
  /** With its leading slash. */
  readonly path: string;
  readonly accepted: string;
  /** If-None-Match */
  readonly known: string;
}

export type PageFiles = (request: PageRequest) => Promise<Response | undefined>;

export function createPageFiles(directory: string): PageFiles {
  let listed: ReadonlySet<string> = new Set();

  /** Only what the directory lists has an address; it is listed anew after a build. */
  async function has(file: string): Promise<boolean> {
    if (!listed.has(file)) listed = new Set((await treeOf(directory)).files);
    return listed.has(file);
  }

  return async ({ path, accepted, known }) => {
    const file = path === '/' ? 'index.html' : path.slice(1);
    const type = TYPES[extname(file)];
    if (type === undefined || !(await has(file))) return undefined;
    const packed = PACKED.find(([encoding, ending]) => takes(accepted, encoding) && listed.has(`${file}${ending}`));
    let content: Uint8Array<ArrayBuffer>;
    try {
      content = new Uint8Array(await readFile(join(directory, `${file}${packed?.[1] ?? ''}`)));
    } catch {
      return undefined;
    }
    const tag = `"${versionOf(content)}"`;
    const headers = {
      'Content-Type': type,
      ETag: tag,
      Vary: 'Accept-Encoding',
      // The names of assets have a hash of their content in them.
      'Cache-Control': file.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    };
    if (known === tag) return new Response(null, { status: 304, headers });
    return new Response(content, { headers: { ...headers, ...(packed ? { 'Content-Encoding': packed[0] } : {}) } });
  };
}
