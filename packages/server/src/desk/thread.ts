/** The thread in which the server judges. It ends by itself when its server does. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { createDesk, type StreamingFiles } from '@servanda/workbench';
import type { FromThread, ToThread } from './messages.ts';

let there: Extract<ToThread, { there: unknown }>['there'] = {
  index: { servanda: 1, live: true, agreements: [], texts: [] },
  files: new Map(),
};

function fileOf(path: string): string {
  const file = there.files.get(path);
  if (file === undefined) throw new Error(`there is no file ${path}`);
  return file;
}

const files: StreamingFiles = {
  index: async () => there.index,
  text: async (path) => readFile(fileOf(path), 'utf8'),
  stream: (path) => createReadStream(fileOf(path)) as AsyncIterable<Uint8Array>,
};
const desk = createDesk(files);

parentPort?.on('message', (message: ToThread) => {
  if ('there' in message) {
    there = message.there;
    desk.changed();
    return;
  }
  const { id, request } = message;
  void desk.answer(request).then((reply) => parentPort?.postMessage({ id, reply } satisfies FromThread));
});
