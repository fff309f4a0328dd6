/** Where the reader is, in the part of the URL after `#`: it can be shared, and it works without a server. */

export interface Address {
  readonly view: string;
  /** Name of a folder. */
  readonly agreement?: string | undefined;
  readonly asOf?: string | undefined;
  readonly knownAt?: string | undefined;
  /** Question to reading. */
  readonly readings: Readonly<Record<string, string>>;
  readonly standard?: string | undefined;
  /** A clause or a norm. */
  readonly provision?: string | undefined;
  readonly bearer?: string | undefined;
  readonly place?: string | undefined;
  /** A view's own keys. */
  readonly more: Readonly<Record<string, string>>;
}

const NAMED = {
  'as-of': 'asOf',
  'known-at': 'knownAt',
  standard: 'standard',
  provision: 'provision',
  bearer: 'bearer',
  place: 'place',
} as const;
type Named = (typeof NAMED)[keyof typeof NAMED];
const READING = 'reading.';

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The address of a hash; an empty one is the landing page. Never throws. */
export function addressOf(hash: string): Address {
  const [path = '', query = ''] = split(hash.replace(/^#?\/?/, ''), '?');
  const [view = '', agreement = ''] = path.split('/');
  const named: { [K in Named]?: string } = {};
  const readings: Record<string, string> = {};
  const more: Record<string, string> = {};
  for (const [key, value] of new URLSearchParams(query)) {
    const name = Object.hasOwn(NAMED, key) ? NAMED[key as keyof typeof NAMED] : undefined;
    if (name) named[name] = value;
    else if (key.startsWith(READING)) readings[key.slice(READING.length)] = value;
    else more[key] = value;
  }
  return {
    view: decoded(view) || 'read',
    ...(agreement ? { agreement: decoded(agreement) } : {}),
    ...named,
    readings,
    more,
  };
}

/** The reading chosen for a question, which may be called like what every object has. */
export const readingOf = ({ readings }: Pick<Address, 'readings'>, question: string): string | undefined =>
  Object.hasOwn(readings, question) ? readings[question] : undefined;

function split(text: string, mark: string): string[] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** The hash of an address, always the same for the same address. */
export function hashOf({ view, agreement, readings, more, ...named }: Address): string {
  const pairs = [
    ...Object.entries(NAMED).map(([key, name]) => [key, named[name]] as const),
    ...sorted(readings).map(([question, reading]) => [`${READING}${question}`, reading] as const),
    ...sorted(more),
  ];
  const query = pairs.flatMap(([key, value]) => (value ? `${plain(key)}=${plain(value)}` : [])).join('&');
  const path = [view, agreement].flatMap((part) => (part ? encodeURIComponent(part) : [])).join('/');
  return `#/${path}${query ? `?${query}` : ''}`;
}

const sorted = (pairs: Readonly<Record<string, string>>) => Object.entries(pairs).sort(([a], [b]) => (a < b ? -1 : 1));

/** Times and names stay readable: `:` and `,` and `/` need no escape after the `#`. */
const plain = (text: string) => encodeURIComponent(text).replace(/%(3A|2C|2F)/g, (code) => decodeURIComponent(code));

export type Change = Partial<Address>;

/** Another agreement has other questions, provisions and times: only the view stays. */
export function changed(address: Address, change: Change): Address {
  const isElsewhere = change.agreement !== undefined && change.agreement !== address.agreement;
  const base: Address = isElsewhere ? { view: address.view, readings: {}, more: {} } : address;
  // A view's own keys mean nothing to another view.
  const more = change.view !== undefined && change.view !== address.view ? {} : base.more;
  return { ...base, more, ...change };
}
