import { createRoot } from 'react-dom/client';
import type { Index } from '../ask/index.ts';
import { fetchedFiles } from '../worker/fetched-files.ts';
import type { FromWorker } from '../worker/messages.ts';
import { createClient, type Port } from './frame/client.ts';
import { followChanges } from './frame/follow-changes.ts';
import { Shell } from './frame/shell.tsx';
import './style/theme.css';

const base = new URL('.', document.baseURI).href;

function workerPort(): Port {
  const worker = new Worker(new URL('../worker/worker.ts', import.meta.url), { type: 'module' });
  worker.postMessage({ base });
  return {
    send: (message) => worker.postMessage(message),
    onMessage: (listener) =>
      worker.addEventListener('message', (event: MessageEvent<FromWorker>) => listener(event.data)),
  };
}

const readIndex = (): Promise<Index> => fetchedFiles(base).index();
const client = createClient(workerPort(), base, readIndex);
followChanges(client, base);

const page = document.getElementById('page');
if (page) createRoot(page).render(<Shell client={client} />);
