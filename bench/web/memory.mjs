// What a page and its worker hold once all that nobody needs is collected.
import { open } from './browser.mjs';

async function heap(send) {
  // What is freed by a first collection may free more.
  for (let i = 0; i < 2; i++) await send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await send('Runtime.getHeapUsage');
  // Columns of numbers lie beside the heap.
  return (usedSize + backingStorageSize) / 1e6;
}

/** Speaks with the worker of a page. */
async function workerSession(session) {
  let id = 0;
  const waiting = new Map();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id: of, result } = JSON.parse(message);
    waiting.get(of)?.(result ?? {});
  });
  const attached = new Promise((done) =>
    session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      if (targetInfo.type === 'worker') done(sessionId);
    }),
  );
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const sessionId = await attached;
  return (method) =>
    new Promise((done) => {
      id++;
      waiting.set(id, done);
      session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    });
}

/** MB of JavaScript objects and columns of numbers in the page and in its worker. */
export async function memory(browser, url) {
  const { page, close } = await open(browser, url);
  await page.waitForTimeout(1000);
  const session = await page.context().newCDPSession(page);
  const inPage = await heap((method) => session.send(method));
  const inWorker = await heap(await workerSession(session));
  await close();
  return { inPage, inWorker };
}
