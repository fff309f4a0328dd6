import { filesOf } from '@servanda/workbench';
import { expect, test } from 'vitest';
import { createThreadedDesk } from './threaded-desk.ts';

/** A thread that tells how often it was shown what there is, and ends or fails when told to. */
const source = `
  import { parentPort } from 'node:worker_threads';
  let names = [];
  parentPort.on('message', ({ there, id, request }) => {
    if (there) names = there.index.agreements.map(({ name }) => name);
    else if (request === 'end') process.exit(0);
    else if (request === 'fail') throw new Error('out of thread');
    else parentPort.postMessage({ id, reply: JSON.stringify({ answer: [request, ...names] }) });
  });`;
const thread = new URL(`data:text/javascript,${encodeURIComponent(source)}`);

function desk() {
  const names: string[] = [];
  const snapshot = async () => ({
    index: await filesOf(Object.fromEntries(names.map((name) => [`agreements/${name}/agreement.md`, '']))).index(),
    files: new Map<string, string>(),
    directories: [],
  });
  return { names, desk: createThreadedDesk({ snapshot }, thread) };
}

test('answers by what there is, also after it changed', async () => {
  const { names, desk: own } = desk();
  names.push('a');
  expect(await Promise.all([own.answer(1), own.answer(2)])).toEqual(['{"answer":[1,"a"]}', '{"answer":[2,"a"]}']);
  names.push('b');
  own.changed();
  expect(await own.answer(3)).toBe('{"answer":[3,"a","b"]}');
  own.close();
});

test('says that its thread ended, to all who wait, and starts another', async () => {
  const { names, desk: own } = desk();
  names.push('a');
  const replies = await Promise.all([own.answer('fail'), own.answer('waits')]);
  expect(replies[0]).toContain('"problem":{"message":"out of thread"');
  expect(await own.answer('again')).toBe('{"answer":["again","a"]}');
  expect(await own.answer('end')).toContain('the server was ended');
  own.close();
});

test('what was not asked starts no thread', () => {
  const { desk: own } = desk();
  own.changed();
  own.close();
});
