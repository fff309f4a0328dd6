import { get } from 'node:http';
import { expect, test } from 'vitest';
import { startServer } from '../test-server.ts';

test('changes are told to all who listen, until the server ends', async () => {
  const server = await startServer({ 'readings/letter.txt': 'A letter.' });
  const listener = () => {
    let heard = '';
    let check = () => undefined as undefined;
    const ended = new Promise<void>((resolve) => {
      get({ host: '127.0.0.1', port: server.port, path: '/changes' }, (response) => {
        expect(response.headers['content-type']).toContain('text/event-stream');
        response.on('data', (part: Buffer) => {
          heard += part.toString();
          check();
        });
        response.on('error', () => resolve());
        response.on('close', resolve);
      });
    });
    const until = (words: string) =>
      new Promise<void>((resolve) => {
        check = () => {
          if (heard.includes(words)) resolve();
        };
        check();
      });
    return { until, ended };
  };
  const both = [listener(), listener()];
  await Promise.all(both.map(({ until }) => until('event: ready')));
  server.write('readings/letter.txt', 'Another letter.');
  const words = 'event: changed\ndata: {"paths":["texts/letter.txt"]}\n\n';
  await Promise.all(both.map(({ until }) => until(words)));
  await server.close();
  await Promise.all(both.map(({ ended }) => ended));
});
