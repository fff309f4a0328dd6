import { fetchedFiles } from '../worker/fetched-files.ts';
import type { FromWorker } from '../worker/messages.ts';
import type { Port } from './frame/client.ts';
import { ownWorker } from './frame/own-worker.ts';
import { base, start } from './frame/start.tsx';

function workerPort(): Port {
  const worker = new Worker(ownWorker(), { type: 'module' });
  worker.postMessage({ base });
  return {
    send: (message) => worker.postMessage(message),
    onMessage: (listener) =>
      worker.addEventListener('message', (event: MessageEvent<FromWorker>) => listener(event.data)),
  };
}

start(workerPort(), () => fetchedFiles(base).index());
