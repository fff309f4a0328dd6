/** Asks the worker of the page, or the server for what does not fit in the page; tells when files have changed. */

import { FITS } from '../../ask/files.ts';
import type { AnswerTo, Index, Reply, Request } from '../../ask/index.ts';
import type { FromWorker, ToWorker } from '../../worker/messages.ts';

/** Requests whose replies are kept for a while, and how many. They change only with the files. */
const KEPT: ReadonlySet<Request['ask']> = new Set(['shelf', 'agreement', 'verdicts']);
const MOST_KEPT = 8;

/** Requests that no record is needed for: the page answers them, however long it is. */
const WITHOUT_RECORD: ReadonlySet<Request['ask']> = new Set(['shelf', 'agreement', 'examples', 'language']);

export type Saved = { readonly ok: true; readonly version: string } | { readonly ok: false; readonly reason: string };

/** A request that was refused, in words for the reader. */
export class AskError extends Error {
  readonly help: string;

  constructor(message: string, help: string) {
    super(message);
    this.name = 'AskError';
    this.help = help;
  }
}

export interface Client {
  /** @throws AskError where it cannot be answered */
  ask<R extends Request>(request: R): Promise<AnswerTo<R>>;
  /** The files that are there. */
  index(): Promise<Index>;
  /** Who judges this agreement's record. */
  judgedBy(agreement: string): Promise<'page' | 'server'>;
  /** Puts a text in the place of a file for this page alone; undefined takes it away. */
  overlay(path: string, text: string | undefined): void;
  /** Keeps a text on disk, where a server is there to do it. `version`: of the file as it was read; left out: it is new. */
  save(path: string, text: string, version?: string): Promise<Saved>;
  /** Files on disk have changed: what was answered is asked anew. */
  refresh(): void;
  /** Grows whenever an answer may have changed. */
  version(): number;
  /** Calls back when `version` has grown; gives a function that ends it. */
  onChange(listener: () => void): () => void;
}

const lengthOf = ({ record }: Index['agreements'][number]): number => record.reduce((sum, { bytes }) => sum + bytes, 0);

/** What lies behind a client: a worker of the page, or the page itself. */
export interface Port {
  send(message: ToWorker): void;
  onMessage(listener: (message: FromWorker) => void): void;
}

/**
 * @param base address of the page, ending in `/`
 * @param readIndex reads the index of the files
 */
export function createClient(port: Port, base: string, readIndex: () => Promise<Index>): Client {
  const waiting = new Map<number, (reply: string) => void>();
  const listeners = new Set<() => void>();
  let sent = 0;
  let version = 0;
  let index: Promise<Index> | undefined;

  port.onMessage(({ id, reply }) => {
    waiting.get(id)?.(reply);
    waiting.delete(id);
  });

  /** Documents that are being written, by their paths. */
  const drafts = new Map<string, string>();
  const kept = new Map<string, Promise<unknown>>();
  const grown = () => {
    version++;
    kept.clear();
    for (const listener of listeners) listener();
  };
  const current = () => {
    index ??= readIndex();
    return index;
  };

  async function judgedBy(name: string): Promise<'page' | 'server'> {
    const { live, agreements } = await current();
    const folder = agreements.find((each) => each.name === name);
    const bytes = folder ? lengthOf(folder) : 0;
    if (bytes <= FITS) return 'page';
    if (live) return 'server';
    throw new AskError(
      `the record of ${name} has ${Math.round(bytes / 1e6)} MB, which is more than a page can hold`,
      'Run `servanda serve` on the folder: then the server judges it.',
    );
  }

  /** A text may speak of any agreement, so the longest record says who answers of it. */
  async function answeredBy(request: Request): Promise<'page' | 'server'> {
    if (WITHOUT_RECORD.has(request.ask)) return 'page';
    if ('agreement' in request) return judgedBy(request.agreement);
    if (request.ask !== 'read') return 'page';
    const { live, agreements } = await current();
    return live && agreements.some((folder) => lengthOf(folder) > FITS) ? 'server' : 'page';
  }

  function fromWorker(request: Request): Promise<string> {
    sent++;
    const id = sent;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      port.send({ id, request });
    });
  }

  async function fromServer(request: Request): Promise<string> {
    const response = await fetch(new URL('api/ask', base), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      // The server keeps none of them: it is told what is being written with whatever is asked.
      body: JSON.stringify(drafts.size === 0 ? request : { request, drafts: Object.fromEntries(drafts) }),
    });
    const text = await response.text();
    if (!response.ok && !text.startsWith('{"problem"')) throw new AskError(`the server says ${response.status}`, text);
    return text;
  }

  async function replyTo(request: Request): Promise<unknown> {
    return JSON.parse(await ((await answeredBy(request)) === 'server' ? fromServer(request) : fromWorker(request)));
  }

  /** Parts of a page ask the same at the same time, and a reader goes to and fro: what was asked last is not worked out again. */
  function once(request: Request): Promise<unknown> {
    const key = JSON.stringify(request);
    const reply = kept.get(key) ?? replyTo(request);
    kept.delete(key);
    kept.set(key, reply);
    reply.catch(() => kept.delete(key));
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST_KEPT) break;
      kept.delete(oldest);
    }
    return reply;
  }

  return {
    async ask<R extends Request>(request: R): Promise<AnswerTo<R>> {
      const reply = (await (KEPT.has(request.ask) ? once(request) : replyTo(request))) as Reply<AnswerTo<R>>;
      if ('problem' in reply) throw new AskError(reply.problem.message, reply.problem.help);
      return reply.answer;
    },
    index: current,
    judgedBy,
    overlay(path, text) {
      port.send({ overlay: path, text });
      if (text === undefined) drafts.delete(path);
      else if (path.endsWith('/agreement.md')) drafts.set(path, text);
      grown();
    },
    async save(path, text, of) {
      const response = await fetch(new URL(`data/${path.split('/').map(encodeURIComponent).join('/')}`, base), {
        method: 'PUT',
        headers: {
          'content-type': 'text/plain; charset=utf-8',
          ...(of === undefined ? { 'if-none-match': '*' } : { 'if-match': `"${of}"` }),
        },
        body: text,
      });
      const said = (await response.json()) as { version: string } | { problem: { message: string; help: string } };
      if ('version' in said) return { ok: true, version: said.version };
      return { ok: false, reason: `${said.problem.message}. ${said.problem.help}` };
    },
    version: () => version,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh() {
      index = undefined;
      port.send({ changed: true });
      grown();
    },
  };
}
