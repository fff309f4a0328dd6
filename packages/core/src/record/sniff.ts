import type { Problem } from './problem.ts';

/** A stream watched at its start; `fault` is set once the stream has ended. */
export interface Watched {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly fault: Pick<Problem, 'code' | 'message' | 'help' | 'setAside'> | undefined;
}

/** Ends a stream that is no text at once, since each of its lines would only repeat that. */
export function sniff(chunks: AsyncIterable<Uint8Array>): Watched {
  let fault: Watched['fault'];
  async function* watched(): AsyncGenerator<Uint8Array, void, undefined> {
    let started = false;
    for await (const chunk of chunks) {
      if (!started && chunk.length > 0) {
        started = true;
        fault = faultOf(chunk);
        if (fault) return;
      }
      yield chunk;
    }
    if (!started)
      fault = {
        code: 'empty-file',
        message: 'this file is empty',
        help: 'check that it is the file you meant',
        setAside: 0,
      };
  }
  return {
    chunks: watched(),
    get fault() {
      return fault;
    },
  };
}

/** Far enough to meet a zero byte in any usual binary format. */
const START = 4096;

function faultOf(chunk: Uint8Array): Watched['fault'] {
  const [a, b] = chunk;
  const not = (what: string, help: string): Watched['fault'] => ({
    code: 'not-text',
    message: `this file is ${what}; it is set aside whole`,
    help,
    setAside: 1,
  });
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return not('text in UTF-16', 'save it as UTF-8');
  if (a === 0x1f && b === 0x8b) return not('compressed (gzip)', 'unpack it first');
  if (a === 0x50 && b === 0x4b)
    return not('a ZIP archive or an office document', 'unpack it, or export it to JSON Lines or CSV');
  const start = chunk.subarray(0, START);
  if (start.includes(0) && !hasJsonLine(start))
    return not('not text', 'give a record in JSON Lines: one JSON object a line');
  return undefined;
}

/** A stray zero byte in one line of a record must not cost the others: only a file without any line of JSON is no text. */
function hasJsonLine(bytes: Uint8Array): boolean {
  const [brace, quote, newline] = [0x7b, 0x22, 0x0a];
  return bytes.some((byte, i) => byte === brace && bytes[i + 1] === quote && (i === 0 || bytes[i - 1] === newline));
}
