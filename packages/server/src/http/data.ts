/** `/data`: the index and its files, and saving. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type Condition, createSaver } from '../data/save.ts';
import { entriesIn, type Shelf } from '../data/shelf.ts';
import { versionOf } from '../data/version.ts';
import { refusal } from './reply.ts';

/** A document of ten thousand provisions has a few megabytes. */
const LONGEST_SAVED = 16 * 1024 * 1024;
/** Shorter files are read whole, so that the version sent is that of exactly these bytes. */
const LONGEST_WHOLE = 32 * 1024 * 1024;

/** The path inside the data; undefined where it is not written as one. */
function pathIn(c: Context): string | undefined {
  try {
    return decodeURIComponent(new URL(c.req.url).pathname).slice('/data/'.length);
  } catch {
    return undefined;
  }
}

const quoted = (version: string): string => `"${version}"`;

/** Versions that a header names; a weak one is as good, since ours change with every byte. */
const versionsIn = (header: string): string[] => header.split(',').map((each) => each.trim().replace(/^W\//, ''));

function conditionIn(c: Context): Condition | undefined {
  if (c.req.header('If-None-Match')?.trim() === '*') return 'new';
  const [version, ...others] = versionsIn(c.req.header('If-Match') ?? '');
  const [, inside] = /^"([\w-]+)"$/.exec(version ?? '') ?? [];
  return inside === undefined || others.length > 0 ? undefined : { version: inside };
}

/** 304 where the asker has this version. */
function known(c: Context, version: string): Response | undefined {
  c.header('ETag', quoted(version));
  c.header('Cache-Control', 'no-cache');
  const has = versionsIn(c.req.header('If-None-Match') ?? '');
  return has.includes(quoted(version)) ? c.body(null, 304) : undefined;
}

async function give(c: Context, shelf: Shelf, path: string): Promise<Response> {
  const { index, files } = await shelf.snapshot();
  if (path === 'index.json') {
    const text = JSON.stringify(index);
    return known(c, versionOf(text)) ?? c.body(text, 200, { 'Content-Type': 'application/json' });
  }
  const file = files.get(path);
  const gone = () => refusal(c, 404, 'there is no such file', 'data/index.json lists what there is.');
  if (file === undefined) return gone();
  const entry = entriesIn(index).find((each) => each.path === path);
  if (!entry) return gone();
  // Never as what it is: a text in HTML is read, and not run.
  c.header('Content-Type', 'text/plain; charset=utf-8');
  if (entry.bytes > LONGEST_WHOLE) {
    const same = known(c, entry.version);
    if (same || c.req.method === 'HEAD') return same ?? c.body(null, 200);
    const stream = createReadStream(file);
    return await new Promise((resolve) => {
      stream.once('error', () => resolve(gone()));
      stream.once('open', () => resolve(c.body(Readable.toWeb(stream) as ReadableStream, 200)));
    });
  }
  try {
    const content = new Uint8Array(await readFile(file));
    return known(c, versionOf(content)) ?? c.body(content, 200);
  } catch {
    return gone();
  }
}

/**
 * @param saved is called after something was
 * @param readOnly nothing is saved
 */
export function dataRoutes(shelf: Shelf, saved: () => Promise<void>, readOnly: boolean): Hono {
  const save = createSaver(shelf);
  const routes = new Hono();
  const malformed = (c: Context) => refusal(c, 400, 'this is no path', 'data/index.json lists what there is.');

  routes.get('/*', (c) => {
    const path = pathIn(c);
    return path === undefined ? malformed(c) : give(c, shelf, path);
  });

  routes.put(
    '/*',
    bodyLimit({
      maxSize: LONGEST_SAVED,
      onError: (c) =>
        refusal(c, 413, 'this is too long to be saved here', `The limit is ${LONGEST_SAVED / 1024 / 1024} MB.`),
    }),
    async (c) => {
      const path = pathIn(c);
      if (path === undefined) return malformed(c);
      if (readOnly) return refusal(c, 403, 'this server does not save', 'Start it without --read-only.');
      const condition = conditionIn(c);
      if (!condition)
        return refusal(
          c,
          428,
          'a file is saved over the version that was opened',
          'Send If-Match with its version, or If-None-Match: * for a new file.',
        );
      let text: string;
      try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await c.req.arrayBuffer());
      } catch {
        return refusal(c, 400, 'this is not text in UTF-8', 'Nothing was written.');
      }
      const done = await save(path, text, condition);
      if ('status' in done) {
        if (done.found !== undefined) c.header('ETag', quoted(done.found));
        return refusal(c, done.status, done.message, done.help);
      }
      await saved();
      c.header('ETag', quoted(done.version));
      return c.json({ version: done.version }, done.isNew ? 201 : 200);
    },
  );
  return routes;
}
