/**
 * A desk in a thread of its own: while it judges a long record, files are served and changes told as before, and if a record is too
 * long for the memory of this machine, only the thread ends.
 */
import { totalmem } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Reply } from '@servanda/workbench';
import type { Shelf } from '../data/shelf.ts';
import type { FromThread, ToThread } from './messages.ts';

export interface ServerDesk {
  /** The reply to a request, as JSON. */
  answer(request: unknown): Promise<string>;
  /** Files have changed. */
  changed(): void;
  close(): void;
}

/** The share of this machine's memory that judging may take. Node's own limit is some gigabytes on any machine. */
const MEMORY = 0.75;

interface Running {
  readonly worker: Worker;
  readonly waiting: Map<number, (reply: string) => void>;
  /** Done when the thread was told what there is. */
  shown: Promise<void>;
}

function whyEnded(error: Error | undefined): Reply<never> {
  const isMemory = error !== undefined && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return {
    problem: isMemory
      ? {
          message: 'this record is too long for the memory of this machine',
          help: 'Split it, and give --record a part.',
        }
      : {
          message: error?.message ?? 'the server was ended',
          help: 'Try again; if it stays, tell the makers of Servanda.',
        },
  };
}

/** @param thread the built `thread.ts`; it is started when something is first asked, and again after it ended by a fault */
export function createThreadedDesk(
  shelf: Pick<Shelf, 'snapshot'>,
  thread = new URL('./thread.js', import.meta.url),
): ServerDesk {
  let running: Running | undefined;
  let asked = 0;

  const tell = ({ worker }: Running, message: ToThread) => worker.postMessage(message);
  async function show(to: Running): Promise<void> {
    const { index, files } = await shelf.snapshot();
    tell(to, { there: { index, files } });
  }

  function start(): Running {
    const maxOldGenerationSizeMb = Math.floor((totalmem() / 1024 / 1024) * MEMORY);
    const worker = new Worker(thread, { resourceLimits: { maxOldGenerationSizeMb } });
    const started: Running = { worker, waiting: new Map(), shown: Promise.resolve() };
    let fault: Error | undefined;
    worker.on('message', ({ id, reply }: FromThread) => {
      started.waiting.get(id)?.(reply);
      started.waiting.delete(id);
    });
    worker.on('error', (error: Error) => {
      fault = error;
    });
    worker.on('exit', () => {
      if (running === started) running = undefined;
      for (const answer of started.waiting.values()) answer(JSON.stringify(whyEnded(fault)));
    });
    started.shown = show(started);
    return started;
  }

  return {
    answer(request) {
      running ??= start();
      const to = running;
      asked++;
      const id = asked;
      return new Promise((resolve) => {
        to.waiting.set(id, resolve);
        to.shown.then(
          () => tell(to, { id, request }),
          (error: Error) => resolve(JSON.stringify(whyEnded(error))),
        );
      });
    },
    changed() {
      const to = running;
      if (to) to.shown = to.shown.then(() => show(to));
    },
    close() {
      void running?.worker.terminate();
    },
  };
}
