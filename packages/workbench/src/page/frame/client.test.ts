import { expect, test } from 'vitest';
import type { Index, Request } from '../../ask/index.ts';
import type { ToWorker } from '../../worker/messages.ts';
import { AskError, type Client, createClient, type Port } from './client.ts';

/** A worker that answers with what it was asked, and remembers it. */
function answering(index: Index = { servanda: 1, live: false, agreements: [], texts: [] }): {
  client: Client;
  asked: Request[];
} {
  const asked: Request[] = [];
  let hear: Parameters<Port['onMessage']>[0] = () => undefined;
  const port: Port = {
    send(message: ToWorker) {
      if (!('id' in message)) return;
      asked.push(message.request);
      const isBad = message.request.ask === 'shelf';
      const reply = isBad ? { problem: { message: 'no', help: 'ask later' } } : { answer: message.request };
      queueMicrotask(() => hear({ id: message.id, reply: JSON.stringify(reply) }));
    },
    onMessage: (listener) => {
      hear = listener;
    },
  };
  return { client: createClient(port, 'http://localhost/', async () => index), asked };
}
const verdicts = (asOf: string) => ({ ask: 'verdicts', agreement: 'a', under: { asOf } }) as const;

test('the same question is worked out once, until the files change', async () => {
  const { client, asked } = answering();
  const [a, b] = await Promise.all([client.ask(verdicts('2024-01-01')), client.ask(verdicts('2024-01-01'))]);
  expect(a).toBe(b);
  await client.ask(verdicts('2024-01-02'));
  expect(asked).toHaveLength(2);
  client.refresh();
  await client.ask(verdicts('2024-01-01'));
  client.overlay('agreements/a/agreement.md', 'a draft');
  await client.ask(verdicts('2024-01-01'));
  expect(asked).toHaveLength(4);
});

test('only the last few answers are kept', async () => {
  const { client, asked } = answering();
  for (let day = 10; day < 20; day++) await client.ask(verdicts(`2024-01-${day}`));
  await client.ask(verdicts('2024-01-19'));
  expect(asked).toHaveLength(10);
  await client.ask(verdicts('2024-01-10'));
  expect(asked).toHaveLength(11);
});

test('what cannot be answered is told with what to do', async () => {
  const { client } = answering();
  await expect(client.ask({ ask: 'shelf' })).rejects.toEqual(new AskError('no', 'ask later'));
});

test('a record that is too long for the page hinders nothing that needs none', async () => {
  const long = { path: 'agreements/a/record/a.jsonl', bytes: 49_000_000, version: '1' };
  const folder = {
    name: 'a',
    document: { path: 'agreements/a/agreement.md', bytes: 1, version: '1' },
    record: [long],
    maps: [],
  };
  const index: Index = { servanda: 1, live: false, agreements: [folder], texts: [] };
  const { client, asked } = answering(index);
  await client.ask({ ask: 'agreement', agreement: 'a' });
  await client.ask({ ask: 'examples', agreement: 'a' });
  expect(asked).toHaveLength(2);
  await expect(client.ask(verdicts('2024-01-01'))).rejects.toHaveProperty('message', expect.stringContaining('49 MB'));
});
