/** Splits a stream of bytes into lines without ever holding more than one line, however the stream is cut into chunks. */

/** Longest line that is read; a report is far shorter. Bytes. */
export const LONGEST_LINE = 8 * 1024 * 1024;

export interface Line {
  /** 1-based. */
  readonly number: number;
  /** Without its line end; undefined where the line is longer than `LONGEST_LINE`, and was not kept. */
  readonly bytes: Uint8Array | undefined;
}

const LF = 0x0a;
const CR = 0x0d;

/** Lines end with LF or CRLF; the last one may end with the stream. Lines of one chunk come as one batch. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line[], void, undefined> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > LONGEST_LINE) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const end = (): Line => {
    const line = { number, bytes: length > LONGEST_LINE ? undefined : withoutReturn(joined(parts, length)) };
    parts = [];
    length = 0;
    number++;
    return line;
  };
  for await (const chunk of chunks) {
    const batch: Line[] = [];
    let from = 0;
    for (let at = chunk.indexOf(LF); at !== -1; at = chunk.indexOf(LF, from)) {
      add(chunk.subarray(from, at));
      batch.push(end());
      from = at + 1;
    }
    // A reader may use its buffer again for the next chunk, so what is kept over is copied.
    add(length > LONGEST_LINE ? chunk.subarray(from) : chunk.slice(from));
    if (batch.length > 0) yield batch;
  }
  if (length > 0) yield [end()];
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function withoutReturn(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === CR ? bytes.subarray(0, -1) : bytes;
}
