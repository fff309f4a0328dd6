import { describe, expect, test } from 'vitest';
import { type Asked, objection } from './guard.ts';
import { hostNames, isLoopback, nameIn } from './hosts.ts';

const names = hostNames('127.0.0.1');
const status = (asked: Partial<Asked>, known = names) =>
  objection({ method: 'GET', host: 'localhost:4315', ...asked }, known)?.status;

describe('the name by which the server is called', () => {
  test.each(['localhost:4315', 'LOCALHOST', '127.0.0.1:80', '[::1]:4315'])('%s is its own', (host) => {
    expect(status({ host })).toBeUndefined();
  });

  test.each(['evil.example:4315', 'localhost.evil.example', 'localhost.', '127.0.0.1.nip.io', '192.168.0.1'])(
    '%s is another: a name server may lead it here',
    (host) => expect(status({ host })).toBe(403),
  );

  test.each(['', 'local host', 'localhost:x', 'a@localhost', 'localhost/', '[::1', 'localhost:4315:1'])(
    '"%s" is no name',
    (host) => expect(status({ host })).toBe(400),
  );

  test('is given where it listens elsewhere too', () => {
    expect(status({ host: '10.0.0.7:4315' }, hostNames('10.0.0.7'))).toBeUndefined();
    expect(status({ host: '[fd00::7]:4315' }, hostNames('FD00::7'))).toBeUndefined();
    expect(status({ host: '10.0.0.8:4315' }, hostNames('10.0.0.7'))).toBe(403);
    expect(status({ host: 'evil.example' }, hostNames('0.0.0.0'))).toBe(403);
  });

  test('is read without its port', () => {
    expect(nameIn('Desk-1.example:80')).toBe('desk-1.example');
    expect([isLoopback('127.0.0.1'), isLoopback('::1'), isLoopback('0.0.0.0')]).toEqual([true, true, false]);
  });
});

describe('where a request comes from', () => {
  test.each([
    ['its own page', { origin: 'http://localhost:4315', site: 'same-origin' }, undefined],
    ['the address line', { site: 'none' }, undefined],
    ['a link elsewhere', { site: 'cross-site', mode: 'navigate' }, undefined],
    ['an image elsewhere', { site: 'cross-site', mode: 'no-cors' }, 403],
    ['another port of this machine', { origin: 'http://localhost:8080' }, 403],
    ['another page of this machine, by its site', { site: 'same-site', mode: 'cors' }, 403],
    ['a file or a sandbox', { origin: 'null' }, 403],
    ['the same name by TLS', { origin: 'https://localhost:4315' }, 403],
  ] as const)('%s', (_, asked, expected) => {
    expect(status(asked)).toBe(expected);
  });

  test.each(['PUT', 'POST'])('%s must say it, and what it sends', (method) => {
    const own = { method, origin: 'http://localhost:4315' };
    expect(status({ method, type: 'application/json' })).toBe(403);
    expect(status({ method, site: 'none', type: 'application/json' })).toBe(403);
    expect(status({ method, site: 'cross-site', mode: 'navigate', type: 'text/plain' })).toBe(403);
    expect(status(own)).toBe(415);
    expect(status({ ...own, type: 'multipart/form-data; boundary=x' })).toBe(415);
    expect(status({ ...own, type: 'application/x-www-form-urlencoded' })).toBe(415);
    expect(status({ ...own, type: 'application/json; charset=utf-8' })).toBeUndefined();
    expect(status({ method, site: 'same-origin', type: 'text/markdown' })).toBeUndefined();
  });

  test('no other method is taken', () => {
    for (const method of ['DELETE', 'PATCH', 'OPTIONS', 'CONNECT', 'get'])
      expect(status({ method, origin: 'http://localhost:4315', type: 'application/json' })).toBe(405);
  });
});
