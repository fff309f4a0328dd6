import { hostname, networkInterfaces } from 'node:os';

/** Names by which a browser on this machine calls it. A name that somebody else's name server gives for it is none of them. */
export const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

const bracketed = (address: string): string => (address.includes(':') ? `[${address}]` : address);

const EVERY: readonly string[] = ['0.0.0.0', '::'];

/** Whether only this machine can reach what listens there. */
export const isLoopback = (host: string): boolean => LOOPBACK.includes(bracketed(host.toLowerCase()));

/** The names by which a server that listens on `host` may be called: for all addresses, those of this machine. */
export function hostNames(host: string): ReadonlySet<string> {
  const own = EVERY.includes(host)
    ? [hostname(), ...Object.values(networkInterfaces()).flatMap((all) => (all ?? []).map(({ address }) => address))]
    : [host];
  return new Set([...LOOPBACK, ...own.map((name) => bracketed(name).toLowerCase())]);
}

/** The name in a Host header, without its port; undefined where it is no such header. */
export function nameIn(header: string): string | undefined {
  return /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?$/i.exec(header)?.[1]?.toLowerCase();
}
