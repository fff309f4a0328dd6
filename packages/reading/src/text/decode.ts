/** From bytes to characters: nothing is guessed in silence. */
import type { TextNote } from './text.ts';
import { TextError } from './text-error.ts';

/** UTF-16 code units. */
export const LONGEST = 2_000_000;
/** No encoding in use takes more bytes for one code unit. */
const MOST_BYTES = 4;
/** Bytes or characters looked at to tell an encoding, or a binary file from a text. */
const SAMPLE = 65_536;

export interface Decoded {
  readonly characters: string;
  readonly notes: readonly TextNote[];
}

const SPLIT = 'split it and read its parts one by one';
// Made only when told: the first number in words of a language takes longer than reading a text.
const limit = () => `a text may be at most ${LONGEST.toLocaleString('en')} characters long`;

/** Throws `TextError` if a text is longer than may be read. */
export function checkLength(name: string, characters: string): void {
  if (characters.length > LONGEST)
    throw new TextError(`${name} is ${characters.length.toLocaleString('en')} characters long; ${limit()}`, SPLIT);
}

/**
 * The characters of a file, without a byte order mark, with `\n` for every end of line. `declared`: the encoding that the file itself
 * names, as a page does; it is used where the bytes are not UTF-8. Throws `TextError`.
 */
export async function decode(bytes: Uint8Array, name: string, encoding?: string, declared?: string): Promise<Decoded> {
  if (bytes.length > LONGEST * MOST_BYTES) {
    const megabytes = (bytes.length / 1_000_000).toFixed(1);
    throw new TextError(`${name} is ${megabytes} MB long; ${limit()}`, SPLIT);
  }
  const label = encoding ?? markOf(bytes);
  if (label === undefined && shareOf(bytes.subarray(0, SAMPLE), 0) > 0.02) throw binary(name);
  const { decoded, notes } = await charactersOf(bytes, name, label, declared);
  const characters = decoded.replace(/\r\n?/g, '\n');
  checkLength(name, characters);
  if (looksBinary(characters)) throw binary(name);
  const lost = characters.indexOf('\ufffd');
  if (lost < 0) return { characters, notes };
  const count = characters.split('\ufffd').length - 1;
  const damaged: TextNote = {
    code: 'encoding',
    message: `${count} of its characters ${count === 1 ? 'is' : 'are'} lost: U+FFFD stands in their place.`,
    help: 'Take the text from its source again; words with a lost character are not found.',
    range: { from: lost, to: lost + 1 },
  };
  return { characters, notes: [...notes, damaged] };
}

function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

async function charactersOf(
  bytes: Uint8Array,
  name: string,
  label: string | undefined,
  declared: string | undefined,
): Promise<{ decoded: string; notes: TextNote[] }> {
  const decoded = decodedAs(bytes, label ?? 'utf-8');
  if (decoded !== undefined && decoded !== 'unknown label') return { decoded: decoded.characters, notes: [] };
  if (decoded === 'unknown label')
    throw new TextError(
      `there is no encoding "${label}" that could be read`,
      'give one of the names of the WHATWG Encoding Standard, such as utf-8, windows-1251, utf-16le',
    );
  if (label !== undefined)
    throw new TextError(`${name} is not ${label}`, 'give the encoding it has with --encoding, or save it as UTF-8');
  const asDeclared = declared === undefined ? undefined : decodedAs(bytes, declared);
  if (asDeclared !== undefined && asDeclared !== 'unknown label') {
    const message = `It is not UTF-8 and is read as ${declared}, as it says of itself.`;
    return {
      decoded: asDeclared.characters,
      notes: [{ code: 'encoding', message, help: 'If letters look wrong, give --encoding.' }],
    };
  }
  throw await notUtf8(bytes, name);
}

function decodedAs(bytes: Uint8Array, label: string): { characters: string } | 'unknown label' | undefined {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(label, { fatal: true });
  } catch {
    return 'unknown label';
  }
  try {
    return { characters: decoder.decode(bytes) };
  } catch {
    return undefined;
  }
}

async function notUtf8(bytes: Uint8Array, name: string): Promise<TextError> {
  const { detect } = await import('chardet');
  const guess = detect(bytes.subarray(0, SAMPLE))?.toLowerCase();
  if (guess === undefined || guess.startsWith('utf-8') || decodedAs(bytes, guess) === 'unknown label')
    return new TextError(
      `${name} is not UTF-8, and its encoding cannot be told`,
      'give its encoding with --encoding, or save it as UTF-8',
    );
  return new TextError(
    `${name} is not UTF-8; it looks like ${guess}`,
    `read it with --encoding ${guess}, or save it as UTF-8`,
  );
}

function shareOf(bytes: Uint8Array, value: number): number {
  let count = 0;
  for (const byte of bytes) if (byte === value) count++;
  return bytes.length === 0 ? 0 : count / bytes.length;
}

function looksBinary(characters: string): boolean {
  const sample = characters.slice(0, SAMPLE);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted.
  const controls = sample.match(/[\0-\x08\x0e-\x1f]/g)?.length ?? 0;
  return controls > 0.02 * sample.length;
}

const binary = (name: string) =>
  new TextError(
    `${name} is not a text: it is full of control characters`,
    'give a text, Markdown or HTML file; if it is UTF-16 without a mark, say --encoding utf-16le',
  );
