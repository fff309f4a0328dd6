import { attend } from './attend.ts';
import { fetchedFiles } from './fetched-files.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** The worker's own side, of which the page's types know nothing. */
declare const self: {
  postMessage(message: FromWorker): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToWorker>) => void): void;
};

const hear = attend(fetchedFiles, (message) => self.postMessage(message));
self.addEventListener('message', ({ data }) => hear(data));
