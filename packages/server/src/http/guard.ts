/**
 * Who may ask. A page from elsewhere that a browser of this machine has open can send requests here too, under a name of its own that
 * leads here (then Host is that name), or under ours (then Origin, or what the browser says of the site, is not ours).
 */
import { nameIn } from './hosts.ts';

export interface Asked {
  readonly method: string;
  readonly host?: string | undefined;
  readonly origin?: string | undefined;
  /** What browsers say of themselves: Sec-Fetch-Site and Sec-Fetch-Mode. */
  readonly site?: string | undefined;
  readonly mode?: string | undefined;
  readonly type?: string | undefined;
}

export interface Objection {
  readonly status: 400 | 403 | 405 | 415;
  readonly message: string;
  readonly help: string;
}

const READING: readonly string[] = ['GET', 'HEAD'];
const WRITING: readonly string[] = ['PUT', 'POST'];

/** The reason for which a request is refused, before anything else is looked at; undefined: none. */
export function objection(asked: Asked, names: ReadonlySet<string>): Objection | undefined {
  const { method, host, origin, site, mode, type } = asked;
  const name = host === undefined ? undefined : nameIn(host);
  if (host === undefined || name === undefined)
    return { status: 400, message: 'the request names no host', help: 'Use the address that the server printed.' };
  if (!names.has(name))
    return {
      status: 403,
      message: 'this server is not called by that name',
      help: 'Use the address that it printed, or start it with --host and the name or address by which it is called.',
    };
  if (origin !== undefined && origin.toLowerCase() !== `http://${host.toLowerCase()}`)
    return { status: 403, message: 'only its own page may ask this server', help: 'Open the page that it serves.' };
  const isOwn = site === undefined || site === 'same-origin' || site === 'none';
  const isLink = method === 'GET' && mode === 'navigate';
  if (!isOwn && !isLink)
    return { status: 403, message: 'only its own page may ask this server', help: 'Open the page that it serves.' };
  if (READING.includes(method)) return undefined;
  if (!WRITING.includes(method))
    return { status: 405, message: 'this server takes GET, HEAD, PUT and POST', help: 'See docs/serve.md.' };
  if (origin === undefined && site !== 'same-origin')
    return {
      status: 403,
      message: 'a request that saves or asks must say where it comes from',
      help: 'Browsers do. Elsewhere send the header Origin with the address of this server.',
    };
  if (!/^(application\/json|text\/[a-z.+-]+)\s*(;|$)/i.test(type ?? ''))
    return { status: 415, message: 'the content must be JSON or text', help: 'Send Content-Type: application/json.' };
  return undefined;
}
