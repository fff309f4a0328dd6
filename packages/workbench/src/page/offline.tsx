/** The page as it is opened from a disk: no server, no worker; the desk stands in the page itself. */
import './frame/no-eval.ts';
import { attend } from '../worker/attend.ts';
import type { FromWorker } from '../worker/messages.ts';
import type { Port } from './frame/client.ts';
import { embeddedFiles } from './frame/files-embedded.ts';
import { base, start } from './frame/start.tsx';

const files = embeddedFiles();

function ownPort(): Port {
  const listeners = new Set<(message: FromWorker) => void>();
  const hear = attend(
    () => files,
    (message) => {
      for (const listener of listeners) listener(message);
    },
  );
  hear({ base });
  return {
    // Later, so that the page is painted before the desk takes its time.
    send: (message) => void setTimeout(() => hear(message)),
    onMessage: (listener) => void listeners.add(listener),
  };
}

start(ownPort(), files.index);
